// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension TableFormat {
    /// The French register of associations (RNA), `rna_waldec_*`: 39 columns apart by semicolons.
    ///
    /// It does not cover the Moselle, Bas-Rhin and Haut-Rhin, whose associations are registered
    /// by courts.
    static let rna = TableFormat(
        required: ["id", "titre", "position"], nameField: "titre",
        key: { cells, _ in cells["id"] },
        fill: { cells, builder in
            builder.country = "FR"
            builder.language = LanguageTag(.fr)
            builder.name(cells["titre"], .legal, field: "titre")
            builder.name(cells["titre_court"], .short, field: "titre_court")
            builder.number(cells["id"], as: .frRNA, field: "id")
            var site = OrganisationSite()
            site.identifier = builder.establishment(cells["siret"], as: .frSIRET, field: "siret")
            let street = ["adrs_numvoie", "adrs_repetition", "adrs_typevoie", "adrs_libvoie"]
                .compactMap { cells[$0]?.collapsed }
            site.street = street.isEmpty ? nil : street.joined(separator: " ")
            site.postalCode = cells["adrs_codepostal"]
            site.municipality = cells["adrs_libcommune"]?.collapsed
            builder.site(site)
            builder.description(cells["objet"], field: "objet")
            builder.website(cells["siteweb"], field: "siteweb")
            builder.profile.founded = builder.date(cells["date_creat"], field: "date_creat")
            // Utility to the public is recognised by the Ministry (rup_mi), else it is a declared
            // association under the law of 1901.
            builder.legalForm(system: "insee-cj", code: cells["rup_mi"] == nil ? "9220" : "9230")
            let isDissolved = builder.date(cells["date_disso"], field: "date_disso") != nil
            if isDissolved || ["D", "S"].contains(cells["position"]) {
                builder.profile.status = .closed
            }
        })
}
