// SPDX-License-Identifier: EUPL-1.2

/// Writes CSV (RFC 4180: CRLF, quotes where needed) into a buffer that the caller empties with
/// `take()` as often as it likes.
package struct CSVWriter {
    /// The delimiter of the file.
    package let delimiter: CSVDelimiter
    /// Whether text that looks like a formula gets an apostrophe before it (`FormulaGuard`).
    package let guardsFormulas: Bool
    /// What is written and not yet taken, in UTF-8.
    package private(set) var bytes: [UInt8]

    /// `byteOrderMark` lets spreadsheet programs see that the file is UTF-8.
    package init(
        delimiter: CSVDelimiter = .comma, byteOrderMark: Bool = false, guardsFormulas: Bool = true
    ) {
        (self.delimiter, self.guardsFormulas) = (delimiter, guardsFormulas)
        bytes = byteOrderMark ? TextEncoding.utf8.byteOrderMark : []
    }

    /// Appends one row.
    package mutating func row(_ cells: [TableCell]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(delimiter.rawValue) }
            switch cell {
            case .text(let text): append(text, isOnly: cells.count == 1)
            default: append(number: cell.string, isOnly: cells.count == 1)
            }
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    /// Appends one row of text.
    package mutating func row(_ cells: [String]) { row(cells.map(TableCell.text)) }

    /// What was written since the last call.
    package mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private mutating func append(number text: String, isOnly: Bool) {
        // A row of one empty cell would be a blank line, which readers leave out.
        bytes.append(contentsOf: isOnly && text.utf8.isEmpty ? "\"\"".utf8 : text.utf8)
    }

    private mutating func append(_ text: String, isOnly: Bool) {
        let isGuarded = guardsFormulas && FormulaGuard.isNeeded(text)
        guard needsQuotes(text, isOnly) else {
            if isGuarded { bytes.append(0x27) }
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(0x22)
        if isGuarded { bytes.append(0x27) }
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    private func needsQuotes(_ text: String, _ isOnly: Bool) -> Bool {
        guard let first = text.utf8.first else { return isOnly }
        return first == 0x20 || text.utf8.last == 0x20
            || text.utf8.contains {
                $0 == delimiter.rawValue || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D
            }
    }
}
