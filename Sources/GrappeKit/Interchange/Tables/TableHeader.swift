// SPDX-License-Identifier: EUPL-1.2

/// The names of a table's columns, and the rules by which rows are laid under them.
struct TableHeader {
    let names: [String]

    /// Names are trimmed; a column without a name is `Column N`. Throws where none has a name or
    /// two have the same.
    init(_ cells: [String], line: Int) throws {
        names = cells.enumerated().map { index, cell in
            let name = Self.trimmed(cell)
            return name.isEmpty ? TableText.columnName(index + 1) : name
        }
        guard cells.contains(where: { !Self.trimmed($0).isEmpty }) else {
            throw InterchangeError(line: line, TableText.empty)
        }
        var places: [String: Int] = [:]
        for (index, name) in names.enumerated() {
            if let first = places.updateValue(index, forKey: name) {
                throw InterchangeError(
                    line: line, field: name, TableText.duplicateHeader(first + 1, index + 1))
            }
        }
    }

    /// The name of the column at that index, also beyond the last.
    func name(_ index: Int) -> String {
        index < names.count ? names[index] : TableText.columnName(index + 1)
    }

    /// The cells padded or cut to the header's width; `nil` where a surplus cell has a value.
    func fitted(_ cells: [String]) -> [String]? {
        if cells.count == names.count { return cells }
        if cells.count < names.count {
            return cells + Array(repeating: "", count: names.count - cells.count)
        }
        guard cells[names.count...].allSatisfy({ Self.trimmed($0).isEmpty }) else { return nil }
        return Array(cells[..<names.count])
    }

    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
        guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else {
            return ""
        }
        return String(scalars[...last])
    }
}
