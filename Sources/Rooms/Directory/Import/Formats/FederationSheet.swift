// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension TableFormat {
    /// A federation's own sheet, read by its column mapping.
    static func federation(_ mapping: ColumnMapping, header: [String]) -> TableFormat {
        let sheet = FederationSheet(mapping, header: header)
        return TableFormat(
            required: [], nameField: sheet.column(.name) ?? "name",
            key: { sheet.key($0, $1) }, fill: { sheet.fill($0, &$1) })
    }
}

/// A sheet of which the mapping says what each column holds.
struct FederationSheet: Sendable {
    private struct Column {
        let name: String
        let place: Int
        /// The scheme that its heading names, where it names one.
        let expected: IdentifierScheme?
    }

    /// Columns by field, in the order of the header.
    private let columns: [SheetField: [Column]]

    init(_ mapping: ColumnMapping, header: [String]) {
        var columns: [SheetField: [Column]] = [:]
        for (place, name) in header.enumerated() {
            guard let field = mapping.fields[name] else { continue }
            let expected = field == .number ? Self.expected(for: name) : nil
            columns[field, default: []].append(
                Column(name: name, place: place, expected: expected))
        }
        self.columns = columns
    }

    func column(_ field: SheetField) -> String? { columns[field]?.first?.name }

    private func value(_ field: SheetField, _ cells: Cells) -> String? {
        (columns[field]?.first?.place).flatMap { cells[place: $0] }
    }

    /// The sheet's own id; else the register number; else the name and where it is.
    func key(_ cells: Cells, _ context: ImportContext) -> String? {
        if let record = value(.record, cells) { return record }
        for column in columns[.number] ?? [] {
            guard let text = cells[place: column.place] else { continue }
            let number = Recognition.number(
                text, expected: column.expected,
                country: column.expected?.country ?? context.country)
            return number?.legalPerson.key ?? FoldedText.joined(text)
        }
        guard let name = value(.name, cells) else { return "" }
        return FoldedText.joined(name) + "/" + FoldedText.joined(value(.postalCode, cells) ?? "")
    }

    func fill(_ cells: Cells, _ builder: inout ProfileBuilder) {
        var site = OrganisationSite()
        fillCountry(cells, &builder, &site)
        site.identifier = fillNumbers(cells, &builder)
        fillNames(cells, &builder)
        builder.legalForm(words: value(.legalForm, cells))
        fillAddress(cells, &builder, &site)
        builder.site(site)
        each(.phone, cells) { builder.phone($0, field: $1) }
        each(.email, cells) { builder.email($0, field: $1) }
        each(.website, cells) { builder.website($0, field: $1) }
        each(.nace, cells) { value, _ in builder.nace(value, edition: nil, isMain: true) }
        each(.activities, cells) { builder.activities($0, field: $1) }
        each(.competences, cells) { builder.competences($0, field: $1) }
        each(.equipment, cells) { builder.equipment($0, field: $1) }
        each(.staff, cells) { builder.staff($0, field: $1) }
        each(.description, cells) { builder.description($0, field: $1) }
        each(.summary, cells) { builder.summary($0, field: $1) }
        builder.workingLanguages(value(.languages, cells))
        each(.founded, cells) { value, column in
            builder.profile.founded = builder.founded(value, field: column)
        }
        fillAccreditations(cells, &builder)
    }

    private func each(_ field: SheetField, _ cells: Cells, _ body: (String, String) -> Void) {
        for column in columns[field] ?? [] {
            if let value = cells[place: column.place] { body(value, column.name) }
        }
    }

    /// The country by its own column, else by the postal code's prefix, the territory's name or
    /// the kind of number; else what was said for the whole file.
    private func fillCountry(
        _ cells: Cells, _ builder: inout ProfileBuilder, _ site: inout OrganisationSite
    ) {
        if let words = value(.territory, cells),
            let territory = Recognition.territory(named: words)
        {
            (builder.country, site.territory) = (territory.country, territory.code)
        }
        site.postalCode = builder.postalCode(value(.postalCode, cells))
        if let column = column(.country) { builder.country(value(.country, cells), field: column) }
    }

    private func fillNumbers(
        _ cells: Cells, _ builder: inout ProfileBuilder
    ) -> RegisteredIdentifier? {
        var establishment: RegisteredIdentifier?
        for column in columns[.number] ?? [] {
            let found = builder.number(
                recognising: cells[place: column.place], expected: column.expected,
                field: column.name)
            establishment = establishment ?? found
        }
        return establishment
    }

    private func fillNames(_ cells: Cells, _ builder: inout ProfileBuilder) {
        each(.name, cells) { builder.name($0, .legal, field: $1) }
        guard !builder.profile.names.isEmpty else { return }
        each(.tradeName, cells) { builder.name($0, .trade, field: $1) }
        each(.shortName, cells) { builder.name($0, .short, field: $1) }
    }

    private func fillAddress(
        _ cells: Cells, _ builder: inout ProfileBuilder, _ site: inout OrganisationSite
    ) {
        let parts = [SheetField.street, .houseNumber, .addressExtra].compactMap {
            value($0, cells)?.collapsed
        }
        site.street = parts.isEmpty ? nil : parts.joined(separator: " ")
        site.municipality = value(.municipality, cells)?.collapsed
        if let column = column(.latitude) {
            site.coordinate = builder.coordinate(
                value(.latitude, cells), value(.longitude, cells), field: column)
        }
    }

    private func fillAccreditations(_ cells: Cells, _ builder: inout ProfileBuilder) {
        each(.accreditations, cells) { builder.accreditations($0, field: $1) }
        // Impact shares exist in sociétés d'impact sociétal only (law of 12 December 2016).
        guard let column = column(.accreditationDate) ?? column(.impactShares),
            let cell = value(.accreditationDate, cells) ?? value(.impactShares, cells)
        else { return }
        let isSIS = value(.impactShares, cells) != nil
        let date =
            value(.accreditationDate, cells) == nil
            ? nil : builder.date(cell, field: column)
        if isSIS {
            let kind = Recognition.accreditations("SIS", country: "LU").first ?? "SIS"
            let shares = value(.impactShares, cells).map { $0 + " %" }
            builder.accreditation(Accreditation(kind, reference: shares, from: date))
        } else if builder.profile.accreditations.count == 1 {
            builder.profile.accreditations[0].from = date
        }
    }

    /// The scheme that a column's heading names, where it names one.
    static func expected(for column: String) -> IdentifierScheme? {
        let words = Set(FoldedText.words(column))
        for (word, scheme) in schemes where words.contains(word) { return scheme }
        return nil
    }

    private static let schemes: [(String, IdentifierScheme)] = [
        ("siret", .frSIRET), ("siren", .frSIREN), ("rna", .frRNA), ("bce", .beKBO),
        ("kbo", .beKBO), ("ondernemingsnummer", .beKBO), ("unternehmensnummer", .beKBO),
        ("rcs", .luRCS),
    ]
}
