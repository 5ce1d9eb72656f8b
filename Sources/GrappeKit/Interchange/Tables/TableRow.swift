// SPDX-License-Identifier: EUPL-1.2

/// One row of a table below its header.
package struct TableRow: Sendable, Equatable {
    /// The physical line of the file, or the sheet's row number, counted from 1.
    package let line: Int
    /// As many cells as the header has, `""` where the row has none. Text only: what looks like
    /// a formula stays as it stands and is never evaluated.
    package let cells: [String]
    /// The columns, counted from 0, whose value a formula of the spreadsheet had computed.
    package let computed: [Int]

    package init(line: Int, cells: [String], computed: [Int] = []) {
        (self.line, self.cells, self.computed) = (line, cells, computed)
    }
}

/// Why one row was left out. Reading goes on after it.
package struct RowProblem: Error, Sendable, Equatable {
    /// The physical line of the file, or the sheet's row number, counted from 1.
    package let line: Int
    /// The column's name, if one column is concerned.
    package let field: String?
    /// What is wrong with it.
    package let reason: Text

    package init(line: Int, field: String? = nil, reason: Text) {
        (self.line, self.field, self.reason) = (line, field, reason)
    }
}

/// What a table gives for each of its rows.
package enum TableEntry: Sendable, Equatable {
    case row(TableRow)
    case rejected(RowProblem)
}
