// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// One batch of records, applied within one transaction.
struct ImportBatch {
    struct Outcome: Sendable {
        var created = 0
        var updated = 0
        /// What was written, with the keys to file it under.
        var filings: [MatchFiling] = []
        /// The number of the last change in the journal.
        var sequence = 0
        var createdExamples: [ImportSummary.Example] = []
        var updatedExamples: [ImportSummary.Example] = []
    }

    private let session: any WriteSession
    private let references: [OrganisationReference]
    private let source: ID<Source>
    private let precedence: Int
    private let now: Instant
    private let records: [PreparedRecord]
    private let createdBefore: Int
    private let known: [String: SourceRecord]
    private var journal: ImportJournal
    private var drafts: OrganisationDrafts
    private var outcome = Outcome()

    init(
        _ session: any WriteSession, _ references: [OrganisationReference],
        importID: ID<ImportRun>, source: ID<Source>, precedence: Int, now: Instant,
        after sequence: Int, created: Int, records: [PreparedRecord]
    ) throws {
        (self.session, self.references) = (session, references)
        (self.source, self.precedence) = (source, precedence)
        (self.now, self.records, createdBefore) = (now, records, created)
        let stored = try session.sourceRecords(
            records.filter(\.isKnown).map(\.key), of: source)
        known = Dictionary(uniqueKeysWithValues: stored.map { ($0.record, $0) })
        journal = ImportJournal(session, importID, after: sequence)
        drafts = try OrganisationDrafts(
            session, numbers: records.flatMap(\.numbers),
            organisations: stored.map(\.organisation))
    }

    mutating func apply() throws -> Outcome {
        var stored: [SourceRecord] = []
        for record in records {
            let former = known[record.key]
            let found = drafts.organisation(for: record, former: former, source: source)
            let organisation = found ?? ID(at: nextInstant)
            let read = SourceRecord(
                source: source, record: record.key, organisation: organisation,
                fingerprint: record.fingerprint, url: record.reading.url, read: now,
                profile: record.reading.profile)
            drafts.put(
                read, precedence: precedence, lone: record.lone,
                movedFrom: former?.organisation)
            stored.append(read)
            if found == nil { outcome.created += 1 } else { outcome.updated += 1 }
        }
        try write(stored)
        outcome.sequence = journal.sequence
        return outcome
    }

    /// Ids that grow with the number of organisations keep the rows of one batch together in every
    /// index; eight to the millisecond is fewer than can be written.
    private var nextInstant: Instant {
        Instant(milliseconds: now.milliseconds + Int64((createdBefore + outcome.created) / 8))
    }

    /// New organisations, then the records that refer to them, then what changed, then what is
    /// left without any record.
    private mutating func write(_ stored: [SourceRecord]) throws {
        try insertNew()
        for record in stored { try writeDown(record) }
        try session.save(
            try zip(stored, records).map { record, prepared in
                (record, try prepared.lone?.text ?? JSONColumn.text(record.profile))
            })
        for draft in drafts.touched {
            if let former = draft.former, !draft.records.isEmpty,
                let organisation = draft.changed(from: former, at: now)
            {
                try update(organisation, from: former)
            }
        }
        for draft in drafts.touched where draft.records.isEmpty {
            guard let former = draft.former, let heir = draft.heir else { continue }
            try OrganisationRemoval(session: session, references: references, now: now)
                .remove(former, inFavourOf: heir, &journal)
        }
    }

    private mutating func insertNew() throws {
        let created = drafts.touched.filter { $0.former == nil }.map { $0.created(at: now) }
        var organisations = created.map(\.organisation)
        try SlugSupply(session: session).name(&organisations)
        try session.insert(organisations)
        try journal.writeCreated(organisations)
        for (organisation, keys) in zip(organisations, created.map(\.keys)) {
            outcome.filings.append(MatchFiling(organisation.id, keys))
            outcome.createdExamples.append(.init(name: organisation.profile.anyName, fields: []))
        }
    }

    private mutating func writeDown(_ record: SourceRecord) throws {
        if let former = known[record.record] {
            try journal.write(.recordBefore(former, of: record.organisation))
        } else if drafts.isNew(record.organisation) == false {
            // The record of a new organisation goes with it when it is taken back.
            try journal.write(
                .recordCreated(record.source, record.record, of: record.organisation))
        }
    }

    private mutating func update(_ organisation: Organisation, from former: Organisation) throws {
        try journal.write(.organisationBefore(former, revision: organisation.revision))
        try session.update(organisation, from: former)
        try session.removeMatchKeys(
            of: organisation.id, from: former.profile, keeping: organisation.profile)
        outcome.filings.append(MatchFiling(organisation, formerly: former.profile))
        outcome.updatedExamples.append(
            .init(
                name: organisation.profile.anyName,
                fields: organisation.profile.fields(differingFrom: former.profile).map(\.rawValue)))
    }
}
