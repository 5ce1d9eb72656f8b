// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import GrappeWeb
import Testing

@testable import Directory

@Suite("Kept pages of the directory")
struct KeptPageTests {
    private static let pages = [
        "/fr/organisations?q=menuiserie", "/de/organisations/organisation-2", "/lb", "/en/sources",
        "/fr/territories", "/fr/organisations/points.json", "/api/v1/organisations?trade=joinery",
    ]

    @Test("A page is kept, and made anew once the search has read a change", arguments: pages)
    func neverStale(path: String) async throws {
        let pages = PageCache()
        try await TestDirectory.with(pages: pages) { test in
            let before = try await test.get(path)
            let size = pages.size
            #expect(before.status == 200 && size > before.bytes.count)
            #expect(try await test.get(path).bytes == before.bytes)
            #expect(pages.size == size)
            let former = TestDirectory.organisation(Story.menuiserie, number: 2)
            var renamed = former
            renamed.profile.names = [Name("Menuiserie Zéphyr", language: LanguageTag(.fr))]
            renamed.updated = Instant(milliseconds: TestDirectory.now.milliseconds + 60_000)
            let version = test.directory.search.version
            try await test.database.write { [renamed] in try $0.update(renamed, from: former) }
            try await test.directory.search.refresh()
            #expect(test.directory.search.version != version)
            let after = try await test.get(path).text
            if before.text.contains("Menuiserie") || before.text.contains("MENUISERIE") {
                #expect(after.contains("Menuiserie Z\u{E9}phyr"))
            }
        }
    }

    @Test("A profile that was removed is gone at once")
    func removed() async throws {
        try await TestDirectory.with(pages: PageCache()) { test in
            let path = "/fr/organisations/organisation-2"
            #expect(try await test.get(path).status == 200)
            let gone = TestDirectory.organisation(Story.menuiserie, number: 2)
            try await test.database.write { try $0.delete(gone, at: TestDirectory.now) }
            try await test.directory.search.refresh()
            #expect(try await test.get(path).status == 404)
        }
    }

    @Test("A full page of results weighs at most 60 kB", arguments: Language.allCases)
    func weight(language: Language) async throws {
        let fixtures = PageFixtures(Demonstration.organisations())
        for fields in [[], [("q", "atelier")], [("near", "Arlon"), ("km", "100")]] {
            let page = fixtures.searchPage(fields, language)
            let html = PageFixtures.render(page)
            #expect(html.ranges(of: "class=\"result\"").count == OrganisationSearch.pageSize)
            #expect(html.utf8.count <= 60_000, "\(fields)")
        }
    }
}
