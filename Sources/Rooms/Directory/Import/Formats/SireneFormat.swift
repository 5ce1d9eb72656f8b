// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The stock files of Sirene (INSEE): legal units, and establishments joined to them.
///
/// Kept are units whose legal form belongs to the social economy, or that INSEE flags as such;
/// natural persons are not organisations. Memory is bounded by what is kept. With territories
/// asked for, the establishments are read twice: first to learn which units are there.
struct SireneRecords: RecordReader {
    private let context: ImportContext
    private let seed: UInt64
    private let unitColumns: Columns
    private var siteColumns = Columns([])
    private var units: [Unit] = []
    private var problems: [ImportProblem] = []
    private var position = 0

    private struct Unit {
        let line: Int
        let siren: String
        let cells: [String]
        var sites: [[String]] = []
    }

    init(_ files: ImportFiles, context: ImportContext, seed: UInt64) throws {
        (self.context, self.seed) = (context, seed)
        let local = try context.territories.isEmpty ? nil : Self.local(files, context)
        var table = try files.table(named: "StockUniteLegale")
        unitColumns = Columns(table.header)
        try unitColumns.require(SireneUnit.required)
        while let entry = try table.next() {
            guard case .row(let row) = entry else {
                if case .rejected(let problem) = entry { problems.append(ImportProblem(problem)) }
                continue
            }
            let cells = Cells(line: row.line, columns: unitColumns, values: row.cells)
            guard let siren = SireneUnit.siren(cells), SireneUnit.isWanted(cells),
                local?.contains(siren) ?? true
            else { continue }
            units.append(Unit(line: row.line, siren: siren, cells: row.cells))
        }
        try readSites(files)
    }

    mutating func next() throws -> ImportEntry? {
        if let problem = problems.popLast() { return .rejected(problem) }
        guard position < units.count else { return nil }
        defer { position += 1 }
        let unit = units[position]
        let (context, unitColumns, siteColumns) = (context, unitColumns, siteColumns)
        let raw = ([unit.cells] + unit.sites).flatMap(\.self)
        return .record(
            ImportRecord(
                line: unit.line, key: unit.siren, fingerprint: Fingerprint.of(raw, seed: seed)
            ) {
                SireneUnit(
                    unit: Cells(line: unit.line, columns: unitColumns, values: unit.cells),
                    sites: unit.sites.map {
                        Cells(line: unit.line, columns: siteColumns, values: $0)
                    }
                ).reading(context)
            })
    }

    private mutating func readSites(_ files: ImportFiles) throws {
        guard try files.source(named: "StockEtablissement") != nil else { return }
        var places: [String: Int] = [:]
        for (place, unit) in units.enumerated() { places[unit.siren] = place }
        var table = try files.table(named: "StockEtablissement")
        siteColumns = Columns(table.header)
        try siteColumns.require(["siren", "siret", "codePostalEtablissement"])
        while let entry = try table.next() {
            guard case .row(let row) = entry else { continue }
            let cells = Cells(line: row.line, columns: siteColumns, values: row.cells)
            guard let siren = SireneUnit.siren(cells), let place = places[siren],
                cells["etatAdministratifEtablissement"] != "F" || SireneUnit.isSeat(cells)
            else { continue }
            units[place].sites.append(row.cells)
        }
    }

    private static func local(
        _ files: ImportFiles, _ context: ImportContext
    ) throws -> Set<String> {
        var local: Set<String> = []
        var table = try files.table(named: "StockEtablissement")
        let columns = Columns(table.header)
        while let entry = try table.next() {
            guard case .row(let row) = entry else { continue }
            let cells = Cells(line: row.line, columns: columns, values: row.cells)
            guard let siren = SireneUnit.siren(cells),
                let postalCode = cells["codePostalEtablissement"],
                let territory = Recognition.territory(country: "FR", postalCode: postalCode),
                context.territories.contains(territory)
            else { continue }
            local.insert(siren)
        }
        return local
    }
}
