// SPDX-License-Identifier: EUPL-1.2

/// A table with a header row, read one row at a time: CSV, CSV in a ZIP archive, or a sheet of an
/// XLSX file, told apart by their first bytes.
///
/// Rows without any value are left out. A shorter row is padded with `""`; a longer one is
/// rejected if a surplus cell has a value. A last row that is shorter than the header and has no
/// line break after it is rejected as cut off; a cut that leaves all cells cannot be seen in CSV.
/// A row with an error of a formula (`#REF!`), or a formula without a stored result, is rejected.
package struct TableReader {
    /// What the reader need not find out by itself.
    package struct Options: Sendable {
        /// Encoding and delimiter of a text file, where they are known, and limits of any table.
        package var csv = CSVReader.Options()
        /// Limits of the archive that the table is in.
        package var archive = ZipArchive.Limits()
        /// The sheet of a workbook; the first visible one unless given.
        package var sheet: String?
        /// The file in an archive; unless given, there must be only one.
        package var entry: String?
        /// Takes the apostrophe away that `CSVWriter` puts before a formula.
        package var removesFormulaGuard = false

        package init() {}
    }

    /// The names of the columns, trimmed; a column without a name is `Column N`.
    package var header: [String] { columns.names }
    /// The line of the header.
    package let headerLine: Int
    /// The encoding of a text file; `nil` for a workbook.
    package var encoding: TextEncoding? { records.encoding }
    /// The sheets of a workbook; none for a text file.
    package var sheetNames: [String] { records.sheetNames }

    private let columns: TableHeader
    private let removesFormulaGuard: Bool
    private var records: TableRecords

    /// A file. Throws `InterchangeError` where it cannot be read, has no header or two columns of
    /// the same name.
    package init(path: String, options: Options = Options()) throws {
        try self.init(SeekableBytes(path: path), options: options)
    }

    /// A file that is in memory, such as an upload; throws like `init(path:options:)`.
    package init(_ bytes: SeekableBytes, options: Options = Options()) throws {
        try self.init(TableRecords(bytes, options), options)
    }

    /// CSV that can only be read front to back, such as standard input.
    package init(csv source: ByteSource, options: Options = Options()) throws {
        try self.init(TableRecords(CSVReader(source, options: options.csv)), options)
    }

    private init(_ records: TableRecords, _ options: Options) throws {
        var records = records
        guard let first = try records.next() else { throw InterchangeError(TableText.empty) }
        columns = try TableHeader(first.cells, line: first.line)
        headerLine = first.line
        if let problem = first.problem {
            throw InterchangeError(
                line: first.line, field: columns.name(problem.column), problem.reason)
        }
        self.records = records
        removesFormulaGuard = options.removesFormulaGuard
    }

    /// The index of the column of that name.
    package func column(_ name: String) -> Int? { header.firstIndex(of: name) }

    /// The next row, or why it was left out; `nil` at the end. Throws `InterchangeError` where
    /// reading cannot go on.
    package mutating func next() throws -> TableEntry? {
        while let record = try records.next() {
            if record.problem != nil || !record.cells.allSatisfy(\.utf8.isEmpty) {
                return entry(record)
            }
        }
        return nil
    }

    private func entry(_ record: TableRecord) -> TableEntry {
        if let problem = record.problem {
            return rejected(record.line, columns.name(problem.column), problem.reason)
        }
        if record.isCutOff, record.cells.count < header.count {
            return rejected(record.line, nil, TableText.cutOff)
        }
        guard var cells = columns.fitted(record.cells) else {
            return rejected(record.line, nil, TableText.surplus(header.count))
        }
        if removesFormulaGuard { cells = cells.map(FormulaGuard.removed) }
        return .row(TableRow(line: record.line, cells: cells, computed: record.computed))
    }

    private func rejected(_ line: Int, _ field: String?, _ reason: Text) -> TableEntry {
        .rejected(RowProblem(line: line, field: field, reason: reason))
    }
}
