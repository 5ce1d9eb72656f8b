// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import SearchKernel
import Testing
import Vocabulary

@testable import Directory

@Suite("Searching the directory")
struct DirectorySearchTests {
    private func names(_ text: String, in test: TestDirectory) -> [String] {
        var search = OrganisationSearch()
        search.text = text
        return test.directory.search.cards(search).map(\.name).sorted()
    }

    @Test(
        "Accents, ligatures, case and one typing error do not matter",
        arguments: [
            ("neufchateau", 2), ("NEUFCHÂTEAU", 2), ("letzebuerger", 1), ("strasse", 1),
            ("STRAẞE", 1), ("oeuvre", 1), ("l'œuvre", 1), ("menuisrie", 1), ("wascherei", 1),
        ])
    func folding(word: String, count: Int) async throws {
        try await TestDirectory.with { test in
            #expect(names(word, in: test).count == count)
        }
    }

    @Test("Words that say nothing are left out, unless nothing else is there")
    func functionWords() async throws {
        #expect(FunctionWords.telling(["entreprise", "de", "menuiserie"]) == [0, 2])
        #expect(FunctionWords.telling(["de", "la"]) == [0, 1])
        try await TestDirectory.with { test in
            #expect(names("taille de la haies", in: test) == ["Les Jardins de Neufchâteau ASBL"])
        }
    }

    @Test("A trade is found by its name in any language")
    func tradesInEveryLanguage() async throws {
        let laundry = try #require(Trade.find("laundry"))
        try await TestDirectory.with { test in
            for language in Language.allCases {
                #expect(
                    names(laundry.name[language], in: test).contains(
                        "Wäscherei an der Straße gGmbH"))
            }
        }
    }

    @Test("What the vocabulary knows is found in any language, skills and machines alike")
    func vocabularyInEveryLanguage() async throws {
        var profile = Story.jardins
        let trade = try #require(Trade.find("green-spaces"))
        let (term, machine) = (trade.competences[0], trade.equipment[0])
        profile.competences = [Competence(term.name[.fr], language: LanguageTag(.fr))]
        profile.equipment = [
            Equipment(machine.name[.fr], language: LanguageTag(.fr), cpv: machine.cpv)
        ]
        try await TestDirectory.with([profile]) { test in
            for language in Language.allCases {
                #expect(names(term.name[language], in: test).count == 1)
                #expect(names(machine.name[language], in: test).count == 1)
            }
        }
    }

    @Test("Who works in a place is found there, wherever the seat is")
    func areaServed() async throws {
        try await TestDirectory.with { test in
            var search = OrganisationSearch()
            let luxembourg = try #require(test.directory.gazetteer.find("Luxembourg"))
            search.near = .init(place: "Luxembourg", coordinate: luxembourg, kilometres: 20)
            let hits = test.directory.search.search(search).hits
            // The laundry's seat is 66 km away, and it delivers within 80 km.
            #expect(hits.contains { $0.id.hasSuffix("1") && $0.servesPlace })
            #expect(hits.contains { $0.id.hasSuffix("3") && $0.servesPlace == false })
        }
    }

    @Test("A change of the database is found by the next search after it was read")
    func refresh() async throws {
        try await TestDirectory.with { test in
            let former = TestDirectory.organisation(Story.menuiserie, number: 2)
            var renamed = former
            renamed.profile.names = [Name("Charpente Zéphyr", language: LanguageTag(.fr))]
            let gone = TestDirectory.organisation(Story.waescherei, number: 1)
            try await test.database.write { [renamed] session in
                try session.update(renamed, from: former)
                try session.delete(gone, at: TestDirectory.now)
            }
            try await test.directory.search.refresh()
            #expect(names("zephyr", in: test) == ["Charpente Zéphyr"])
            #expect(names("strasse", in: test) == [])
            #expect(names("", in: test).count == 3)
        }
    }

    @Test("Similar ones share the work, complementary ones bring other trades from nearby")
    func neighbours() async throws {
        try await TestDirectory.with(Demonstration.organisations()) { test in
            let search = test.directory.search
            let cards = search.cards(OrganisationSearch()).sorted { $0.slug < $1.slug }
            let complements = search.complementary(to: cards[0].id, limit: 4)
            let trades = complements.flatMap(\.trades)
            #expect(complements.count == 4)
            #expect(Set(trades).isDisjoint(with: cards[0].trades))
            let similar = search.similar(to: cards[0].id, limit: 4).map(\.id)
            #expect(similar.count == 4 && !similar.contains(cards[0].id))
        }
    }

    @Test("The same trade sought in four languages finds largely the same, and says through what")
    func acrossLanguages() async throws {
        let profiles = Demonstration.organisations(count: 120)
        try await TestDirectory.with(profiles) { test in
            let words = ["jardinage", "Gartenbau", "Gaardenaarbecht", "gardening"]
            let found = words.map { word -> SearchResult in
                var search = OrganisationSearch()
                search.text = word
                return test.directory.search.search(search)
            }
            let first = Set(found[0].hits.map(\.id))
            #expect(first.count >= 5)
            for result in found {
                let common = first.intersection(result.hits.map(\.id))
                #expect(common.count * 3 >= first.count * 2)
                #expect(result.hits.allSatisfy { !$0.reasons.isEmpty })
            }
        }
    }

    @Test("A search is counted, once it is no longer being typed")
    func counting() async throws {
        try await TestDirectory.with { test in
            _ = try await test.get("/de/organisations?q=Korbflechterei")
            try await test.directory.writeSearchLog(at: TestDirectory.now)
            let log = try await test.database.read { try $0.searchLog() }
            #expect(log.map(\.entry.words) == ["Korbflechterei"])
            #expect(log.map(\.tally) == [SearchLog.Tally(times: 1, results: 0)])
        }
    }

    @Test("The search field proposes words of any language, enterprises and places")
    func suggestions() async throws {
        try await TestDirectory.with { test in
            test.directory.renewSuggestions()
            let answer = try await test.get("/fr/organisations/suggestions.json?q=jardin")
            #expect(answer.status == 200)
            for word in ["Jardinage", "Les Jardins de Neufchâteau ASBL"] {
                #expect(answer.text.contains(word), "\(word)")
            }
            let place = try await test.get("/de/organisations/suggestions.json?q=Tri")
            #expect(place.text.contains("near=Trier"))
        }
    }
}
