// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A table as the database knows it, for work that concerns them all.
package struct StoredTable: Sendable, Hashable {
    /// Its name.
    package let name: String
    /// The columns from left to right.
    package var columns: [String] = []
    /// The columns of the primary key, in its order; every table of ours has one.
    package var key: [String] = []
    /// The tables to which its foreign keys lead, itself left out.
    package var references: Set<String> = []
    /// The columns that lead to another row of the same table, by its key.
    package var parents: [String] = []
    /// The column that the database counts by itself, if there is one.
    package var counted: String?

    /// A table of which nothing else is known yet.
    package init(name: String) { self.name = name }

    /// The same tables with those first to which others refer; names decide between equals.
    ///
    /// - Throws: `StoreError.other` where tables refer to each other in a circle.
    package static func inOrder(_ tables: [StoredTable]) throws -> [StoredTable] {
        var waiting = tables.sorted { $0.name < $1.name }
        var ordered: [StoredTable] = []
        while !waiting.isEmpty {
            let open = Set(waiting.map(\.name))
            let ready = waiting.filter { $0.references.isDisjoint(with: open) }
            guard !ready.isEmpty else {
                throw StoreError.other(
                    code: 0, message: "tables refer to each other: \(open.sorted())",
                    statement: "")
            }
            ordered += ready
            waiting.removeAll { ready.contains($0) }
        }
        return ordered
    }
}

extension StoredTable {
    /// Rows after a key, in the order of keys, with all columns.
    func page(after key: [SQLValue]?, limit: Int) -> SQL {
        let names = SQL.joined(self.key.map { SQL.name($0) }, separator: ", ")
        let rest: SQL = if let key { "WHERE (\(names)) > \(SQL.list(key))" } else { "" }
        return "\(everything) \(rest) ORDER BY \(names) LIMIT \(limit)"
    }

    /// All rows with all columns, in any order.
    var everything: SQL { "SELECT \(columnNames) FROM \(SQL.name(name))" }

    /// The beginning of a statement that inserts whole rows.
    var insertion: SQL { "INSERT INTO \(SQL.name(name)) (\(columnNames))" }

    /// The key of a row that has all columns.
    func key(of row: [SQLValue]) -> [SQLValue] {
        key.compactMap { name in columns.firstIndex(of: name).map { row[$0] } }
    }

    /// The rows with each after those to which it leads; what leads in a circle comes last.
    func parentsFirst(_ rows: [[SQLValue]]) -> [[SQLValue]] {
        let places = parents.compactMap { columns.firstIndex(of: $0) }
        var (waiting, ordered) = (rows, [[SQLValue]]())
        var known: Set<[SQLValue]> = []
        while !waiting.isEmpty {
            let open = Set(waiting.map(key(of:))).subtracting(known)
            let ready = waiting.filter { row in
                places.allSatisfy { !open.contains([row[$0]]) || [row[$0]] == key(of: row) }
            }
            guard !ready.isEmpty else { return ordered + waiting }
            ordered += ready
            known.formUnion(ready.map(key(of:)))
            waiting.removeAll { known.contains(key(of: $0)) }
        }
        return ordered
    }

    private var columnNames: SQL {
        SQL.joined(columns.map { SQL.name($0) }, separator: ", ")
    }
}
