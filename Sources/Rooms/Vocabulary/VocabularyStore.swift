// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

// All SQL of concepts: first what reads, then what writes. The inbox keeps its own beside it.

extension Session {
    /// The stored concepts with their stored labels, in the order of ids.
    package func concepts(of schemes: [ConceptScheme] = ConceptScheme.allCases) throws -> [Concept]
    {
        let list = SQL.list(schemes.map { SQLValue.of($0) })
        var concepts = try rows(
            """
            SELECT id, scheme, code, kind, parent, deprecated_by FROM concept
            WHERE scheme IN \(list) ORDER BY id
            """
        ).map { try Concept(row: $0) }
        let places = Dictionary(uniqueKeysWithValues: concepts.enumerated().map { ($1.id, $0) })
        try forEachLabel { concept, label in
            if let place = places[concept] { concepts[place].labels.append(label) }
        }
        return concepts
    }

    /// All stored concepts in the order of ids.
    func conceptsWithoutLabels() throws -> [Concept] {
        try rows("SELECT id, scheme, code, kind, parent, deprecated_by FROM concept ORDER BY id")
            .map { try Concept(row: $0) }
    }

    package func concept(_ id: ID<Concept>) throws -> Concept? {
        guard
            let row = try row(
                """
                SELECT id, scheme, code, kind, parent, deprecated_by FROM concept WHERE id = \(id)
                """)
        else { return nil }
        var concept = try Concept(row: row)
        concept.labels = try labels(of: id)
        return concept
    }

    /// The stored labels of a concept, whether the concept itself is stored or not.
    package func labels(of id: ID<Concept>) throws -> [ConceptLabel] {
        try rows(
            """
            SELECT language, text, source, role FROM concept_label
            WHERE concept = \(id) ORDER BY source, language, role, text
            """
        ).map { try ConceptLabel(row: $0, from: 0) }
    }

    /// Every stored label, those of the program's own concepts too.
    func forEachLabel(_ body: (ID<Concept>, ConceptLabel) throws -> Void) throws {
        try forEach(
            "SELECT concept, language, text, source, role FROM concept_label ORDER BY concept"
        ) { row in
            try body(ID(try row.text(0)), try ConceptLabel(row: row, from: 1))
        }
    }

    /// Every stored link, in the order of its ends.
    func forEachLink(
        origin: ConceptLink.Origin? = nil, _ body: (ConceptLink) throws -> Void
    ) throws {
        let ofOrigin: SQL = if let origin { "WHERE origin = \(origin.rawValue)" } else { "" }
        try forEach(
            """
            SELECT a, b, relation, origin, confidence FROM concept_link \(ofOrigin) ORDER BY a, b
            """
        ) { row in
            try body(
                ConceptLink(
                    ID(try row.text(0)), try row.choice(2), ID(try row.text(1)),
                    origin: try row.choice(3), confidence: try row.real(4)))
        }
    }

    /// The lists that were loaded, and whether what was loaded is the whole official list.
    package func loadedSources() throws -> [ConceptSource: LoadedSource] {
        let pairs = try rows("SELECT source, is_adapted, loaded FROM concept_source").map {
            (
                try $0.choice(0) as ConceptSource,
                LoadedSource(isAdapted: try $0.bool(1), loaded: try $0.instant(2))
            )
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }
}

/// That a list was loaded, and when it last changed anything.
package struct LoadedSource: Sendable, Hashable {
    /// A part of the official list, or one put together from several editions.
    package let isAdapted: Bool
    package let loaded: Instant
}

extension WriteSession {
    func insert(_ concepts: [Concept]) throws {
        try insert(
            rows: concepts.map { concept in
                [
                    concept.id.sqlValue, .of(concept.scheme), concept.code.sqlValue,
                    .of(concept.kind), concept.parent.sqlValue, concept.deprecatedBy.sqlValue,
                ]
            }, into: "INSERT INTO concept (id, scheme, code, kind, parent, deprecated_by)")
    }

    func insert(labels: [(concept: ID<Concept>, label: ConceptLabel)], reviewed: Instant?) throws {
        try insert(
            rows: labels.map { concept, label in
                [
                    concept.sqlValue, label.language.sqlValue, label.text.sqlValue,
                    .of(label.source), .of(label.role), reviewed.sqlValue,
                ]
            }, into: "INSERT INTO concept_label (concept, language, text, source, role, reviewed)")
    }

    func insert(_ links: [ConceptLink]) throws {
        try insert(
            rows: links.map { link in
                [
                    link.a.sqlValue, link.b.sqlValue, .of(link.relation), .of(link.origin),
                    link.confidence.sqlValue,
                ]
            }, into: "INSERT INTO concept_link (a, b, relation, origin, confidence)")
    }

    func delete(concept id: ID<Concept>) throws {
        try run("DELETE FROM concept WHERE id = \(id)")
    }

    func delete(_ label: ConceptLabel, of concept: ID<Concept>) throws {
        try run(
            """
            DELETE FROM concept_label WHERE concept = \(concept)
                AND language = \(label.language) AND text = \(label.text)
                AND source = \(label.source.rawValue)
            """)
    }

    func delete(_ link: ConceptLink) throws {
        try run(
            """
            DELETE FROM concept_link WHERE a = \(link.a) AND b = \(link.b)
                AND relation = \(link.relation.rawValue) AND origin = \(link.origin.rawValue)
            """)
    }

    func setLoaded(_ source: ConceptSource, isAdapted: Bool, at instant: Instant) throws {
        try run(
            """
            INSERT INTO concept_source (source, is_adapted, loaded)
            VALUES (\(source.rawValue), \(isAdapted), \(instant))
            ON CONFLICT (source) DO UPDATE
            SET is_adapted = excluded.is_adapted, loaded = excluded.loaded
            """)
    }

    /// Tells the change log that something about a concept is different now.
    func recordChange(
        of concept: ID<Concept>, _ operation: Change.Operation = .upsert, at instant: Instant
    ) throws {
        try record(
            Change(
                room: Vocabulary.room, subject: concept.string, operation: operation, at: instant))
    }
}

extension SQLValue {
    /// A choice as it is stored.
    static func of(_ choice: some RawRepresentable<String>) -> SQLValue { .text(choice.rawValue) }
}

extension Concept {
    fileprivate init(row: Row) throws {
        self.init(
            id: ID(try row.text(0)), scheme: try row.choice(1), code: try row.text(2),
            kind: try row.choice(3), parent: try row.idOrNil(4), deprecatedBy: try row.idOrNil(5))
    }
}

extension ConceptLabel {
    fileprivate init(row: Row, from column: Int) throws {
        self.init(
            try row.text(column + 1),
            in: LanguageTag(try row.text(column)) ?? .undetermined,
            try row.choice(column + 3), source: try row.choice(column + 2))
    }
}
