// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Vocabulary

@Suite("The inbox of words")
struct InboxTests {
    private static let now = ReferenceFixtures.now
    private static let later = Instant(milliseconds: now.milliseconds + 60_000)
    private static let hedges = ID<Concept>("trade:green-spaces/hedges")

    private static func sighting(
        _ text: String, _ language: Language? = .lb, _ kind: InboxTerm.Kind = .query
    ) -> TermSighting {
        TermSighting(text, language: language?.tag, kind: kind, example: "Gaart & Co")
    }

    @Test("The same words are counted, whatever their capitals and accents; languages stay apart")
    func counting() async throws {
        try await VocabularySite.with { site in
            let note = NoteTerms(database: site.database)
            let count = try await note.run(
                [
                    Self.sighting("Heckefriséieren"), Self.sighting("  HECKEFRISEIEREN "),
                    Self.sighting("Heckefriséieren", .de), Self.sighting("Heckefriséieren", nil),
                ], at: Self.now)
            #expect(count == 4)
            try await note.run([Self.sighting("heckefriseieren", .lb, .tag)], at: Self.later)
            let terms = try await site.terms()
            #expect(terms.map(\.seen) == [3, 1, 1])
            let first = try #require(terms.first)
            #expect(first.text == "Heckefriséieren")
            #expect((first.kind, first.language) == (.tag, Language.lb.tag))
            #expect((first.firstSeen, first.lastSeen) == (Self.now, Self.later))
            #expect(terms.contains { $0.language == nil })
        }
    }

    @Test(
        "What may name a person is never kept",
        arguments: [
            "jean@example.org", "ruf mech un 621 123 456", "n° ٠١٢٣٤٥", "a", "12345", "",
            String(repeating: "mot ", count: 30), "a\u{FF20}b.lu", "\u{202E}\u{0}",
        ])
    func personal(text: String) async throws {
        try await VocabularySite.with { site in
            let count = try await NoteTerms(database: site.database).run(
                [Self.sighting(text)], at: Self.now)
            #expect(count == 0)
            #expect(try await site.terms() == [])
            let example = TermSighting(
                "Heckefriséieren", language: nil, kind: .tag, example: "a@b.lu")
            try await NoteTerms(database: site.database).run([example], at: Self.now)
            #expect(try await site.terms().map(\.example) == [nil])
        }
    }

    @Test("Nobody can fill the disk with searches; tags and frequent words stay")
    func cap() async throws {
        try await VocabularySite.with { site in
            try await site.database.write { session in
                for number in 0..<12 {
                    let term = NotedTerm(
                        text: "w\(number)", folded: "w\(number)", language: .undetermined,
                        kind: number == 0 ? .tag : .query, example: nil,
                        seen: number == 1 ? 9 : 1)
                    try session.note(term, id: ID("id-\(number)"), at: Self.now)
                }
                try session.forgetQueries(beyond: 3)
            }
            #expect(Set(try await site.terms().map(\.text)).isSuperset(of: ["w0", "w1"]))
            #expect(try await site.terms().count == 4)
        }
    }

    @Test("A linked word becomes a label that is found; taking it back removes it again")
    func linking() async throws {
        try await VocabularySite.with(sightings: [Self.sighting("Heckefriséieren")]) { site in
            let term = try #require(try await site.terms().first)
            let link = LinkTerm(term.id, to: Self.hedges, language: Language.lb.tag)
            try await link.run(on: site.database, by: "Ada", at: Self.later)
            try await site.vocabulary.replica.refresh()
            let snapshot = site.vocabulary.replica.snapshot
            let label = snapshot.concept(Self.hedges)?.labels.first { $0.text == "Heckefriséieren" }
            #expect((label?.source, label?.role) == (.curated, .alternative))
            #expect(
                snapshot.link("heckefriseieren", language: .lb, limit: 1).first?.concept.id
                    == Self.hedges)
            let decided = try #require(try await site.terms(.linked).first)
            #expect((decided.decidedBy, decided.decided) == ("Ada", Self.later))
            await #expect(throws: InboxError.alreadyDecided) {
                try await link.run(on: site.database, by: "Bob", at: Self.later)
            }
            try await ReopenTerm(term.id).run(on: site.database, by: "Bob", at: Self.later)
            try await site.vocabulary.replica.refresh()
            let after = site.vocabulary.replica.snapshot.concept(Self.hedges)
            #expect(after?.labels.contains { $0.text == "Heckefriséieren" } == false)
            await #expect(throws: InboxError.notDecided) {
                try await ReopenTerm(term.id).run(on: site.database, by: "Bob", at: Self.later)
            }
        }
    }

    @Test("A label that was there before a link stays when the link is taken back")
    func sharedLabel() async throws {
        let sightings = [Self.sighting("Heckefriséieren"), Self.sighting("heckeschnëtt", .de)]
        try await VocabularySite.with(sightings: sightings) { site in
            let terms = try await site.terms().sorted { $0.text < $1.text }
            let label = ConceptLabel(terms[0].text, in: Language.lb.tag, source: .curated)
            try await site.database.write { session in
                try session.insert(labels: [(Self.hedges, label)], reviewed: Self.now)
            }
            try await LinkTerm(terms[0].id, to: Self.hedges, language: Language.lb.tag)
                .run(on: site.database, by: "", at: Self.now)
            try await ReopenTerm(terms[0].id).run(on: site.database, by: "", at: Self.now)
            #expect(try await site.database.read { try $0.labels(of: Self.hedges) } == [label])
        }
    }

    @Test("A concept of our own is made from a word, with all its labels, or with none of them")
    func local() async throws {
        try await VocabularySite.with(sightings: [Self.sighting("Repair Café", .en)]) { site in
            let term = try #require(try await site.terms().first)
            await #expect(throws: InboxError.badLabel) {
                try await CreateLocalConcept(
                    from: term.id, labels: [.fr: String(repeating: "x", count: 121)],
                    language: Language.en.tag
                ).run(on: site.database, by: "", at: Self.now)
            }
            await #expect(throws: InboxError.unknownConcept) {
                try await CreateLocalConcept(
                    from: term.id, labels: [.fr: "x"], language: Language.en.tag,
                    broader: ID("local:none")
                ).run(on: site.database, by: "", at: Self.now)
            }
            #expect(try await site.terms().count == 1)
            let id = try await CreateLocalConcept(
                from: term.id, labels: [.fr: "café de réparation", .de: "Reparaturcafé"],
                language: Language.en.tag, broader: Trade.reuse.conceptID
            ).run(on: site.database, by: "Ada", at: Self.now)
            try await site.vocabulary.replica.refresh()
            let snapshot = site.vocabulary.replica.snapshot
            let concept = try #require(snapshot.concept(id))
            #expect(concept.labels.count == 3)
            #expect(concept.label(in: .de)?.text == "Reparaturcafé")
            #expect(snapshot.narrower(than: Trade.reuse.conceptID).contains(id))
            try await ReopenTerm(term.id).run(on: site.database, by: "Ada", at: Self.now)
            try await site.vocabulary.replica.refresh()
            #expect(site.vocabulary.replica.snapshot.concept(id) == nil)
            #expect(try await site.database.read { try $0.labels(of: id) } == [])
        }
    }
}
