// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore

// All SQL of drafts and revisions: first what reads, then what writes.

extension Session {
    func draft(of organisation: ID<Organisation>) throws -> Draft? {
        try row(
            """
            SELECT author, changed, version, content FROM record_draft
            WHERE organisation = \(organisation)
            """
        ).map { row in
            Draft(
                organisation: organisation, author: ID(try row.text(0)),
                changed: try row.instant(1), version: try row.int(2),
                change: try JSONColumn.value(try row.text(3)))
        }
    }

    /// The first one first.
    func revisions(of organisation: ID<Organisation>) throws -> [Revision] {
        try revisions(where: "organisation = \(organisation)", "ORDER BY number")
    }

    func revision(_ number: Int, of organisation: ID<Organisation>) throws -> Revision? {
        try revisions(where: "organisation = \(organisation) AND number = \(number)", "").first
    }

    /// Those that wait for a moderator; the oldest first.
    func openRevisions(
        in territories: Set<Territory>, only key: RevisionKey? = nil
    ) throws -> [Revision] {
        let one: SQL? = key.map {
            "organisation = \($0.organisation) AND number = \($0.number)"
        }
        return try revisions(
            where: "state = 'proposed' AND \(territories.condition) AND \(one ?? "1 = 1")",
            "ORDER BY made, organisation, number")
    }

    func revisions(by author: ID<Person>) throws -> [Revision] {
        try revisions(where: "author = \(author)", "ORDER BY made DESC, organisation, number")
    }

    private func revisions(where condition: SQL, _ ending: SQL) throws -> [Revision] {
        try rows(
            """
            SELECT organisation, number, state, name, territory, author, made, content, decided,
                decided_by, reason
            FROM record_revision WHERE \(condition) \(ending)
            """
        ).map { try Revision(row: $0) }
    }
}

extension WriteSession {
    /// Saves what somebody is writing in the place of the record's draft; nothing that says nothing
    /// is kept.
    func save(
        _ change: RecordChange, over state: RecordState, by author: ID<Person>, at now: Instant
    ) throws {
        let (organisation, version) = (state.organisation.id, (state.draft?.version ?? 0) + 1)
        guard !change.isEmpty else { return try discardDraft(of: organisation) }
        try run(
            """
            INSERT INTO record_draft (organisation, author, changed, version, content)
            VALUES (\(organisation), \(author), \(now), \(version),
                \(try JSONColumn.text(change)))
            ON CONFLICT (organisation) DO UPDATE SET author = excluded.author,
                changed = excluded.changed, version = excluded.version,
                content = excluded.content
            """)
    }

    func discardDraft(of organisation: ID<Organisation>) throws {
        try run("DELETE FROM record_draft WHERE organisation = \(organisation)")
    }

    func insert(_ revision: Revision) throws {
        try run(
            """
            INSERT INTO record_revision (organisation, number, state, name, territory, author,
                made, content, decided, decided_by, reason)
            VALUES (\(revision.organisation), \(revision.number), \(revision.state.rawValue),
                \(revision.name), \(revision.territory?.rawValue), \(revision.author),
                \(revision.made), \(try JSONColumn.text(revision.change)),
                \(revision.decision?.at), \(revision.decision?.by), \(revision.decision?.reason))
            """)
    }

    func set(_ state: Revision.State, of revision: Revision, _ decision: Decision) throws {
        try run(
            """
            UPDATE record_revision SET state = \(state.rawValue), decided = \(decision.at),
                decided_by = \(decision.by), reason = \(decision.reason)
            WHERE organisation = \(revision.organisation) AND number = \(revision.number)
            """)
    }
}

extension Set<Territory> {
    /// Rows of these territories; whoever has them all also sees what lies in none.
    var condition: SQL {
        let isEverywhere = count == Territory.allCases.count
        guard !isEmpty else { return "1 = 0" }
        let listed: SQL = "territory IN \(SQL.list(map(\.rawValue).sorted().map(\.sqlValue)))"
        return isEverywhere ? "(territory IS NULL OR \(listed))" : listed
    }
}

extension Revision {
    fileprivate init(row: Row) throws {
        self.init(
            organisation: try row.id(0), number: try row.int(1), state: try row.choice(2),
            name: try row.text(3), territory: try row.choiceOrNil(4), author: try row.idOrNil(5),
            made: try row.instant(6), change: try JSONColumn.value(try row.text(7)),
            decision: try Decision(row: row, from: 8))
    }
}

extension Decision {
    /// From three columns: when, by whom, and the reason; `nil` where nobody has decided.
    init?(row: Row, from column: Int) throws {
        guard let at = try row.instantOrNil(column) else { return nil }
        self.init(
            at: at, by: try row.idOrNil(column + 1), reason: try row.textOrNil(column + 2))
    }
}
