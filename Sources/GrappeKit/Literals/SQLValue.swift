// SPDX-License-Identifier: EUPL-1.2

/// A value as the databases store it: the portable types of both engines.
///
/// Instants are integers (Unix milliseconds), booleans 0 or 1, money integer cents, ids text.
package enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

/// A value that can stand in a statement.
package protocol SQLBindable {
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLBindable {
    package var sqlValue: SQLValue { self }
}

extension String: SQLBindable {
    package var sqlValue: SQLValue { .text(self) }
}

extension Int: SQLBindable {
    package var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Int64: SQLBindable {
    package var sqlValue: SQLValue { .integer(self) }
}

extension Double: SQLBindable {
    package var sqlValue: SQLValue { .real(self) }
}

extension Bool: SQLBindable {
    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension Optional where Wrapped: SQLBindable {
    /// The wrapped value, or SQL's `NULL`.
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}
