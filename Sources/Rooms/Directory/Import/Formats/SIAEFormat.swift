// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension TableFormat {
    /// French structures of insertion through work, one row an approval: one SIRET may stand in
    /// two rows (ACI and AI), which fall together by their number.
    static let siae = TableFormat(
        required: ["siret", "name", "kind"], nameField: "name",
        key: { cells, _ in
            cells["siret"].map { FoldedText.joined($0) + "/" + (cells["kind"] ?? "") }
        },
        fill: { cells, builder in
            builder.country = "FR"
            builder.name(cells["name"], .legal, field: "name")
            builder.name(cells["brand"], .trade, field: "brand")
            builder.nace(cells["naf"], edition: "NAFRev2", isMain: true)
            if let kind = cells["kind"] { builder.accreditation(named: kind) }
            var site = OrganisationSite()
            site.identifier = builder.establishment(cells["siret"], as: .frSIRET, field: "siret")
            site.street = cells["address"]?.collapsed
            site.postalCode = cells["post_code"]
            site.municipality = cells["city"]?.collapsed
            site.coordinate = builder.coordinate(cells["lat"], cells["lon"], field: "lat")
            builder.site(site)
            builder.website(cells["website"], field: "website")
            builder.staff(cells["employees"], field: "employees")
        })
}
