// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import GrappeWeb
import Testing

@testable import Vocabulary

@Suite("The pages of the vocabulary")
struct VocabularyPageTests {
    private static let hostile = "<script>alert(1)</script>\"\u{200D} onx='&"

    private static let sightings = [
        TermSighting("Heckeschnëtt", language: Language.lb.tag, kind: .query, example: hostile),
        TermSighting(hostile, language: nil, kind: .tag),
        TermSighting("Reinigung", language: Language.de.tag, kind: .query),
    ]

    private func expectSound(_ answer: TestAnswer, _ status: Int, _ language: Language) {
        #expect(answer.status == status)
        #expect(PageChecker.problems(in: answer.text, language: language) == [])
        #expect(!answer.text.contains("<script>alert"))
    }

    @Test(
        "Public pages are sound in every language, found, not found and hostile",
        arguments: Language.allCases)
    func publicPages(language: Language) async throws {
        try await VocabularySite.with { site in
            let trade = try #require(Trade.all.first)
            let machine = try #require(trade.equipment.first).conceptID(in: trade)
            for path in [
                "/\(language)/vocabulary", "/\(language)/vocabulary?q=jardinage",
                "/\(language)/vocabulary?q=zzzzqq", "/\(language)/vocabulary?q=%3Cscript%3E%22",
                "/\(language)/vocabulary/trade/green-spaces",
                "/\(language)/vocabulary/trade/green-spaces/hedges",
                VocabularyPaths.concept(machine, language).string,
            ] { expectSound(try await site.ask(path), 200, language) }
            for path in ["trade/none", "esco/x", "trade/green-spaces/none", "..%2F/x"] {
                let answer = try await site.ask("/\(language)/vocabulary/\(path)")
                expectSound(answer, 404, language)
            }
        }
    }

    @Test("A part of a trade that is also close to it is listed once")
    func toldOnce() async throws {
        try await VocabularySite.with { site in
            let page = try await site.ask("/fr/vocabulary/trade/green-spaces").text
            let parts = page.split(separator: "<li>").compactMap { item in
                item.split(separator: "\"").first { $0.hasPrefix("/fr/vocabulary/trade/green") }
            }
            #expect(parts.count > 10)
            #expect(Set(parts).count == parts.count)
        }
    }

    @Test(
        "Loaded concepts show their words, their neighbours and the credit ESCO asks for",
        arguments: Language.allCases)
    func loaded(language: Language) async throws {
        try await ReferenceFixtures.with { files in
            try files.writeESCO()
            _ = try await files.load(.esco)
            let snapshot = try await files.snapshot()
            for concept in snapshot.concepts where concept.scheme != .trade {
                let page = ConceptPage(
                    concept: concept, snapshot: snapshot, language: language,
                    searchLink: { Link("/\($1)/organisations").query([("q", $0)]) }
                ).page
                let html = Layout(site: Site()).render(page).string
                #expect(PageChecker.problems(in: html, language: language) == [])
                #expect(html.contains(VocabularyText.esco[language]))
                #expect(!html.contains(VocabularyText.escoAdapted[language]))
            }
        }
    }

    @Test(
        "The secretariat's pages are sound in every language and state",
        arguments: Language.allCases)
    func secretariatPages(language: Language) async throws {
        try await VocabularySite.with(sightings: Self.sightings) { site in
            let terms = try await site.terms()
            #expect(terms.count == 3)
            let list = "/\(language)/secretariat/terms"
            for query in ["", "?state=linked", "?state=none", "?page=9", "?done=reopen", "?done=x"]
            {
                expectSound(try await site.asModerator(list + query), 200, language)
            }
            for term in terms {
                for query in ["", "?find=jardin", "?find=zzzz", "?find=%22%3E"] {
                    let answer = try await site.asModerator("\(list)/\(term.id.string)\(query)")
                    expectSound(answer, 200, language)
                }
            }
            expectSound(try await site.asModerator("\(list)/none"), 404, language)
            let path = "\(list)/\(terms[0].id.string)"
            let reject = try await site.asModerator("\(path)/reject", body: "x=y")
            #expect(reject.status == 303)
            #expect(reject.headers["location"] == "\(list)?done=reject")
            for query in ["", "?decided=yes"] {
                expectSound(try await site.asModerator(path + query), 200, language)
            }
            let again = try await site.asModerator("\(path)/reject", body: "x=y")
            #expect(again.headers["location"] == "\(path)?decided=yes")
            expectSound(try await site.asModerator(list + "?state=rejected"), 200, language)
        }
    }

    @Test(
        "Bad input comes back with a summary, and with what was typed",
        arguments: [
            ("link", "", ["concept", "language"]),
            ("link", "concept=trade:none&language=lb&find=haies", ["concept"]),
            ("link", "concept=trade:reuse&language=xx", ["language"]),
            ("local", "word-language=lb", ["label-fr"]),
            ("local", "label-de=Hecken&word-language=", ["word-language"]),
            ("local", "label-de=Hecken&word-language=lb&broader=local:none", ["broader"]),
            (
                "local", "label-lb=\(String(repeating: "x", count: 200))&word-language=lb",
                ["label-lb"]
            ),
        ])
    func badInput(action: String, body: String, fields: [String]) async throws {
        try await VocabularySite.with(sightings: Self.sightings) { site in
            let term = try #require(try await site.terms().first { $0.text == "Heckeschnëtt" })
            let path = "/de/secretariat/terms/\(term.id.string)/\(action)"
            let answer = try await site.asModerator(path, body: body)
            expectSound(answer, 422, .de)
            for field in fields { #expect(answer.text.contains("href=\"#\(field)\"")) }
            if body.contains("label-de") { #expect(answer.text.contains("value=\"Hecken\"")) }
            #expect(try await site.terms().count == 3)
        }
    }

    @Test("A word is linked by the form, and the list says so")
    func journey() async throws {
        try await VocabularySite.with(sightings: Self.sightings) { site in
            let term = try #require(try await site.terms().first { $0.text == "Heckeschnëtt" })
            let path = "/fr/secretariat/terms/\(term.id.string)"
            let form = try await site.asModerator(path + "?find=haies")
            #expect(form.text.contains("value=\"trade:green-spaces/hedges\""))
            let answer = try await site.asModerator(
                path + "/link", body: "concept=trade%3Agreen-spaces%2Fhedges&language=lb")
            #expect(answer.status == 303)
            let list = try await site.asModerator(try #require(answer.headers["location"]))
            #expect(list.text.contains(InboxText.done(.link)[.fr]))
            let linked = try await site.asModerator("/fr/secretariat/terms?state=linked")
            #expect(linked.text.contains("/fr/vocabulary/trade/green-spaces/hedges"))
            #expect(linked.text.contains("Ada"))
        }
    }
}
