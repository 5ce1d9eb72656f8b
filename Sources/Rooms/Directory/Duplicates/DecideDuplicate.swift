// SPDX-License-Identifier: EUPL-1.2

import Accounts
import GrappeKit
import GrappeStore

/// Somebody says whether two organisations are one. What was decided is remembered for ever.
package struct DecideDuplicate: Sendable {
    let database: any Database
    let references: [OrganisationReference]
    let now: @Sendable () -> Instant

    package init(
        database: any Database, references: [OrganisationReference],
        now: @escaping @Sendable () -> Instant
    ) {
        (self.database, self.references, self.now) = (database, references, now)
    }

    /// `same` merges: the records go to the organisation that was there first, whose address the
    /// other's leads to from now on. The id given back is that of the merge, which `UndoImport`
    /// takes back; `nil` where nothing was merged. Throws `ImportError.unknownPair`.
    package func callAsFunction(
        _ one: ID<Organisation>, _ other: ID<Organisation>, _ outcome: DuplicatePair.Outcome
    ) async throws -> ID<ImportRun>? {
        try await decide(one, other, outcome, by: nil, within: .everywhere)
    }

    /// The same by somebody who is signed in, with its line in the audit log. Throws
    /// `ImportError.unknownPair` too where the pair is outside of their territories, or was found
    /// to be the same already.
    func decide(
        _ one: ID<Organisation>, _ other: ID<Organisation>, _ outcome: DuplicatePair.Outcome,
        by person: ID<Person>?, within bounds: DuplicateBounds
    ) async throws -> ID<ImportRun>? {
        let now = now()
        return try await database.write { session in
            guard let pair = try session.duplicatePair(one, other, within: bounds) else {
                throw ImportError.unknownPair
            }
            if let person {
                guard pair.outcome != .same else { throw ImportError.unknownPair }
                try session.audit(
                    .duplicateDecided, by: person, "\(pair.left.string) \(pair.right.string)",
                    outcome.rawValue, at: now)
            }
            guard outcome == .same else {
                try session.decide(pair, outcome, at: now)
                return nil
            }
            let merge = try OrganisationMerge(
                session: session, references: references, now: now
            ).run(pair)
            if let person { try session.setPerson(person, of: merge) }
            return merge
        }
    }
}

/// Makes one organisation of two.
struct OrganisationMerge {
    let session: any WriteSession
    let references: [OrganisationReference]
    let now: Instant

    func run(_ pair: DuplicatePair) throws -> ID<ImportRun> {
        let found = try session.organisations([pair.left, pair.right])
            .sorted { ($0.created, $0.id) < ($1.created, $1.id) }
        guard found.count == 2 else { throw ImportError.unknownPair }
        if let open = try session.unfinishedImport() { throw ImportError.unfinished(open) }
        let (kept, former) = (found[0], found[1])
        let id = ID<ImportRun>(at: now)
        try session.begin(id, kind: "merge", source: nil, format: nil, at: now)
        var journal = ImportJournal(session, id, after: 0)
        try journal.write(.pairBefore(pair))
        try session.decide(pair, .same, at: now)
        try moveRecords(of: former, to: kept, &journal)
        try OrganisationRemoval(session: session, references: references, now: now)
            .remove(former, inFavourOf: kept.id, &journal)
        try session.finish(id, .applied, summary: nil, at: now)
        return id
    }

    private func moveRecords(
        of former: Organisation, to kept: Organisation, _ journal: inout ImportJournal
    ) throws {
        let precedences = try session.precedences()
        let draft = OrganisationDraft(id: kept.id, former: kept)
        let records = try session.sourceRecords(of: [kept.id, former.id])
        if let own = try uniteStatements(records, of: former, with: kept, &journal) {
            draft.records.append(Merge.Record(own, precedence: Merge.ownPrecedence))
        }
        for record in records where record.source != Statement.source {
            var moved = record
            moved.organisation = kept.id
            if moved != record {
                try journal.write(.recordBefore(record, of: kept.id))
                try session.save(moved)
            }
            draft.records.append(
                Merge.Record(moved, precedence: precedences[record.source] ?? 0))
        }
        guard !draft.records.isEmpty, let merged = draft.changed(from: kept, at: now) else {
            return
        }
        try journal.write(.organisationBefore(kept, revision: merged.revision))
        try session.update(merged, from: kept)
        try session.replaceMatchKeys(of: kept.id, from: kept.profile, to: merged.profile)
    }

    /// Where both have spoken for themselves, the one that stays is believed. Its statement stands
    /// under its own id.
    private func uniteStatements(
        _ records: [SourceRecord], of former: Organisation, with kept: Organisation,
        _ journal: inout ImportJournal
    ) throws -> SourceRecord? {
        func statement(_ id: ID<Organisation>) -> SourceRecord? {
            records.first { $0.source == Statement.source && $0.record == id.string }
        }
        let own = statement(kept.id)
        guard let other = statement(former.id) else { return own }
        var united = Statement(fields: other.owned, profile: other.profile)
        for field in own?.owned ?? [] { united.set(field, as: own?.profile ?? Profile()) }
        try journal.write(.recordBefore(other, of: kept.id))
        try session.run(
            """
            DELETE FROM source_record
            WHERE source_id = \(Statement.source) AND record = \(other.record)
            """)
        try journal.write(
            own.map { .recordBefore($0, of: kept.id) }
                ?? .recordCreated(Statement.source, kept.id.string, of: kept.id))
        let record = SourceRecord(
            source: Statement.source, record: kept.id.string, organisation: kept.id,
            fingerprint: 0, url: nil, read: now, profile: united.profile, owned: united.fields)
        try session.save(record)
        return record
    }
}
