// SPDX-License-Identifier: EUPL-1.2

/// One row of a sheet.
package struct XLSXRow {
    /// The row's number in the sheet, counted from 1.
    package let line: Int
    /// Its cells up to the last that has a value.
    package private(set) var cells: [String] = []
    /// The columns, counted from 0, whose value a formula had computed.
    package private(set) var computed: [Int] = []
    /// The first cell without a usable value (an error of a formula, a broken number).
    package internal(set) var problem: (column: Int, reason: Text)?

    init(line: Int) { self.line = line }

    var isEmpty: Bool { problem == nil && cells.allSatisfy(\.isEmpty) }

    mutating func set(_ text: String, at column: Int, isComputed: Bool) {
        while cells.count <= column { cells.append("") }
        cells[column] = text
        if isComputed { computed.append(column) }
    }
}
