// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

// The source of an import: who it is, and how its sheets are read.

extension Session {
    func storedSource(_ id: ID<Source>) throws -> StoredSource? {
        try row(
            """
            SELECT id, name, licence, attribution, url, precedence, column_mapping FROM source
            WHERE id = \(id)
            """
        ).map { row in
            StoredSource(
                source: Source(
                    id: try row.id(0), name: try row.text(1), licence: try row.textOrNil(2),
                    attribution: try row.textOrNil(3), url: try row.textOrNil(4),
                    precedence: try row.int(5)),
                mapping: try row.textOrNil(6))
        }
    }
}

extension WriteSession {
    /// Stores a source, or brings what is known of it up to date; how its sheets are read stays.
    package func save(_ source: Source) throws {
        try store(
            StoredSource(source: source, mapping: try storedSource(source.id)?.mapping))
    }

    func store(_ stored: StoredSource) throws {
        let source = stored.source
        try run(
            """
            INSERT INTO source (id, name, licence, attribution, url, precedence, column_mapping)
            VALUES (\(source.id), \(source.name), \(source.licence), \(source.attribution),
                \(source.url), \(source.precedence), \(stored.mapping))
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, licence = excluded.licence,
                attribution = excluded.attribution, url = excluded.url,
                precedence = excluded.precedence, column_mapping = excluded.column_mapping
            """)
    }

    func removeSource(_ id: ID<Source>) throws {
        try run("DELETE FROM source WHERE id = \(id)")
    }
}
