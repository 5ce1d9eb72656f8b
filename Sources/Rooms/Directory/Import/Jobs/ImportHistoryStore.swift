// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

// The SQL of what was imported and merged, and of the sources.

/// An import or a merge of the past, as its history tells it.
package struct ImportHistoryEntry: Sendable, Hashable {
    package let run: ImportEntryInLog
    /// Who began it; `nil` for the command line.
    package let person: ID<Person>?
    package let sourceName: String?
    /// The job that made it, or that undid it.
    package let job: ID<ImportJob>?
    /// Known where it was made on pages.
    package let summary: ImportSummary?
}

/// A source with what it gave, for those who look after it.
package struct SourceEntry: Sendable, Hashable {
    package let source: Source
    package let records: Int
    package let lastRead: Instant?
    package let mapping: ColumnMapping?
}

extension Session {
    /// The newest first.
    func importHistory(_ paging: Paging) throws -> [ImportHistoryEntry] {
        try importHistory(
            where: "1 = 1", ending: "LIMIT \(paging.size) OFFSET \(paging.offset)")
    }

    func importHistoryEntry(_ id: ID<ImportRun>) throws -> ImportHistoryEntry? {
        try importHistory(where: "import.id = \(id)", ending: "LIMIT 1").first
    }

    func importHistoryCount() throws -> Int {
        try row("SELECT COUNT(*) FROM import")?.int(0) ?? 0
    }

    private func importHistory(where condition: SQL, ending: SQL) throws -> [ImportHistoryEntry] {
        try rows(
            """
            SELECT import.id, import.kind, import.source_id, import.format, import.state,
                import.started, import.finished, import.person, source.name, import_job.id,
                import_job.summary, import_job.source
            FROM import
            LEFT JOIN source ON source.id = import.source_id
            LEFT JOIN import_job ON import_job.import_id = import.id
            WHERE \(condition) ORDER BY import.number DESC \(ending)
            """
        ).map { row in
            let summary = try row.textOrNil(10)
            let source = try row.textOrNil(11)
            return ImportHistoryEntry(
                run: try ImportEntryInLog(row: row), person: try row.idOrNil(7),
                sourceName: try row.textOrNil(8)
                    ?? source.map { try JSONColumn.value($0, as: Source.self).name },
                job: try row.idOrNil(9), summary: try summary.map { try JSONColumn.value($0) })
        }
    }

    /// The names of the two organisations of a merge, the one that stayed first; none once it was
    /// undone.
    func mergedNames(by run: ID<ImportRun>) throws -> (kept: Organisation?, former: String)? {
        guard
            let gone = try row(
                """
                SELECT before FROM import_change
                WHERE import_id = \(run) AND kind = 'organisation-before' AND revision IS NULL
                """),
            let address = try row(
                """
                SELECT organisation_id FROM import_change
                WHERE import_id = \(run) AND kind = 'slug-created'
                """)
        else { return nil }
        let former: Organisation = try JSONColumn.value(try gone.text(0))
        return (try organisation(try address.id(0)), former.profile.anyName)
    }

    /// Every source, also those that gave nothing yet.
    func sourceEntries() throws -> [SourceEntry] { try sourceEntries(where: "1 = 1") }

    func sourceEntry(_ id: ID<Source>) throws -> SourceEntry? {
        try sourceEntries(where: "source.id = \(id)").first
    }

    private func sourceEntries(where condition: SQL) throws -> [SourceEntry] {
        try rows(
            """
            SELECT source.id, source.name, source.licence, source.attribution, source.url,
                source.precedence, source.column_mapping, COUNT(source_record.record),
                MAX(source_record.read_at)
            FROM source LEFT JOIN source_record ON source_record.source_id = source.id
            WHERE \(condition)
            GROUP BY source.id, source.name, source.licence, source.attribution, source.url,
                source.precedence, source.column_mapping
            ORDER BY source.name, source.id
            """
        ).map { row in
            let mapping = try row.textOrNil(6)
            return SourceEntry(
                source: Source(
                    id: try row.id(0), name: try row.text(1), licence: try row.textOrNil(2),
                    attribution: try row.textOrNil(3), url: try row.textOrNil(4),
                    precedence: try row.int(5)),
                records: try row.int(7), lastRead: try row.instantOrNil(8),
                mapping: try mapping.map { try JSONColumn.value($0) })
        }
    }
}

extension WriteSession {
    func setPerson(_ person: ID<Person>, of id: ID<ImportRun>) throws {
        try run("UPDATE import SET person = \(person) WHERE id = \(id)")
    }
}
