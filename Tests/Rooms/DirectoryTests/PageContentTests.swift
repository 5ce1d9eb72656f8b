// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import SearchKernel
import Testing

@testable import Directory

@Suite("What the pages of the directory say")
struct PageContentTests {
    private let fixtures = PageFixtures.invented

    @Test("A text in another language is announced before it begins, and marked")
    func foreignText() throws {
        let position = try #require(
            fixtures.organisations.firstIndex {
                $0.profile.summary.version(for: .fr)?.language == Language.de.tag
            })
        let html = PageFixtures.render(fixtures.profilePage(position, .fr))
        let notice = try #require(html.firstRange(of: "Texte disponible en allemand seulement"))
        let text = try #require(html.firstRange(of: "<p class=\"lead\" lang=\"de\">"))
        #expect(notice.upperBound <= text.lowerBound)
        #expect(html.split(separator: "en allemand seulement").count == 2, "said once")
        let german = PageFixtures.render(fixtures.profilePage(position, .de))
        #expect(german.firstRange(of: "language-badge") == nil)
        #expect(german.firstRange(of: "<p class=\"lead\">") != nil)
    }

    @Test("Every foreign text of a profile carries its language", arguments: Language.allCases)
    func foreignParts(language: Language) {
        let html = PageFixtures.render(PageFixtures.hostile.profilePage(0, language))
        for mark in [
            "<h1 lang=\"ar\">", "<p class=\"lead\" lang=\"ar\">",
            "<span class=\"tag\" lang=\"ar\">",
            "<li lang=\"ar\">", "<span lang=\"ar\">",
        ] {
            #expect(html.firstRange(of: mark) != nil, "\(mark)")
        }
        let results = PageFixtures.render(PageFixtures.hostile.searchPage([], language))
        #expect(results.firstRange(of: "<span class=\"tag\" lang=\"ar\">") != nil)
    }

    @Test("A link of a facet adds its value, and takes it back where it is chosen")
    func facetLinks() throws {
        let chosen = OrganisationSearch().toggling("LU", of: .territory)
        #expect(chosen.toggling("LU", of: .territory).link(.fr).string == "/fr/organisations")
        let html = PageFixtures.render(fixtures.searchPage([("territory", "LU")], .fr))
        for mark in [
            "href=\"/fr/organisations\" rel=\"nofollow\" aria-current=\"true\"",
            "href=\"/fr/organisations?territory=LU&amp;territory=BE-WAL\" rel=\"nofollow\">",
            "<span id=\"filters-count\" data-live-region> (1)</span>",
        ] {
            #expect(html.firstRange(of: mark) != nil, "\(mark)")
        }
    }

    @Test("A typing error is put right in words that results really have")
    func correction() throws {
        let towns = fixtures.cards.compactMap(\.town)
        let town = try #require(towns.first { $0.utf8.count >= 8 && $0.utf8.allSatisfy(isLetter) })
        var typed = town
        typed.remove(at: typed.index(typed.startIndex, offsetBy: 4))
        let html = PageFixtures.render(fixtures.searchPage([("q", typed)], .fr))
        #expect(html.firstRange(of: "class=\"correction\"") != nil)
        #expect(html.firstRange(of: "«\u{A0}\(town)\u{A0}»") != nil)
        let right = PageFixtures.render(fixtures.searchPage([("q", town)], .fr))
        #expect(right.firstRange(of: "class=\"correction\"") == nil)
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    @Test("A misspelt trade is found by what it means, and the page says as what")
    func meaning() throws {
        let html = PageFixtures.render(fixtures.searchPage([("q", "menuisrie")], .fr))
        let told = try #require(html.firstRange(of: "also-searched"))
        #expect(html[told.upperBound...].prefix(200).lowercased().contains("menuiserie"))
    }

    @Test("What was found in a text that is not shown is quoted, and only then")
    func reasons() {
        let html = PageFixtures.render(fixtures.searchPage([("q", "Schreinerei")], .fr))
        #expect(
            html.firstRange(of: "<p class=\"reason\">Trouvé par\u{A0}: <span lang=\"de\">") != nil)
        let everything = PageFixtures.render(fixtures.searchPage([], .fr))
        #expect(everything.firstRange(of: "class=\"reason\"") == nil)
    }

    @Test("The switch between languages keeps the search, even one that makes no sense")
    func languageSwitch() {
        let searches: [([(String, String)], String)] = [
            ([("q", "jardin"), ("territory", "LU")], "q=jardin&amp;territory=LU"),
            ([("near", "x"), ("km", "-5"), ("other", "y")], "near=x&amp;km=-5"),
        ]
        for (fields, query) in searches {
            let html = PageFixtures.render(fixtures.searchPage(fields, .fr))
            #expect(html.firstRange(of: "href=\"/de/organisations?\(query)\" lang=\"de\"") != nil)
        }
    }

    @Test("The count says what was searched and where", arguments: Language.allCases)
    func count(language: Language) {
        let fields = [("q", "zzzzqq"), ("near", "Arlon"), ("km", "50")]
        let html = PageFixtures.render(fixtures.searchPage(fields, language))
        let quoted = DirectoryText.quoted("zzzzqq", in: language)
        let around = DirectoryText.around("Arlon", kilometres: 50, in: language)
        #expect(html.firstRange(of: "\(quoted), \(around)</h2>") != nil)
    }

    @Test("French keeps its punctuation from the beginning of a line")
    func frenchPunctuation() {
        let pages =
            PageFixtures.nobody.plainPages(.fr)
            + [[], [("q", "x")], [("km", "-5"), ("near", "x")]].map {
                PageFixtures.nobody.searchPage($0, .fr)
            }
        for page in pages {
            let text = words(of: PageFixtures.render(page))
            for mark in [" :", " ;", " ?", " !", "« ", " »"] {
                #expect(text.firstRange(of: mark) == nil, "\(page.title): \(mark)")
            }
        }
    }

    /// A page without its tags.
    private func words(of html: String) -> String {
        html.split(separator: "<").map { $0.drop { $0 != ">" }.dropFirst() }.joined()
    }
}
