// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension SQLiteDatabase {
    /// The tables of the file, SQLite's own left out.
    package func tables() async throws -> [StoredTable] {
        try await read { session in
            let names = try session.rows(
                """
                SELECT name FROM sqlite_schema
                WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name
                """
            ).map { try $0.text(0) }
            return try names.map { try session.table($0) }
        }
    }
}

extension Session {
    fileprivate func table(_ name: String) throws -> StoredTable {
        var table = StoredTable(name: name)
        var key: [(Int, String)] = []
        for row in try rows("SELECT name, pk FROM pragma_table_info(\(name)) ORDER BY cid") {
            let (column, place) = (try row.text(0), try row.int(1))
            table.columns.append(column)
            if place > 0 { key.append((place, column)) }
        }
        table.key = key.sorted { $0.0 < $1.0 }.map(\.1)
        for row in try rows(
            "SELECT \"table\", \"from\" FROM pragma_foreign_key_list(\(name)) ORDER BY id")
        {
            let parent = try row.text(0)
            if parent == name {
                table.parents.append(try row.text(1))
            } else {
                table.references.insert(parent)
            }
        }
        return table
    }
}
