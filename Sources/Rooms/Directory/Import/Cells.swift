// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The places of a table's columns by their names.
struct Columns: Sendable {
    let names: [String]
    private let places: [String: Int]

    init(_ names: [String]) {
        self.names = names
        places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    }

    func place(_ name: String) -> Int? { places[name] }

    /// Throws where one of them is missing, naming it.
    func require(_ required: [String]) throws {
        for name in required where places[name] == nil {
            throw InterchangeError(line: 1, field: name, ImportText.missingColumn)
        }
    }
}

/// The cells of one row, asked by the name of the column.
struct Cells {
    let line: Int
    let columns: Columns
    let values: [String]

    /// The cell without white space round it; `nil` where it is empty or not in the table.
    subscript(name: String) -> String? {
        guard let place = columns.place(name), place < values.count else { return nil }
        return values[place].trimmed
    }
}

extension StringProtocol {
    /// Without white space (of any script) at either end; `nil` where nothing is left.
    var trimmed: String? {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isBlank }),
            let last = scalars.lastIndex(where: { !$0.isBlank })
        else { return nil }
        return String(self[first...last])
    }

    /// The same with every run of white space inside made one space.
    var collapsed: String? {
        guard let text = trimmed else { return nil }
        var out = String.UnicodeScalarView()
        var isAfterBlank = false
        for scalar in text.unicodeScalars {
            if scalar.isBlank {
                if !isAfterBlank { out.append(" ") }
                isAfterBlank = true
            } else {
                out.append(scalar)
                isAfterBlank = false
            }
        }
        return String(out)
    }
}

extension Unicode.Scalar {
    var isBlank: Bool {
        isASCII ? value <= 0x20 : (properties.isWhitespace || value == 0xFEFF)
    }
}
