// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

// The SQL of import jobs: first what reads, then what writes.

extension Session {
    func importJob(_ id: ID<ImportJob>) throws -> ImportJob? {
        try importJobs(where: "id = \(id)").first
    }

    func importJob(of run: ID<ImportRun>) throws -> ImportJob? {
        try importJobs(where: "import_id = \(run)").first
    }

    /// Those that somebody has to look after, the newest first.
    func openImportJobs() throws -> [ImportJob] {
        try importJobs(where: "stage IN ('uploaded', 'checked') OR errand IS NOT NULL").reversed()
    }

    /// Those that wait for somebody to work at them, in the order in which they were asked.
    func waitingImportJobs() throws -> [ImportJob] {
        try importJobs(where: "errand IS NOT NULL AND runner IS NULL")
            .sorted { ($0.errand?.asked ?? $0.made, $0.id) < ($1.errand?.asked ?? $1.made, $1.id) }
    }

    /// The one at which somebody works; there is one at a time, over all nodes.
    func runningImportJob(at now: Instant) throws -> ID<ImportJob>? {
        try row(
            """
            SELECT id FROM import_job
            WHERE errand IS NOT NULL AND runner IS NOT NULL AND claimed_until > \(now)
            """)?.id(0)
    }

    /// Those of before that instant that were never applied.
    func forgottenImportJobs(before instant: Instant) throws -> [ImportJob] {
        try importJobs(
            where: "stage IN ('uploaded', 'checked') AND errand IS NULL AND made < \(instant)")
    }

    private func importJobs(where condition: SQL) throws -> [ImportJob] {
        try rows(
            """
            SELECT id, person, made, stage, source, language, country, format, files, sheet,
                mapping, summary, trouble, import_id, errand, asked, runner, claimed_until,
                is_cancelled, phase, records, total
            FROM import_job WHERE \(condition) ORDER BY made, id
            """
        ).map(ImportJob.init)
    }
}

extension WriteSession {
    /// Stores a job as it is now.
    func save(_ job: ImportJob) throws {
        let values = try job.stored
        try insert(
            rows: [values],
            into: """
                INSERT INTO import_job (id, person, made, stage, source_id, source, language,
                    country, format, files, sheet, mapping, summary, trouble, import_id, errand,
                    asked, runner, claimed_until, is_cancelled, phase, records, total)
                """,
            ending: """
                ON CONFLICT (id) DO UPDATE SET stage = excluded.stage,
                    source_id = excluded.source_id, source = excluded.source,
                    language = excluded.language, country = excluded.country,
                    format = excluded.format, files = excluded.files, sheet = excluded.sheet,
                    mapping = excluded.mapping, summary = excluded.summary,
                    trouble = excluded.trouble, import_id = excluded.import_id,
                    errand = excluded.errand, asked = excluded.asked, runner = excluded.runner,
                    claimed_until = excluded.claimed_until,
                    is_cancelled = excluded.is_cancelled, phase = excluded.phase,
                    records = excluded.records, total = excluded.total
                """)
    }

    /// Keeps others away for longer and tells how far the errand has come; whether it is still
    /// wanted. Also what is being stopped is kept from others until it has ended.
    func renew(
        _ id: ID<ImportJob>, by runner: String, until end: Instant, _ progress: ImportProgress?
    ) throws -> Bool {
        let isOurs =
            try run(
                """
                UPDATE import_job SET claimed_until = \(end), phase = \(progress?.phase.rawValue),
                    records = \(progress?.records), total = \(progress?.total)
                WHERE id = \(id) AND runner = \(runner)
                """) == 1
        guard isOurs else { return false }
        return try row("SELECT is_cancelled FROM import_job WHERE id = \(id)")?.bool(0) == false
    }
}

extension ImportJob {
    fileprivate var stored: [SQLValue] {
        get throws {
            func json(_ value: (some Encodable)?) throws -> SQLValue {
                try value.map { try JSONColumn.text($0) }.sqlValue
            }
            return [
                id.sqlValue, person.sqlValue, made.sqlValue, .of(stage), (source?.id).sqlValue,
                try json(source), language.sqlValue, country.sqlValue,
                (format?.rawValue).sqlValue, try json(files), try json(sheet), try json(mapping),
                try json(summary), try json(trouble), importID.sqlValue,
                (errand?.kind.rawValue).sqlValue, (errand?.asked).sqlValue,
                (errand?.runner).sqlValue, (errand?.claimedUntil).sqlValue,
                (errand?.isCancelled).sqlValue, (errand?.progress?.phase.rawValue).sqlValue,
                (errand?.progress?.records).sqlValue, (errand?.progress?.total).sqlValue,
            ]
        }
    }

    fileprivate init(_ row: Row) throws {
        func json<Value: Decodable>(_ column: Int) throws -> Value? {
            try row.textOrNil(column).map { try JSONColumn.value($0) }
        }
        self.init(
            id: try row.id(0), person: ID(try row.text(1)), made: try row.instant(2))
        (stage, source) = (try row.choice(3), try json(4))
        language = LanguageTag(try row.text(5)) ?? .undetermined
        (country, format) = (try row.textOrNil(6), try row.choiceOrNil(7))
        (files, sheet) = (try json(8) ?? [], try json(9))
        (mapping, summary, trouble) = (try json(10), try json(11), try json(12))
        (importID, errand) = (try row.idOrNil(13), try ImportErrand(row))
    }
}

extension ImportErrand {
    /// From column 14 on.
    fileprivate init?(_ row: Row) throws {
        guard let kind: Kind = try row.choiceOrNil(14) else { return nil }
        self.init(kind, asked: try row.instant(15))
        runner = try row.textOrNil(16)
        claimedUntil = try row.instant(17)
        isCancelled = try row.bool(18)
        if let phase: ImportProgress.Phase = try row.choiceOrNil(19) {
            progress = ImportProgress(
                phase: phase, records: try row.intOrNil(20) ?? 0, total: try row.intOrNil(21))
        }
    }
}
