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
struct Cells: Sendable {
    let line: Int
    let columns: Columns
    let values: [String]

    /// The cell without white space round it; `nil` where it is empty or not in the table.
    subscript(name: String) -> String? {
        columns.place(name).flatMap { self[place: $0] }
    }

    /// The same, by the column's place.
    subscript(place place: Int) -> String? { place < values.count ? values[place].trimmed : nil }
}

extension String {
    /// Most texts begin and end with a plain letter or digit: they need no copy.
    var trimmed: String? {
        guard let first = utf8.first, let last = utf8.last else { return nil }
        let isTrimmed = (0x21..<0x80).contains(first) && (0x21..<0x80).contains(last)
        return isTrimmed ? self : self[...].trimmed
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
        guard text.hasUnevenBlanks else { return text }
        return text.unicodeScalars.split(whereSeparator: \.isBlank)
            .map { String($0) }.joined(separator: " ")
    }

    /// Whether some white space is not one plain space.
    private var hasUnevenBlanks: Bool {
        var last: UInt8 = 0
        let isPlain = utf8.allSatisfy { byte in
            defer { last = byte }
            // The bytes with which white space outside ASCII begins.
            let mayBeBlank =
                byte < 0x20 || byte == 0xC2 || (0xE1...0xE3).contains(byte) || byte == 0xEF
            return !mayBeBlank && !(byte == 0x20 && last == 0x20)
        }
        guard !isPlain else { return false }
        var isAfterBlank = false
        for scalar in unicodeScalars {
            let isBlank = scalar.isBlank
            if isBlank, isAfterBlank || scalar != " " { return true }
            isAfterBlank = isBlank
        }
        return false
    }
}

extension Unicode.Scalar {
    /// White space (property `White_Space` of Unicode) and what files have in its place: control
    /// characters and the byte order mark. Written out, as asking for the property is slow.
    var isBlank: Bool {
        switch value {
        case ...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
            0xFEFF:
            true
        default: false
        }
    }
}
