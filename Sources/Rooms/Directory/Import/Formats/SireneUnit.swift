// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// One legal unit of Sirene with its establishments.
struct SireneUnit {
    let unit: Cells
    let sites: [Cells]

    static let required = [
        "siren", "statutDiffusionUniteLegale", "etatAdministratifUniteLegale",
        "denominationUniteLegale", "categorieJuridiqueUniteLegale",
        "economieSocialeSolidaireUniteLegale",
    ]

    /// Nine digits; zeros that a spreadsheet took away in front are put back.
    static func siren(_ cells: Cells) -> String? {
        guard let text = cells["siren"], text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return String(repeating: "0", count: max(0, 9 - text.utf8.count)) + text
    }

    /// The form decides where it always belongs to the social economy; where it may, only the
    /// flag of INSEE does. `societeMissionUniteLegale` is another thing and decides nothing.
    static func isWanted(_ cells: Cells) -> Bool {
        guard let code = cells["categorieJuridiqueUniteLegale"], code != "1000",
            cells["denominationUniteLegale"] != nil
        else { return false }
        if cells["economieSocialeSolidaireUniteLegale"] == "O" { return true }
        return LegalForm.find(system: .insee, code: code)?.qualifies == .yes
    }

    static func isSeat(_ cells: Cells) -> Bool { cells["etablissementSiege"] == "true" }

    func reading(_ context: ImportContext) -> RecordReading {
        var builder = ProfileBuilder(line: unit.line, context: context)
        builder.country = "FR"
        builder.language = LanguageTag(.fr)
        builder.number(Self.siren(unit), as: .frSIREN, field: "siren")
        builder.number(
            value("identifiantAssociationUniteLegale"), as: .frRNA,
            field: "identifiantAssociationUniteLegale")
        fillNames(&builder)
        if let code = unit["categorieJuridiqueUniteLegale"] {
            builder.legalForm(system: "insee-cj", code: code)
        }
        builder.profile.founded = builder.date(
            unit["dateCreationUniteLegale"], field: "dateCreationUniteLegale")
        if unit["etatAdministratifUniteLegale"] == "C" { builder.profile.status = .closed }
        builder.staff(tranche: unit["trancheEffectifsUniteLegale"])
        fillActivities(&builder)
        for site in sites.sorted(by: { Self.isSeat($0) && !Self.isSeat($1) }) {
            add(site, to: &builder)
        }
        return builder.reading(nameField: "denominationUniteLegale")
    }

    private var isPartial: Bool { unit["statutDiffusionUniteLegale"] == "P" }

    /// `[ND]` stands where INSEE may not publish.
    private func value(_ name: String) -> String? {
        unit[name].flatMap { $0 == "[ND]" ? nil : $0 }
    }

    private func fillNames(_ builder: inout ProfileBuilder) {
        builder.name(
            value("denominationUniteLegale"), .legal, field: "denominationUniteLegale")
        for number in 1...3 {
            let column = "denominationUsuelle\(number)UniteLegale"
            builder.name(value(column), .trade, field: column)
        }
        builder.name(value("sigleUniteLegale"), .short, field: "sigleUniteLegale")
    }

    private func fillActivities(_ builder: inout ProfileBuilder) {
        builder.nace(
            unit["activitePrincipaleUniteLegale"],
            edition: unit["nomenclatureActivitePrincipaleUniteLegale"], isMain: true)
        builder.nace(
            unit["activitePrincipaleNAF25UniteLegale"], edition: "NAF25", isMain: false)
    }

    /// Where the unit objects to publication, its street and place stay unsaid.
    private func add(_ cells: Cells, to builder: inout ProfileBuilder) {
        var site = OrganisationSite()
        site.identifier = builder.establishment(cells["siret"], as: .frSIRET, field: "siret")
        site.municipality = cells["libelleCommuneEtablissement"].flatMap {
            $0 == "[ND]" ? nil : $0.collapsed
        }
        let isOpen = !isPartial && cells["statutDiffusionEtablissement"] != "P"
        if isOpen {
            site.name = cells["enseigne1Etablissement"] ?? cells["denominationUsuelleEtablissement"]
            let parts = [
                "numeroVoieEtablissement", "indiceRepetitionEtablissement", "typeVoieEtablissement",
                "libelleVoieEtablissement",
            ].compactMap { cells[$0]?.collapsed }
            site.street = parts.isEmpty ? nil : parts.joined(separator: " ")
            site.postalCode = cells["codePostalEtablissement"]
            site.coordinate = builder.coordinate(
                cells["latitude"], cells["longitude"], field: "latitude")
        }
        builder.site(site)
    }
}
