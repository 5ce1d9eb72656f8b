// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension PostgresDatabase {
    /// The tables of the schema, the writer's marks left out.
    package func tables() async throws -> [StoredTable] {
        try await read { session in
            var tables: [String: StoredTable] = [:]
            for row in try session.rows(Self.columns) {
                let (name, column) = (try row.text(0), try row.text(1))
                tables[name, default: StoredTable(name: name)].columns.append(column)
                if try row.bool(2) { tables[name]?.counted = column }
            }
            for row in try session.rows(Self.keys) {
                tables[try row.text(0)]?.key.append(try row.text(1))
            }
            for row in try session.rows(Self.references) {
                let (child, parent) = (try row.text(0), try row.text(1))
                if child == parent {
                    tables[child]?.parents.append(try row.text(2))
                } else {
                    tables[child]?.references.insert(parent)
                }
            }
            return tables.values.sorted { $0.name < $1.name }
        }
    }

    /// Reads every row of every table, and looks for what the server itself has noticed: pages with
    /// a wrong checksum, rules that were never proved for all rows. See `Database`.
    package func damage() async throws -> [String] {
        var problems: [String] = []
        for table in try await tables() {
            do {
                try await read { try $0.forEach(table.everything) { _ in } }
            } catch StoreError.corrupt(let message) {
                problems.append("integrity: \(table.name): \(message)")
            }
        }
        return try await problems
            + read { try $0.noticed(Self.checksums) + $0.noticed(Self.unproved) }
    }

    private static let checksums: SQL = """
        SELECT 'integrity: pages with a wrong checksum: ' || checksum_failures
        FROM pg_stat_database WHERE datname = current_database() AND checksum_failures > 0
        """

    private static let unproved: SQL = """
        SELECT 'reference: not proved: ' || conname FROM pg_constraint
        WHERE NOT convalidated AND connamespace = current_schema()::regnamespace ORDER BY conname
        """

    private static let columns: SQL = """
        SELECT relname, attname, attidentity <> '' FROM pg_class
        JOIN pg_attribute ON attrelid = pg_class.oid
        WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
            AND attnum > 0 AND NOT attisdropped AND relname <> 'commit_mark'
        ORDER BY relname, attnum
        """

    private static let keys: SQL = """
        SELECT relname, attname FROM pg_index
        JOIN pg_class ON pg_class.oid = indrelid
        CROSS JOIN LATERAL unnest(indkey::int2[]) WITH ORDINALITY AS part (number, place)
        JOIN pg_attribute ON attrelid = indrelid AND attnum = part.number
        WHERE indisprimary AND relnamespace = current_schema()::regnamespace
        ORDER BY relname, part.place
        """

    private static let references: SQL = """
        SELECT child.relname, parent.relname, attname FROM pg_constraint
        JOIN pg_class AS child ON child.oid = conrelid
        JOIN pg_class AS parent ON parent.oid = confrelid
        JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
        WHERE contype = 'f' AND child.relnamespace = current_schema()::regnamespace
        ORDER BY conname
        """
}

extension Session {
    fileprivate func noticed(_ statement: SQL) throws -> [String] {
        try rows(statement).map { try $0.text(0) }
    }
}
