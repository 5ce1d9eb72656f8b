// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What differs between the engines, all of it. Statements are otherwise written once.
///
/// Definitions are written with the four types `TEXT`, `INTEGER`, `REAL` and `BLOB`, in capitals,
/// and with `INTEGER PRIMARY KEY AUTOINCREMENT` for a number that the database counts. A table that
/// is nothing but its primary key, or has short rows, may end in `WITHOUT ROWID`.
package struct Dialect: Sendable {
    /// How the bound value of that number, from 1, stands in the text.
    package let placeholder: @Sendable (Int) -> String
    /// What closes a `CREATE TABLE`, so that columns hold values of their type only.
    package let tableSuffix: String

    /// SQLite 3.37 or later, which has strict tables.
    package static let sqlite = Dialect(placeholder: { _ in "?" }, tableSuffix: " STRICT")

    /// The text of a definition for this engine.
    ///
    /// - Throws: `StoreError.other` where a value is bound, which no engine allows there.
    package func definition(_ sql: SQL) throws -> String {
        let (text, values) = sql.rendered(placeholder: placeholder)
        guard values.isEmpty else {
            throw StoreError.other(code: 0, message: "bound value in a definition", statement: text)
        }
        guard Self.createsTable(text) else { return text }
        return text + (text.utf8.last == 0x29 ? "" : ",") + tableSuffix
    }

    /// Whether a statement defines something; those may not bind values.
    static func isDefinition(_ text: String) -> Bool {
        ["CREATE", "ALTER", "DROP"].contains { word in words(text).first == word }
    }

    private static func createsTable(_ text: String) -> Bool {
        words(text).starts(with: ["CREATE", "TABLE"])
    }

    private static func words(_ text: String) -> [String] {
        text.utf8.split(maxSplits: 2) { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
            .map { String(decoding: Array($0), as: UTF8.self).uppercased() }
    }
}
