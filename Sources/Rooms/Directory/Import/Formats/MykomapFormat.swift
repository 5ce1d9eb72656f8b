// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension TableFormat {
    /// The "standard CSV" of mykomap (Solidarity Economy Association).
    static let mykomap = TableFormat(
        required: ["Identifier", "Name"], nameField: "Name",
        key: { cells, _ in cells["Identifier"] },
        fill: { cells, builder in
            let countryColumn = cells["Country ID"] == nil ? "Territory ID" : "Country ID"
            builder.country(cells[countryColumn], field: countryColumn)
            builder.name(cells["Name"], .trade, field: "Name")
            var site = OrganisationSite()
            site.street = cells["Street Address"]?.collapsed
            site.postalCode = builder.postalCode(cells["Postcode"])
            site.municipality = cells["Locality"]?.collapsed
            site.coordinate = builder.mykomapCoordinate(cells)
            builder.site(site)
            builder.description(cells["Description"], field: "Description")
            for column in ["Primary Activity", "Activities"] {
                builder.activities(cells[column], field: column, separators: ";")
            }
            builder.legalForm(words: cells["Organisational Structure"])
            builder.phone(cells["Phone"], field: "Phone")
            builder.email(cells["Email"], field: "Email")
            builder.website(cells["Website"], field: "Website")
        })
}

extension ProfileBuilder {
    /// The place itself, else the middle of the area it was found in.
    fileprivate mutating func mykomapCoordinate(_ cells: Cells) -> Coordinate? {
        coordinate(cells["Latitude"], cells["Longitude"], field: "Latitude")
            ?? coordinate(
                cells["Geo Container Latitude"], cells["Geo Container Longitude"],
                field: "Geo Container Latitude")
    }
}
