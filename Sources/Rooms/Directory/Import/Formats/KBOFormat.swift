// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The open data of the Belgian Crossroads Bank for Enterprises (KBO/BCE): a folder or a zip.
///
/// First the enterprises whose legal form may belong to the social economy, then, where
/// territories are asked for, those with their seat there; the large files of activities and
/// addresses are read as streams and only rows of those are kept. `code.csv` is not needed: it
/// repeats every code in each language, and a join with it multiplies rows.
struct KBORecords: RecordReader {
    private let context: ImportContext
    private let seed: UInt64
    private var order: [String] = []
    private var entities: [String: KBOEntity] = [:]
    private var problems: [ImportProblem] = []
    private var position = 0

    init(_ files: ImportFiles, context: ImportContext, seed: UInt64) throws {
        (self.context, self.seed) = (context, seed)
        try readEnterprises(files)
        try join(files, "address", ["EntityNumber", "TypeOfAddress", "Zipcode"]) { cells, entity in
            if cells["TypeOfAddress"] == "REGO", cells["DateStrikingOff"] == nil {
                entity.addresses.append(cells.values)
            }
        }
        if !context.territories.isEmpty { keepLocal() }
        try join(files, "denomination", ["EntityNumber", "Language", "TypeOfDenomination"]) {
            $1.denominations.append($0.values)
        }
        try join(files, "contact", ["EntityNumber", "EntityContact", "ContactType"]) {
            if $0["EntityContact"] == "ENT" { $1.contacts.append($0.values) }
        }
        try join(files, "activity", ["EntityNumber", "NaceVersion", "NaceCode"]) {
            $1.activities.append($0.values)
        }
        try join(files, "establishment", ["EstablishmentNumber", "EnterpriseNumber"]) {
            $1.establishments.append($0.values)
        }
    }

    mutating func next() throws -> ImportEntry? {
        if let problem = problems.popLast() { return .rejected(problem) }
        guard position < order.count else { return nil }
        defer { position += 1 }
        guard let entity = entities[order[position]] else { return nil }
        let (context, columns) = (context, columns)
        return .record(
            ImportRecord(
                line: entity.line, key: order[position],
                fingerprint: Fingerprint.of(entity.raw, seed: seed)
            ) { entity.reading(context, columns) })
    }

    /// The columns of each file.
    private var columns: [String: Columns] = [:]

    private mutating func readEnterprises(_ files: ImportFiles) throws {
        var table = try files.table(named: "enterprise.csv")
        let header = Columns(table.header)
        try header.require(["EnterpriseNumber", "JuridicalForm", "JuridicalFormCAC"])
        columns["enterprise"] = header
        while let entry = try table.next() {
            guard case .row(let row) = entry else {
                if case .rejected(let problem) = entry { problems.append(ImportProblem(problem)) }
                continue
            }
            let cells = Cells(line: row.line, columns: header, values: row.cells)
            guard let number = Self.number(cells["EnterpriseNumber"]),
                KBOEntity.isWanted(cells)
            else { continue }
            order.append(number)
            entities[number] = KBOEntity(line: row.line, enterprise: row.cells)
        }
    }

    private mutating func join(
        _ files: ImportFiles, _ name: String, _ required: [String],
        _ add: (Cells, inout KBOEntity) -> Void
    ) throws {
        var table = try files.table(named: name + ".csv")
        let header = Columns(table.header)
        try header.require(required)
        columns[name] = header
        let column = name == "establishment" ? "EnterpriseNumber" : "EntityNumber"
        while let entry = try table.next() {
            guard case .row(let row) = entry else { continue }
            let cells = Cells(line: row.line, columns: header, values: row.cells)
            guard let number = Self.number(cells[column]),
                let place = entities.index(forKey: number)
            else { continue }
            add(cells, &entities.values[place])
        }
    }

    private mutating func keepLocal() {
        guard let columns = columns["address"] else { return }
        entities = entities.filter { _, entity in
            entity.addresses.contains { values in
                let cells = Cells(line: entity.line, columns: columns, values: values)
                let territory = cells["Zipcode"].flatMap {
                    Recognition.territory(country: "BE", postalCode: $0)
                }
                return territory.map(context.territories.contains) ?? false
            }
        }
        order.removeAll { entities[$0] == nil }
    }

    /// Ten digits without points; files hold the numbers of establishments too (`2.…`), which
    /// never are numbers of enterprises.
    private static func number(_ text: String?) -> String? {
        guard let text else { return nil }
        let digits = text.utf8.filter { $0 != 0x2E }
        return digits.count == 10 ? String(decoding: digits, as: UTF8.self) : nil
    }
}
