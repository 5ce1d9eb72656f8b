// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

// What organisations say of themselves is a record like those of other sources, believed first.

extension Session {
    /// What the organisation says of itself; empty where it has said nothing yet.
    package func statement(of organisation: ID<Organisation>) throws -> Statement {
        let records = try sourceRecords([organisation.string], of: Statement.source)
        return records.first.map { Statement(fields: $0.owned, profile: $0.profile) }
            ?? Statement()
    }

    /// What all other sources together say of it.
    package func importedProfile(of organisation: ID<Organisation>) throws -> Profile {
        let precedences = try precedences()
        let records = try sourceRecords(of: [organisation])
            .filter { $0.source != Statement.source }
            .map { Merge.Record($0, precedence: precedences[$0.source] ?? 0) }
        return records.isEmpty ? Profile() : Merge.profile(of: records).profile
    }
}

extension WriteSession {
    /// Makes that what the organisation says of itself, and merges it with what others say. The
    /// organisation as it became, or `nil` where there is none or nothing changed.
    package func state(
        _ statement: Statement, of id: ID<Organisation>, at now: Instant
    ) throws -> Organisation? {
        guard let former = try organisation(id) else { return nil }
        var statement = statement
        let draft = OrganisationDraft(id: id, former: former)
        let precedences = try precedences()
        draft.records = try sourceRecords(of: [id]).filter { $0.source != Statement.source }
            .map { Merge.Record($0, precedence: precedences[$0.source] ?? 0) }
        if draft.records.isEmpty {
            // Nobody else vouches for what is there: it is the organisation's own.
            let all = ProfileField.allCases.filter { !$0.isEmpty(in: former.profile) }
            for field in all where !statement.fields.contains(field) {
                statement.set(field, as: former.profile)
            }
        }
        if let record = try keep(statement, of: id, at: now) {
            draft.records.append(Merge.Record(record, precedence: Merge.ownPrecedence))
        }
        guard let merged = draft.changed(from: former, at: now) else { return nil }
        try update(merged, from: former)
        try replaceMatchKeys(of: id, from: former.profile, to: merged.profile)
        return merged
    }

    /// Adds an organisation of which nobody but itself has spoken so far.
    package func found(
        _ statement: Statement, as id: ID<Organisation>, at now: Instant
    ) throws -> Organisation {
        let draft = OrganisationDraft(id: id, former: nil)
        draft.records = [
            Merge.Record(
                record(statement, of: id, at: now), precedence: Merge.ownPrecedence)
        ]
        let organisation = draft.created(at: now).organisation
        var named = [organisation]
        try SlugSupply(session: self).name(&named)
        try keepSource()
        try insert(named)
        try save(record(statement, of: id, at: now))
        try replaceMatchKeys(of: id, from: nil, to: organisation.profile)
        return named.first ?? organisation
    }

    /// A statement that says nothing is none.
    private func keep(
        _ statement: Statement, of id: ID<Organisation>, at now: Instant
    ) throws -> SourceRecord? {
        guard !statement.fields.isEmpty else {
            try run(
                """
                DELETE FROM source_record
                WHERE source_id = \(Statement.source) AND record = \(id.string)
                """)
            return nil
        }
        let record = record(statement, of: id, at: now)
        try keepSource()
        try save(record)
        return record
    }

    private func keepSource() throws {
        try run(
            """
            INSERT INTO source (id, name, precedence)
            VALUES (\(Statement.source), \(Statement.source.string), \(Merge.ownPrecedence))
            ON CONFLICT (id) DO NOTHING
            """)
    }

    private func record(
        _ statement: Statement, of id: ID<Organisation>, at now: Instant
    ) -> SourceRecord {
        SourceRecord(
            source: Statement.source, record: id.string, organisation: id, fingerprint: 0,
            url: nil, read: now, profile: statement.profile, owned: statement.fields)
    }
}

extension Session {
    /// The address of an organisation that has one of those register numbers.
    package func slug(ofOwnerOf numbers: [Identifier]) throws -> String? {
        guard let owner = try owners(of: numbers).values.joined().min() else { return nil }
        return try organisation(owner)?.slug
    }
}
