// SPDX-License-Identifier: EUPL-1.2

/// What a database holds, in two numbers a table: enough to tell whether two databases hold the
/// same, whatever order their rows lie in.
package struct DatabaseDigest: Sendable, Hashable {
    /// One table, or the schema under its own name, `sqlite_schema`.
    package struct Table: Sendable, Hashable {
        package let name: String
        /// How many rows.
        package let rows: Int
        /// The sum of the rows' hashes, so that a row more, less or other shows, not their order.
        package let sum: UInt64

        /// As it was counted, or as a backup says it.
        package init(name: String, rows: Int, sum: UInt64) {
            (self.name, self.rows, self.sum) = (name, rows, sum)
        }
    }

    /// Sorted by name.
    package let tables: [Table]
    /// The last number of the change log, 0 without one.
    package let lastChange: Int64

    /// Tables in any order.
    package init(tables: [Table], lastChange: Int64) {
        self.tables = tables.sorted { $0.name < $1.name }
        self.lastChange = lastChange
    }

    /// All rows of all tables.
    package var rows: Int { tables.reduce(0) { $0 + $1.rows } }

    /// How another database differs, a line each; nothing where both hold the same.
    package func differences(to other: DatabaseDigest) -> [String] {
        let (own, others) = (byName, other.byName)
        return Set(own.keys).union(others.keys).sorted().compactMap { name in
            switch (own[name], others[name]) {
            case (let one?, let two?) where one == two: nil
            case (let one?, let two?) where one.rows != two.rows:
                "table \(name): \(one.rows) rows expected, \(two.rows) found"
            case (.some, .some): "table \(name): a row differs"
            case (.some, nil): "table \(name) is missing"
            default: "table \(name) is not expected"
            }
        }
    }

    private var byName: [String: Table] {
        Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
