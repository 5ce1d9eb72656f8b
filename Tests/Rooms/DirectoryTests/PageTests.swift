// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import GrappeWeb
import SearchKernel
import Testing

@testable import Directory

@Suite("The pages of the directory")
struct PageTests {
    private static let searches: [[(String, String)]] = [
        [], [("q", "menuiserie")], [("q", "menuisrie")], [("q", "zzzzqq")],
        [("q", "zzzzqq"), ("territory", "LU"), ("near", "Arlon"), ("km", "50")],
        [("near", "Arlon"), ("km", "50"), ("order", "distance")], [("page", "3")],
        [("near", "x"), ("km", "-5")], [("near", "Atlantis"), ("trade", HostileProfile.text)],
        [("q", HostileProfile.text), ("territory", HostileProfile.text)],
        [("q", HostileProfile.rightToLeft)], [("q", String(repeating: "jardinage ", count: 40))],
    ]

    @Test(
        "Search pages are sound, filled, empty, corrected and invalid", arguments: Language.allCases
    )
    func searchPages(language: Language) {
        for fixtures in [PageFixtures.invented, .hostile, .nobody] {
            for fields in Self.searches {
                let html = PageFixtures.render(fixtures.searchPage(fields, language))
                #expect(PageChecker.problems(in: html, language: language) == [], "\(fields)")
                expectEscaped(html)
            }
        }
    }

    @Test("Profiles are sound in every language, whoever wrote them", arguments: Language.allCases)
    func profiles(language: Language) {
        for position in 0..<10 {
            let page = PageFixtures.invented.profilePage(position, language)
            let html = PageFixtures.render(page)
            #expect(PageChecker.problems(in: html, language: language) == [])
        }
        let html = PageFixtures.render(PageFixtures.hostile.profilePage(0, language))
        #expect(PageChecker.problems(in: html, language: language) == [])
        expectEscaped(html)
    }

    @Test("A profile with a name only is a whole page", arguments: Language.allCases)
    func bareProfile(language: Language) {
        var profile = Profile()
        profile.names = [Name("Nom", language: Language.fr.tag)]
        let fixtures = PageFixtures([profile, Profile()])
        for position in 0..<2 {
            let html = PageFixtures.render(fixtures.profilePage(position, language))
            #expect(PageChecker.problems(in: html, language: language) == [])
        }
    }

    @Test("The other pages are sound, filled and empty", arguments: Language.allCases)
    func otherPages(language: Language) {
        for fixtures in [PageFixtures.invented, .hostile, .nobody] {
            for page in fixtures.plainPages(language) {
                let html = PageFixtures.render(page)
                #expect(PageChecker.problems(in: html, language: language) == [], "\(page.title)")
                expectEscaped(html)
            }
        }
    }

    /// Nothing of the hostile texts stands in the page as markup. (Attributes that run scripts,
    /// addresses that do and scripts in the page are the page checker's own rules.)
    private func expectEscaped(_ html: String) {
        for mark in ["<script>", "<b ", "alert(1)</script"] {
            #expect(html.firstRange(of: mark) == nil, "\(mark)")
        }
        // In JSON-LD, a backslash stands before it.
        let bytes = Array(html.utf8)
        for place in bytes.ranges(of: [0x22, 0xE2, 0x80, 0x8D]).map(\.lowerBound) {
            #expect(bytes[place - 1] == 0x5C)
        }
    }
}
