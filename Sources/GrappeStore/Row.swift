// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// One row of an answer. Columns are read by position (faster) or by name.
///
///     try row.text(0)
///     try row.textOrNil("website")
///
/// A column that is not there, or a value of another type, throws `StoreError.column` with the
/// name and the statement.
package struct Row: Sendable {
    let values: [SQLValue]
    let header: Header

    /// The names of the columns from left to right.
    package var columns: [String] { header.names }

    /// The value as it was stored.
    package func value(_ column: some ColumnKey) throws -> SQLValue {
        guard let position = column.position(in: header.names), values.indices.contains(position)
        else { throw mismatch(column, "a column", "none") }
        return values[position]
    }

    /// A value turned into a `T`, or `nil` for SQL's `NULL`.
    func optional<T>(
        _ column: some ColumnKey, _ expected: String, _ convert: (SQLValue) -> T?
    ) throws -> T? {
        let value = try value(column)
        if case .null = value { return nil }
        if let converted = convert(value) { return converted }
        throw mismatch(column, expected, value.kind)
    }

    /// A value turned into a `T`.
    func required<T>(
        _ column: some ColumnKey, _ expected: String, _ convert: (SQLValue) -> T?
    ) throws -> T {
        let value = try value(column)
        if let converted = convert(value) { return converted }
        throw mismatch(column, expected, value.kind)
    }

    func mismatch(
        _ column: some ColumnKey, _ expected: String, _ found: String
    ) -> StoreError {
        let position = column.position(in: header.names)
        let name = position.flatMap { header.names.indices.contains($0) ? header.names[$0] : nil }
        return .column(
            name ?? "\(column)", expected: expected, found: found, statement: header.statement)
    }

    /// What the rows of one answer share.
    final class Header: Sendable {
        let names: [String]
        let statement: String

        init(names: [String], statement: String) {
            self.names = names
            self.statement = statement
        }
    }
}

/// What tells a column of a row: its position from 0, or its name.
package protocol ColumnKey {
    /// The position among columns of those names, or `nil`. It may lie outside.
    func position(in names: [String]) -> Int?
}

extension Int: ColumnKey {
    /// Itself; a position needs no names.
    package func position(in names: [String]) -> Int? { self }
}

extension String: ColumnKey {
    /// The first column of that name; capitals count.
    package func position(in names: [String]) -> Int? { names.firstIndex(of: self) }
}

extension SQLValue {
    fileprivate var kind: String {
        switch self {
        case .null: "NULL"
        case .integer: "integer"
        case .real: "real"
        case .text: "text"
        case .blob: "bytes"
        }
    }
}
