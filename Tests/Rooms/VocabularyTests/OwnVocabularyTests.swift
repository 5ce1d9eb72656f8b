// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Vocabulary

@Suite("The vocabulary in memory")
struct OwnVocabularyTests {
    @Test("Every own concept has an id of its own, and every link one end that exists")
    func ids() {
        let ids = OwnVocabulary.concepts.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.contains(ID("trade:green-spaces/hedges")))
        #expect(ids.contains { $0.string.hasPrefix("machine:laundry/42716120-") })
        let known = Set(ids)
        #expect(OwnVocabulary.concepts.allSatisfy { $0.parent.map(known.contains) ?? true })
        for link in OwnVocabulary.links {
            #expect(known.contains(link.a))
            let isCode = ["cpv:", "esco:"].contains { link.b.string.hasPrefix($0) }
            #expect(isCode || known.contains(link.b), "\(link.b)")
        }
    }

    @Test("Every own concept can be shown in each of the four languages")
    func labels() {
        for concept in OwnVocabulary.concepts {
            for language in Language.allCases {
                #expect(concept.label(in: language)?.language == language.tag, "\(concept.id)")
            }
        }
    }

    @Test("A label falls back from the language asked for to French, German, English")
    func fallback() {
        let concept = Concept(
            id: ID("local:x"), scheme: .local, code: "x", kind: .local,
            labels: [
                ConceptLabel("gardening", in: Language.en.tag, source: .curated),
                ConceptLabel("Gartenbau", in: Language.de.tag, source: .curated),
                ConceptLabel("tuinbouw", in: LanguageTag("nl") ?? .undetermined, source: .curated),
                ConceptLabel("jardinage", in: Language.fr.tag, .hidden, source: .curated),
            ])
        #expect(concept.label(in: .fr)?.text == "Gartenbau")
        #expect(concept.label(in: .lb)?.text == "Gartenbau")
        #expect(concept.label(in: .en)?.text == "gardening")
    }

    @Test("A curated word comes before that of the program, which stays as another word")
    func curated() async throws {
        try await ReferenceFixtures.with { files in
            let id = ID<Concept>("trade:green-spaces/hedges")
            let own = try #require(VocabularySnapshot().label(of: id, in: .lb)?.text)
            try await files.database.write { session in
                let label = ConceptLabel(
                    "Hecken zou schneiden", in: Language.lb.tag, source: .curated)
                try session.insert(labels: [(id, label)], reviewed: ReferenceFixtures.now)
                try session.recordChange(of: id, at: ReferenceFixtures.now)
            }
            let concept = try #require(try await files.snapshot().concept(id))
            #expect(concept.label(in: .lb)?.text == "Hecken zou schneiden")
            #expect(concept.alternatives(in: Language.lb.tag).contains(own))
        }
    }

    @Test("The replica takes in what the change log tells, and nothing else")
    func replica() async throws {
        try await ReferenceFixtures.with { files in
            let replica = VocabularyReplica(database: files.database)
            try await replica.rebuild()
            let before = replica.snapshot
            #expect(before.concepts.count == OwnVocabulary.concepts.count)
            let path = try files.write("cpv.csv", "code,fr\n77300000-3,Horticulture\n")
            _ = try await files.load(.cpv, path)
            try await replica.refresh()
            #expect(replica.snapshot.label(of: ID("cpv:77300000"), in: .de)?.text == "Horticulture")
            #expect(before.concept(ID("cpv:77300000")) == nil)
        }
    }

    @Test("Every trade has a term that stands for the whole of it")
    func wholes() {
        for trade in Trade.all {
            let wholes = OwnVocabulary.links.filter { $0.a == trade.conceptID }.map(\.b)
            #expect(!wholes.isEmpty, "\(trade.code)")
            for id in wholes { #expect(OwnVocabulary.isOwn(id), "\(id)") }
        }
    }

    @Test(
        "A word in any language is placed with the trade or term it names",
        arguments: [
            ("jardinage", "trade:green-spaces/gardening"),
            ("Gartenbau", "trade:green-spaces/gardening"),
            ("Gaardenaarbecht", "trade:green-spaces/gardening"),
            ("gardening", "trade:green-spaces/gardening"),
            ("jardinnage", "trade:green-spaces/gardening"),
            ("Heckenschnit", "trade:green-spaces/hedges"),
            ("taille de haies", "trade:green-spaces/hedges"),
            ("Gemüsebau", "trade:market-gardening"),
        ])
    func placing(text: String, concept: String) {
        let found = VocabularySnapshot().link(text, language: nil, limit: 3)
        #expect(found.first?.concept.id.string == concept, "\(found.map(\.concept.id.string))")
        #expect(found.first?.confidence ?? 0 >= 0.6, "\(found.map(\.confidence))")
    }
}
