// SPDX-License-Identifier: EUPL-1.2

/// A table with a header row, read one row at a time in constant memory.
///
/// Rows without any value are left out. A shorter row is padded with `""`; a longer one is
/// rejected if a surplus cell has a value. A last row that is shorter than the header and has no
/// line break after it is rejected as cut off.
package struct TableReader {
    /// What the reader need not find out by itself.
    package struct Options: Sendable {
        /// Encoding and delimiter of a text file, where they are known, and limits.
        package var csv = CSVReader.Options()
        /// Takes the apostrophe away that `CSVWriter` puts before a formula.
        package var removesFormulaGuard = false

        package init() {}
    }

    /// The names of the columns, trimmed; a column without a name is `Column N`.
    package var header: [String] { columns.names }
    /// The line of the header.
    package let headerLine: Int
    /// The encoding of a text file.
    package var encoding: TextEncoding? { csv?.encoding }

    private let columns: TableHeader
    private let options: Options
    private var csv: CSVReader?

    /// A file. Throws `InterchangeError` where it cannot be read, has no header or two columns of
    /// the same name.
    package init(path: String, options: Options = Options()) throws {
        try self.init(csv: CSVReader(ByteSource(path: path), options: options.csv), options)
    }

    /// CSV from any source.
    package init(csv source: ByteSource, options: Options = Options()) throws {
        try self.init(csv: CSVReader(source, options: options.csv), options)
    }

    private init(csv reader: CSVReader, _ options: Options) throws {
        var reader = reader
        guard let first = try reader.next() else { throw InterchangeError(TableText.empty) }
        columns = try TableHeader(first.cells, line: first.line)
        headerLine = first.line
        (csv, self.options) = (reader, options)
    }

    /// The index of the column of that name.
    package func column(_ name: String) -> Int? { header.firstIndex(of: name) }

    /// The next row, or why it was left out; `nil` at the end. Throws `InterchangeError` where
    /// reading cannot go on.
    package mutating func next() throws -> TableEntry? {
        while let record = try csv?.next() {
            if let entry = entry(record) { return entry }
        }
        return nil
    }

    private func entry(_ record: CSVRecord) -> TableEntry? {
        if record.cells.allSatisfy({ $0.utf8.isEmpty }) { return nil }
        if let index = record.cellWithNUL {
            return rejected(record.line, index, TableText.controlCharacter)
        }
        if record.isCutOff, record.cells.count < header.count {
            return rejected(record.line, nil, TableText.cutOff)
        }
        return fitted(record.cells, line: record.line, computed: [])
    }

    private func fitted(_ cells: [String], line: Int, computed: [Int]) -> TableEntry {
        guard var cells = columns.fitted(cells) else {
            return rejected(line, nil, TableText.surplus(header.count))
        }
        if options.removesFormulaGuard { cells = cells.map(FormulaGuard.removed) }
        return .row(TableRow(line: line, cells: cells, computed: computed))
    }

    private func rejected(_ line: Int, _ index: Int?, _ reason: Text) -> TableEntry {
        .rejected(RowProblem(line: line, field: index.map(columns.name), reason: reason))
    }
}
