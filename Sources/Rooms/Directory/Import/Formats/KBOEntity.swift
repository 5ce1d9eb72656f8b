// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The rows of the KBO's files about one enterprise.
struct KBOEntity: Sendable {
    let line: Int
    let enterprise: [String]
    var denominations: [[String]] = []
    var addresses: [[String]] = []
    var contacts: [[String]] = []
    var activities: [[String]] = []
    var establishments: [[String]] = []

    init(line: Int, enterprise: [String]) { (self.line, self.enterprise) = (line, enterprise) }

    /// Everything that the profile is made from.
    var raw: [String] {
        enterprise
            + [denominations, addresses, contacts, activities, establishments].flatMap { rows in
                [""] + rows.flatMap(\.self)
            }
    }

    /// `JuridicalFormCAC` says how an old form is to be read since the code of 2019.
    static func form(_ cells: Cells) -> String? {
        cells["JuridicalFormCAC"] ?? cells["JuridicalForm"]
    }

    static func isWanted(_ cells: Cells) -> Bool {
        [cells["JuridicalFormCAC"], cells["JuridicalForm"]].contains { code in
            guard let code, let form = LegalForm.find(system: .kbo, code: code) else {
                return false
            }
            return form.qualifies != .no
        }
    }

    func reading(_ context: ImportContext, _ columns: [String: Columns]) -> RecordReading {
        func rows(_ name: String, _ values: [[String]]) -> [Cells] {
            columns[name].map { header in
                values.map { Cells(line: line, columns: header, values: $0) }
            } ?? []
        }
        var builder = ProfileBuilder(line: line, context: context)
        builder.country = "BE"
        for cells in rows("enterprise", [enterprise]) { fill(cells, &builder) }
        fillNames(rows("denomination", denominations), &builder)
        fillSites(rows("address", addresses), rows("establishment", establishments), &builder)
        for cells in rows("contact", contacts) { fillContact(cells, &builder) }
        fillActivities(rows("activity", activities), &builder)
        return builder.reading(nameField: "Denomination")
    }

    private func fill(_ cells: Cells, _ builder: inout ProfileBuilder) {
        builder.number(cells["EnterpriseNumber"], as: .beKBO, field: "EnterpriseNumber")
        if let code = Self.form(cells) { builder.legalForm(system: "kbo", code: code) }
        if let status = cells["Status"], status != "AC" { builder.profile.status = .closed }
        builder.profile.founded = builder.date(cells["StartDate"], field: "StartDate")
    }

    /// Types: 001 the name, 002 its abbreviation, 003 the commercial name, 004 the name of a
    /// branch. Languages: 0 unknown, 1 French, 2 Dutch, 3 German, 4 English.
    private func fillNames(_ rows: [Cells], _ builder: inout ProfileBuilder) {
        let languages = ["1": "fr", "2": "nl", "3": "de", "4": "en"]
        let kinds: [(String, Name.Kind)] = [("001", .legal), ("003", .trade), ("002", .short)]
        for (type, kind) in kinds {
            for cells in rows where cells["TypeOfDenomination"] == type {
                let tag = languages[cells["Language"] ?? ""].flatMap { LanguageTag($0) }
                builder.name(
                    cells["Denomination"], kind, field: "Denomination",
                    language: tag ?? .undetermined)
            }
        }
    }

    private func fillSites(
        _ addresses: [Cells], _ establishments: [Cells], _ builder: inout ProfileBuilder
    ) {
        for cells in addresses.prefix(1) {
            var site = OrganisationSite()
            let street = cells["StreetFR"] ?? cells["StreetNL"]
            let box = cells["Box"].map { "bte " + $0 }
            let parts = [street, cells["HouseNumber"], box].compactMap { $0?.collapsed }
            site.street = parts.isEmpty ? nil : parts.joined(separator: " ")
            site.postalCode = cells["Zipcode"]
            site.municipality = (cells["MunicipalityFR"] ?? cells["MunicipalityNL"])?.collapsed
            if let country = cells["CountryFR"] ?? cells["CountryNL"] {
                site.country = Recognition.country(country)
            }
            // The only establishment of an enterprise is where it has its seat, most often, but
            // the files do not say so; its number stands beside the seat, not on it.
            builder.site(site)
        }
        for cells in establishments {
            var site = OrganisationSite()
            site.identifier = builder.establishment(
                cells["EstablishmentNumber"], as: .beEstablishment, field: "EstablishmentNumber")
            builder.site(site)
        }
    }

    private func fillContact(_ cells: Cells, _ builder: inout ProfileBuilder) {
        switch cells["ContactType"] {
        case "EMAIL": builder.email(cells["Value"], field: "Value")
        case "TEL": builder.phone(cells["Value"], field: "Value")
        case "WEB": builder.website(cells["Value"], field: "Value")
        default: break
        }
    }

    /// Of the newest edition of NACE that each kind of activity is given in.
    private func fillActivities(_ rows: [Cells], _ builder: inout ProfileBuilder) {
        let newest = rows.compactMap { $0["NaceVersion"] }.max()
        let current = rows.filter { $0["NaceVersion"] == newest }
        let main = current.filter { $0["Classification"] == "MAIN" }
        let others = rows.filter { cells in
            cells["Classification"] != "MAIN"
                && (cells["NaceVersion"] == newest
                    || !current.contains { $0["ActivityGroup"] == cells["ActivityGroup"] })
        }
        for cells in main + others {
            builder.nace(
                cells["NaceCode"], edition: cells["NaceVersion"],
                isMain: cells["Classification"] == "MAIN")
        }
    }
}
