// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension TableFormat {
    /// Initiatives of the SUSY map (2017), as a flat table.
    static let susy = TableFormat(
        required: ["id", "name", "types", "country_raw"], nameField: "name",
        key: { cells, _ in cells["id"] },
        fill: { cells, builder in
            if let iso = cells["country_iso"] {
                builder.country(iso, field: "country_iso")
            } else {
                builder.country(cells["country_raw"], field: "country_raw")
            }
            builder.name(cells["name"], .trade, field: "name", language: .undetermined)
            var site = OrganisationSite()
            let street = [cells["street"], cells["housenumber"]].compactMap { $0?.collapsed }
            site.street = street.isEmpty ? nil : street.joined(separator: " ")
            site.postalCode = builder.postalCode(cells["postcode"])
            site.municipality = cells["city"]?.collapsed
            site.coordinate = builder.coordinate(cells["lat"], cells["lon"], field: "lat")
            builder.site(site)
            builder.website(cells["website"], field: "website")
            for type in ProfileBuilder.parts(of: cells["types"], separators: ";") {
                let words = type.split(separator: "_").joined(separator: " ")
                builder.profile.activities.append(
                    Activity(.words, words, language: LanguageTag(.en)))
            }
            builder.description(
                cells["description"], field: "description", language: .undetermined)
            builder.description(
                cells["description_fr"], field: "description_fr", language: LanguageTag(.fr))
            builder.description(
                cells["description_de"], field: "description_de", language: LanguageTag(.de))
        })
}
