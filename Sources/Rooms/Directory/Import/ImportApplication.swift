// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// The second pass of an import: writes batch after batch under one import id.
struct ImportApplication {
    let id: ID<ImportRun>
    let source: Source
    private let person: ID<Person>?
    let database: any Database
    private let references: [OrganisationReference]
    let now: Instant
    private let format: ImportFormat
    private let mapping: ColumnMapping?
    private(set) var summary = ImportSummary()
    private var sequence = 0
    /// Written and not yet filed for the search of duplicates.
    private var filings: [MatchFiling] = []
    private static let filingsAtOnce = 20_000
    /// The search among those filed last, which goes on while more is written.
    private var searching: Task<Int, any Error>?

    init(
        id: ID<ImportRun>, source: Source, _ format: ImportFormat, mapping: ColumnMapping?,
        person: ID<Person>? = nil, gone: Int, database: any Database,
        references: [OrganisationReference], now: Instant
    ) {
        (self.id, self.source, self.format, self.mapping) = (id, source, format, mapping)
        (self.person, self.database, self.now) = (person, database, now)
        self.references = references
        summary.gone = gone
    }

    /// Whether anything was written.
    var hasBegun: Bool { summary.importID != nil }

    /// Writes the import down, and its source.
    private mutating func begin() async throws {
        let (id, source, now, format, person) = (id, source, now, format, person)
        let text = try mapping.map { try JSONColumn.text($0) }
        sequence = try await database.write { session in
            if let open = try session.unfinishedImport() { throw ImportError.unfinished(open) }
            try session.begin(id, kind: "import", source: source.id, format: format, at: now)
            if let person { try session.setPerson(person, of: id) }
            var journal = ImportJournal(session, id, after: 0)
            let former = try session.storedSource(source.id)
            let stored = StoredSource(source: source, mapping: text ?? former?.mapping)
            if stored != former {
                try journal.write(former.map { .sourceBefore($0) } ?? .sourceCreated(source.id))
                try session.store(stored)
            }
            return journal.sequence
        }
        summary.importID = id
    }

    mutating func add(_ batch: PreparedBatch) async throws {
        batch.tell(&summary)
        guard !batch.records.isEmpty else { return }
        if !hasBegun { try await begin() }
        let (id, source, now, first) = (id, source, now, sequence)
        let (created, references) = (summary.created, references)
        let outcome = try await database.write { session in
            var work = try ImportBatch(
                session, references, importID: id, source: source.id,
                precedence: source.precedence, now: now, after: first, created: created,
                records: batch.records)
            return try work.apply()
        }
        sequence = outcome.sequence
        summary.created += outcome.created
        summary.updated += outcome.updated
        filings += outcome.filings
        if filings.count >= Self.filingsAtOnce { try await searchDuplicates() }
        let limit = ImportSummary.exampleLimit
        summary.createdExamples += outcome.createdExamples.prefix(
            limit - summary.createdExamples.count)
        summary.updatedExamples += outcome.updatedExamples.prefix(
            limit - summary.updatedExamples.count)
    }

    /// One search at a time, each among what the ones before it have filed.
    private mutating func searchDuplicates() async throws {
        try await endSearch()
        let search = DuplicateSearch(database: database, importID: id, now: now)
        let filings = MatchFiling.last(filings)
        self.filings = []
        searching = Task { try await search.run(filings) }
    }

    /// Waits for the search that is under way, also before the import is taken back.
    mutating func endSearch() async throws {
        guard let searching else { return }
        self.searching = nil
        summary.duplicates += try await searching.value
    }

    mutating func finish(at instant: Instant) async throws -> ImportSummary {
        guard hasBegun else { return summary }
        try await searchDuplicates()
        try await endSearch()
        let (id, summary) = (id, summary)
        try await database.write {
            try $0.finish(id, .applied, summary: summary, at: instant)
        }
        return summary
    }
}
