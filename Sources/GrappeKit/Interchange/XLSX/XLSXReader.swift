// SPDX-License-Identifier: EUPL-1.2

/// The rows of one sheet of an XLSX file, one at a time; in memory are the shared strings (capped,
/// see `XLSXSharedStrings`) and one row.
///
/// Every cell becomes text: numbers and dates as `XLSXNumber` says, booleans `true` and `false`.
/// Formulas are not evaluated: the result that the file stores counts. Rows without any value are
/// left out. Source: ECMA-376 part 1, clause 18.3.
package struct XLSXReader {
    /// The rows that a sheet can have.
    static let rowLimit = 1_048_576
    /// Bytes of text that a sheet may give in all: many cells can name one long shared string, so
    /// the size of the file bounds nothing.
    static let textLimit = 2 << 30

    /// The names of all sheets, hidden ones included.
    package let sheetNames: [String]
    /// The name of the sheet that is read.
    package let sheet: String

    private let limits: TableLimits
    private let strings: XLSXSharedStrings
    private let styles: XLSXStyles
    private let startsIn1904: Bool
    private var scanner: XMLScanner
    private var line = 0
    private var isInData = false
    private var textSize = 0

    /// Opens the first sheet that is not hidden, or the one of that name.
    package init(
        _ archive: ZipArchive, sheet name: String? = nil, limits: TableLimits = TableLimits()
    ) throws {
        let workbook = try XLSXWorkbook(archive)
        let found = try workbook.sheet(name)
        guard let source = try Self.source(found.path, archive) else {
            throw InterchangeError(field: found.name, XLSXText.noSheet)
        }
        scanner = try XMLScanner(source)
        strings =
            try Self.source(workbook.sharedStringsPath, archive)
            .map { try XLSXSharedStrings($0, cellLimit: limits.cell) } ?? XLSXSharedStrings()
        styles = try Self.source(workbook.stylesPath, archive).map(XLSXStyles.init) ?? XLSXStyles()
        startsIn1904 = workbook.startsIn1904
        (sheet, sheetNames) = (found.name, workbook.sheets.map(\.name))
        self.limits = limits
    }

    /// The next row that has a value, `nil` at the end. Throws `InterchangeError` with the row.
    package mutating func next() throws -> XLSXRow? {
        while let event = try located({ try $0.next() }) {
            switch event {
            case .start("sheetData", _): isInData = true
            case .end("sheetData"): isInData = false
            case .start("row", let attributes) where isInData:
                let row = try readRow(attributes)
                if !row.isEmpty { return row }
            default: break
            }
        }
        return nil
    }

    private static func source(_ path: String?, _ archive: ZipArchive) throws -> ByteSource? {
        try path.flatMap(archive.entry).map(archive.source)
    }

    private mutating func readRow(_ attributes: [XMLAttribute]) throws -> XLSXRow {
        let number = attributes["r"].flatMap { Int($0) } ?? line + 1
        guard number > line, number <= Self.rowLimit else {
            throw InterchangeError(line: max(line, 1), XLSXText.rowOrder)
        }
        line = number
        var row = XLSXRow(line: number)
        var column = -1
        var size = 0
        while let event = try located({ try $0.next() }), event != .end(name: "row") {
            guard case .start("c", let attributes) = event else { continue }
            column = try attributes["r"].map(place) ?? column + 1
            let cellLimit = limits.cell
            let cell = try located { try XLSXCell(attributes, &$0, cellLimit: cellLimit) }
            size += try lay(cell, at: column, in: &row)
            guard size <= limits.record else {
                throw InterchangeError(line: line, TableText.recordTooLong(limits.record))
            }
        }
        textSize += size
        guard textSize <= Self.textLimit else {
            throw InterchangeError(line: line, XLSXText.tooManyStrings)
        }
        return row
    }

    /// The column of a reference such as `AB12`, counted from 0.
    private func place(_ reference: String) throws -> Int {
        var column = 0
        for byte in reference.utf8.prefix(while: { (0x41...0x5A).contains($0) }) {
            column = column * 26 + Int(byte - 0x40)
            guard column <= 16_384 else { break }
        }
        guard (1...16_384).contains(column) else {
            throw InterchangeError(line: line, field: reference, XLSXText.reference)
        }
        return column - 1
    }

    /// Puts the cell into the row and gives the length of its text.
    private func lay(_ cell: XLSXCell, at column: Int, in row: inout XLSXRow) throws -> Int {
        let text: String
        switch cell.value(strings, styles, startsIn1904: startsIn1904) {
        case .success(let value): text = value
        case .failure(let problem):
            row.problem = row.problem ?? (column, problem.reason)
            text = cell.raw
        }
        guard !text.isEmpty || cell.isFormula else { return 0 }
        guard column < limits.columns else {
            throw InterchangeError(line: line, TableText.tooManyColumns(limits.columns))
        }
        row.set(text, at: column, isComputed: cell.isFormula)
        return text.utf8.count
    }

    /// Errors of XML inside a row are told by the sheet's row, which people see, not by the line
    /// of the XML, which they do not.
    private mutating func located<Result>(
        _ read: (inout XMLScanner) throws -> Result
    ) throws -> Result {
        do {
            return try read(&scanner)
        } catch let error as InterchangeError {
            throw InterchangeError(line: line == 0 ? nil : line, field: error.field, error.reason)
        }
    }
}
