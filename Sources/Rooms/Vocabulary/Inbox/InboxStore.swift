// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

// All SQL of the inbox.

extension Session {
    package func term(_ id: ID<InboxTerm>) throws -> InboxTerm? {
        try terms(where: "id = \(id)", "LIMIT 1").first
    }

    /// The terms of a state, those met most often first.
    package func terms(_ state: InboxTerm.State, _ paging: Paging) throws -> [InboxTerm] {
        try terms(
            where: "state = \(state.rawValue)",
            "ORDER BY seen DESC, id LIMIT \(paging.size) OFFSET \(paging.offset)")
    }

    /// How many terms there are in each state.
    package func termCounts() throws -> [InboxTerm.State: Int] {
        let pairs = try rows("SELECT state, COUNT(*) FROM term_inbox GROUP BY state").map {
            (try $0.choice(0) as InboxTerm.State, try $0.int(1))
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    func termCount(linkedTo concept: ID<Concept>) throws -> Int {
        try row("SELECT COUNT(*) FROM term_inbox WHERE concept = \(concept)")?.int(0) ?? 0
    }

    /// A term about which nobody has decided.
    func openTerm(_ id: ID<InboxTerm>) throws -> InboxTerm {
        guard let term = try term(id) else { throw InboxError.unknownTerm }
        guard term.state == .new else { throw InboxError.alreadyDecided }
        return term
    }

    /// Whether there is such a concept, in the program or in the database.
    func exists(_ concept: ID<Concept>) throws -> Bool {
        if OwnVocabulary.isOwn(concept) { return true }
        return try row("SELECT 1 FROM concept WHERE id = \(concept)") != nil
    }

    private func terms(where condition: SQL, _ ending: SQL) throws -> [InboxTerm] {
        try rows(
            """
            SELECT id, text, language, kind, seen, first_seen, last_seen, example, state, concept,
                label_language, decided, decided_by
            FROM term_inbox WHERE \(condition) \(ending)
            """
        ).map { try InboxTerm(row: $0) }
    }
}

extension WriteSession {
    func note(_ term: NotedTerm, id: ID<InboxTerm>, at instant: Instant) throws {
        try run(
            """
            INSERT INTO term_inbox (id, folded, language, text, kind, seen, first_seen, last_seen,
                example, state)
            VALUES (\(id), \(term.folded), \(term.language), \(term.text), \(term.kind.rawValue),
                \(term.seen), \(instant), \(instant), \(term.example),
                \(InboxTerm.State.new.rawValue))
            ON CONFLICT (folded, language) DO UPDATE SET
                seen = term_inbox.seen + excluded.seen, last_seen = excluded.last_seen,
                kind = CASE WHEN excluded.kind = \(InboxTerm.Kind.tag.rawValue)
                    THEN excluded.kind ELSE term_inbox.kind END,
                example = COALESCE(term_inbox.example, excluded.example)
            """)
    }

    /// Drops the searches seen least and longest ago, so that so many stay.
    func forgetQueries(beyond maximum: Int) throws {
        let open: SQL = """
            state = \(InboxTerm.State.new.rawValue) AND kind = \(InboxTerm.Kind.query.rawValue)
            """
        let count = try row("SELECT COUNT(*) FROM term_inbox WHERE \(open)")?.int(0) ?? 0
        guard count > maximum else { return }
        try run(
            """
            DELETE FROM term_inbox WHERE id IN (SELECT id FROM term_inbox WHERE \(open)
                ORDER BY seen, last_seen, id LIMIT \(count - maximum))
            """)
    }

    func decide(
        _ id: ID<InboxTerm>, _ state: InboxTerm.State, concept: ID<Concept>?,
        language: LanguageTag?, by name: String, at instant: Instant
    ) throws {
        try run(
            """
            UPDATE term_inbox SET state = \(state.rawValue), concept = \(concept),
                label_language = \(language), decided = \(instant), decided_by = \(name)
            WHERE id = \(id)
            """)
    }

    /// Removes a local concept with its labels and links.
    func deleteLocal(_ id: ID<Concept>) throws {
        try run("DELETE FROM concept_label WHERE concept = \(id)")
        try run("DELETE FROM concept_link WHERE a = \(id) OR b = \(id)")
        try delete(concept: id)
    }
}

extension InboxTerm {
    fileprivate init(row: Row) throws {
        let language = LanguageTag(try row.text(2))
        self.init(
            id: try row.id(0), text: try row.text(1),
            language: language == .undetermined ? nil : language, kind: try row.choice(3),
            seen: try row.int(4), firstSeen: try row.instant(5), lastSeen: try row.instant(6),
            example: try row.textOrNil(7), state: try row.choice(8), concept: try row.idOrNil(9),
            labelLanguage: try row.textOrNil(10).flatMap { LanguageTag($0) },
            decided: try row.instantOrNil(11), decidedBy: try row.textOrNil(12))
    }
}
