// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The kinds of files that the directory can be filled from.
package enum ImportFormat: String, Sendable, Hashable, Codable, CaseIterable {
    /// A federation's own sheet (CSV or XLSX), read by a column mapping.
    case federation
    /// Structures of data-inclusion, JSON.
    case dataInclusion = "data-inclusion"
    /// The standard CSV of mykomap.
    case mykomap
    /// Stock files of Sirene (INSEE): a folder, both files, or their zips.
    case sirene
    /// Open data of the Belgian KBO/BCE: a folder or a zip.
    case kbo
    /// French register of associations (RNA).
    case rna
    /// French structures of insertion through work.
    case siae
    /// Initiatives of the SUSY map.
    case susy

    /// The format of those files by their names, or by the columns of the one table there is.
    /// Throws `InterchangeError` where it cannot be told or the file cannot be read.
    package static func recognise(_ paths: [String]) throws -> ImportFormat {
        let files = try ImportFiles(paths: paths)
        let names = files.names.map { $0.lowercased() }
        if names.contains("enterprise.csv"), names.contains("denomination.csv") { return .kbo }
        if names.contains(where: { $0.utf8.starts(with: "stockunitelegale".utf8) }) {
            return .sirene
        }
        guard paths.count == 1, let path = paths.first, !ImportFiles.isFolder(path) else {
            throw InterchangeError(ImportText.unknownFormat)
        }
        if path.lowercased().utf8.suffix(5).elementsEqual(".json".utf8) { return .dataInclusion }
        return recognise(header: try TableReader(path: path).header)
    }

    /// A table that is nothing else is taken for a federation's sheet.
    static func recognise(header: [String]) -> ImportFormat {
        let columns = Set(header)
        let marks: [(ImportFormat, [String])] = [
            (.sirene, ["siren", "categorieJuridiqueUniteLegale"]),
            (.rna, ["id_ex", "titre", "position", "rup_mi"]),
            (.mykomap, ["Identifier", "Name", "Organisational Structure"]),
            (.siae, ["siret", "name", "kind", "naf"]),
            (.susy, ["id", "name", "types", "country_raw"]),
        ]
        return marks.first { $0.1.allSatisfy(columns.contains) }?.0 ?? .federation
    }
}

extension ImportFormat {
    /// The records of those files. `mapping` is for federations' sheets only; without one it is
    /// proposed from the header, and the one used is given back.
    func open(
        _ paths: [String], context: ImportContext, mapping: ColumnMapping?
    ) throws -> (records: any RecordReader, mapping: ColumnMapping?) {
        let seed = Fingerprint.seed(self, context)
        switch self {
        case .kbo:
            return (
                try KBORecords(ImportFiles(paths: paths), context: context, seed: seed), nil
            )
        case .sirene:
            return (
                try SireneRecords(ImportFiles(paths: paths), context: context, seed: seed), nil
            )
        default: break
        }
        guard let path = paths.first, paths.count == 1 else {
            throw InterchangeError(ImportText.unknownFormat)
        }
        if self == .dataInclusion {
            let source = try ByteSource(path: path)
            return (try DataInclusionRecords(source, context: context, seed: seed), nil)
        }
        return try openTable(path, context: context, mapping: mapping, seed: seed)
    }

    private func openTable(
        _ path: String, context: ImportContext, mapping: ColumnMapping?, seed: UInt64
    ) throws -> (records: any RecordReader, mapping: ColumnMapping?) {
        let table = try TableReader(path: path)
        if let fixed = tableFormat {
            return (
                try TableRecords(table, format: fixed, context: context, seed: seed), nil
            )
        }
        let used = mapping ?? ColumnMapping(ColumnMapping.propose(table.header))
        try used.check(table.header, line: table.headerLine)
        var mapped = Fingerprint()
        mapped.add(String(seed).utf8)
        for column in used.fields.keys.sorted() {
            mapped.add((column + "\u{1F}" + (used.fields[column]?.rawValue ?? "")).utf8)
        }
        let format = TableFormat.federation(used, header: table.header)
        let records = try TableRecords(
            table, format: format, context: context, seed: mapped.value)
        return (records, used)
    }

    private var tableFormat: TableFormat? {
        switch self {
        case .siae: .siae
        case .susy: .susy
        case .mykomap: .mykomap
        case .rna: .rna
        default: nil
        }
    }
}
