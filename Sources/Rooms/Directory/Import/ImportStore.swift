// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Where an import stands.
package enum ImportState: String, Sendable, Hashable {
    /// It writes, or was interrupted while it did.
    case applying
    case applied
    /// It is being taken back, or that was interrupted.
    case undoing
    case undone
}

/// One import, or one merge of two organisations, as the list of imports shows it.
package struct ImportEntryInLog: Sendable, Hashable {
    package let id: ID<ImportRun>
    /// `import` or `merge`.
    package let kind: String
    package let source: ID<Source>?
    package let format: ImportFormat?
    package let state: ImportState
    package let started: Instant
    package let finished: Instant?
}

// SQL of imports and of the records they bring.

extension Session {
    /// All imports and merges, the last first.
    package func imports(limit: Int = 100) throws -> [ImportEntryInLog] {
        try rows(
            """
            SELECT id, kind, source_id, format, state, started, finished FROM import
            ORDER BY number DESC LIMIT \(limit)
            """
        ).map(ImportEntryInLog.init(row:))
    }

    func importRun(_ id: ID<ImportRun>) throws -> ImportEntryInLog? {
        try row(
            """
            SELECT id, kind, source_id, format, state, started, finished FROM import
            WHERE id = \(id)
            """
        ).map(ImportEntryInLog.init(row:))
    }

    func unfinishedImport() throws -> ID<ImportRun>? {
        try row("SELECT id FROM import WHERE state IN ('applying', 'undoing') ORDER BY number")?
            .id(0)
    }

    /// The records of a source by their keys: what tells whether they changed.
    func fingerprints(
        of keys: [String], source: ID<Source>
    ) throws -> [String: Int64] {
        guard !keys.isEmpty else { return [:] }
        var found: [String: Int64] = [:]
        try forEach(
            """
            SELECT record, fingerprint FROM source_record
            WHERE source_id = \(source) AND record IN \(SQL.list(keys.map(\.sqlValue)))
            """
        ) { found[try $0.text(0)] = Int64(try $0.int(1)) }
        return found
    }

    func recordCount(of source: ID<Source>) throws -> Int {
        try row("SELECT COUNT(*) FROM source_record WHERE source_id = \(source)")?.int(0) ?? 0
    }

    func sourceRecords(_ keys: [String], of source: ID<Source>) throws -> [SourceRecord] {
        guard !keys.isEmpty else { return [] }
        return try sourceRecords(
            where: "source_id = \(source) AND record IN \(SQL.list(keys.map(\.sqlValue)))")
    }

    /// The records of organisations, in a fixed order.
    func sourceRecords(of organisations: [ID<Organisation>]) throws -> [SourceRecord] {
        guard !organisations.isEmpty else { return [] }
        return try sourceRecords(
            where: "organisation_id IN \(SQL.list(organisations.map(\.sqlValue)))")
    }

    private func sourceRecords(where condition: SQL) throws -> [SourceRecord] {
        try rows(
            """
            SELECT source_id, record, organisation_id, fingerprint, url, read_at, profile, owned
            FROM source_record WHERE \(condition) ORDER BY source_id, record
            """
        ).map { row in
            SourceRecord(
                source: try row.id(0), record: try row.text(1), organisation: try row.id(2),
                fingerprint: Int64(try row.int(3)), url: try row.textOrNil(4),
                read: try row.instant(5), profile: try JSONColumn.value(try row.text(6)),
                owned: ProfileField.listed(try row.textOrNil(7)))
        }
    }

    func precedences() throws -> [ID<Source>: Int] {
        var found: [ID<Source>: Int] = [:]
        try forEach("SELECT id, precedence FROM source") { found[try $0.id(0)] = try $0.int(1) }
        return found
    }

    /// The organisations that have one of those numbers, valid, of that scheme.
    func owners(of numbers: [Identifier]) throws -> [Identifier: [ID<Organisation>]] {
        var owners: [Identifier: [ID<Organisation>]] = [:]
        let values = Array(Set(numbers.map(\.value))).sorted()
        let wanted = Set(numbers)
        for start in stride(from: 0, to: values.count, by: 500) {
            let part = values[start..<min(start + 500, values.count)]
            try forEach(
                """
                SELECT scheme, value, organisation_id FROM organisation_identifier
                WHERE value IN \(SQL.list(part.map(\.sqlValue))) AND status = 'valid'
                ORDER BY organisation_id
                """
            ) { row in
                let number = Identifier(stored: try row.text(1), as: try row.choice(0))
                if wanted.contains(number) { owners[number, default: []].append(try row.id(2)) }
            }
        }
        return owners
    }

    /// Of those slugs, the ones that lead somewhere now or did once.
    func takenSlugs(_ slugs: [String]) throws -> Set<String> {
        guard !slugs.isEmpty else { return [] }
        var taken: Set<String> = []
        let list = SQL.list(slugs.map(\.sqlValue))
        try forEach(
            """
            SELECT slug FROM organisation WHERE slug IN \(list)
            UNION ALL SELECT slug FROM organisation_former_slug WHERE slug IN \(list)
            """
        ) { taken.insert(try $0.text(0)) }
        return taken
    }
}

extension WriteSession {
    package func save(_ record: SourceRecord) throws {
        try save([(record, try JSONColumn.text(record.profile))])
    }

    /// Stores records, or brings them up to date; each with its profile as JSON.
    func save(_ records: [(record: SourceRecord, text: String)]) throws {
        try insert(
            rows: records.map { record, text in
                [
                    record.source.sqlValue, record.record.sqlValue,
                    record.organisation.sqlValue, record.fingerprint.sqlValue,
                    record.url.sqlValue, record.read.sqlValue, text.sqlValue,
                    ProfileField.list(record.owned).sqlValue,
                ]
            },
            into: """
                INSERT INTO source_record (source_id, record, organisation_id, fingerprint, url,
                    read_at, profile, owned)
                """,
            ending: """
                ON CONFLICT (source_id, record) DO UPDATE SET
                    organisation_id = excluded.organisation_id, fingerprint = excluded.fingerprint,
                    url = excluded.url, read_at = excluded.read_at, profile = excluded.profile,
                    owned = excluded.owned
                """)
    }

    func begin(
        _ id: ID<ImportRun>, kind: String, source: ID<Source>?, format: ImportFormat?,
        at instant: Instant
    ) throws {
        try run(
            """
            INSERT INTO import (id, number, kind, source_id, format, state, started)
            SELECT \(id), COALESCE(MAX(number), 0) + 1, \(kind), \(source), \(format?.rawValue),
                'applying', \(instant) FROM import
            """)
    }

    func setState(_ state: ImportState, of id: ID<ImportRun>) throws {
        try run("UPDATE import SET state = \(state.rawValue) WHERE id = \(id)")
    }

    func finish(
        _ id: ID<ImportRun>, _ state: ImportState, summary: ImportSummary?, at instant: Instant
    ) throws {
        let text = try summary.map { try JSONColumn.text($0) }
        try run(
            """
            UPDATE import SET state = \(state.rawValue), finished = \(instant),
                summary = COALESCE(\(text), summary)
            WHERE id = \(id)
            """)
    }
}

extension ImportEntryInLog {
    init(row: Row) throws {
        id = try row.id(0)
        kind = try row.text(1)
        source = try row.idOrNil(2)
        format = try row.choiceOrNil(3)
        state = try row.choice(4)
        started = try row.instant(5)
        finished = try row.instantOrNil(6)
    }
}
