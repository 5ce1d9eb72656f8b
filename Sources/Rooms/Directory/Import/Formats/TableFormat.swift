// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A format whose records are the rows of one table.
struct TableFormat: Sendable {
    /// Columns without which a file is not of this format.
    let required: [String]
    let nameField: String
    /// The record's id within the source; `nil` where the row has none.
    let key: @Sendable (Cells, ImportContext) -> String?
    let fill: @Sendable (Cells, inout ProfileBuilder) -> Void
}

/// The records of a table.
struct TableRecords: RecordReader {
    private var table: TableReader
    private let format: TableFormat
    private let context: ImportContext
    private let columns: Columns
    private let seed: UInt64

    init(
        _ table: TableReader, format: TableFormat, context: ImportContext, seed: UInt64
    ) throws {
        (self.table, self.format, self.context, self.seed) = (table, format, context, seed)
        columns = Columns(table.header)
        try columns.require(format.required)
    }

    mutating func next() throws -> ImportEntry? {
        while let entry = try table.next() {
            switch entry {
            case .rejected(let problem): return .rejected(ImportProblem(problem))
            case .row(let row):
                if let record = record(row) { return record }
            }
        }
        return nil
    }

    /// `nil` for a record outside the territories that are wanted.
    private func record(_ row: TableRow) -> ImportEntry? {
        let cells = Cells(line: row.line, columns: columns, values: row.cells)
        guard let key = format.key(cells, context) else {
            return .rejected(
                ImportProblem(
                    line: row.line, field: format.required.first, reason: ImportText.noKey,
                    severity: .rejected))
        }
        let (format, context) = (format, context)
        let read: @Sendable () -> RecordReading = {
            var builder = ProfileBuilder(line: cells.line, context: context)
            format.fill(cells, &builder)
            return builder.reading(nameField: format.nameField)
        }
        if !context.territories.isEmpty, !context.contains(read()) { return nil }
        return .record(
            ImportRecord(
                line: row.line, key: key, fingerprint: Fingerprint.of(row.cells, seed: seed),
                read: read))
    }
}

extension ImportContext {
    /// Whether a record has a site in one of the wanted territories.
    func contains(_ reading: RecordReading) -> Bool {
        reading.profile.sites.contains { $0.territory.map(territories.contains) ?? false }
    }
}
