// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

// The SQL that tells where the directory's content comes from.

extension Session {
    package func sources() throws -> [Source] {
        try rows(
            "SELECT id, name, licence, attribution, url, precedence FROM source ORDER BY name, id"
        ).map { try Source(row: $0) }
    }

    /// The sources that gave at least one record, with how many and the last reading.
    package func sourceLines() throws -> [SourceLine] {
        try rows(
            """
            SELECT source.id, source.name, source.licence, source.attribution, source.url,
                source.precedence, COUNT(*), MAX(source_record.read_at)
            FROM source JOIN source_record ON source_record.source_id = source.id
            GROUP BY source.id, source.name, source.licence, source.attribution, source.url,
                source.precedence
            ORDER BY source.name, source.id
            """
        ).map { row in
            SourceLine(
                source: try Source(row: row), records: try row.int(6),
                lastRead: CalendarDate(try row.instant(7)))
        }
    }

    /// From which records an organisation is made, without their content.
    package func origins(of organisation: ID<Organisation>) throws -> [Origin] {
        try rows(
            """
            SELECT source_id, record, url, read_at FROM source_record
            WHERE organisation_id = \(organisation) ORDER BY source_id, record
            """
        ).map { try Origin(row: $0) }
    }
}

extension Source {
    fileprivate init(row: Row) throws {
        self.init(
            id: ID(try row.text(0)), name: try row.text(1), licence: try row.textOrNil(2),
            attribution: try row.textOrNil(3), url: try row.textOrNil(4),
            precedence: try row.int(5))
    }
}

extension Origin {
    /// From `source_id, record, url, read_at`.
    init(row: Row) throws {
        self.init(
            source: ID(try row.text(0)), record: try row.text(1), url: try row.textOrNil(2),
            read: try row.instant(3))
    }
}
