// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Directory

@Suite("Open data of the directory")
struct OpenDataTests {
    private func json(_ path: String, in test: TestDirectory) async throws -> JSONValue {
        let answer = try await test.get(path)
        #expect(answer.status == 200, "\(path)")
        return try JSONArrayReader.value(of: answer.bytes)
    }

    @Test("All organisations come page by page, each once, in the order of their changes")
    func pages() async throws {
        try await TestDirectory.with { test in
            var seen: [String] = []
            var path: String? = "/api/v1/organisations?limit=3"
            while let next = path {
                let page = try await json(next, in: test)
                seen += page["data"]?.elements?.compactMap { $0["slug"]?.text } ?? []
                path = page["next"]?.text
            }
            #expect(seen == (0..<4).map { "organisation-\($0)" })
        }
    }

    @Test("Filters and words narrow the interface as they narrow the site")
    func filters() async throws {
        try await TestDirectory.with { test in
            let page = try await json(
                "/api/v1/organisations?q=neufchateau&territory=BE-WAL", in: test)
            #expect(page["data"]?.elements?.compactMap { $0["slug"]?.text } == ["organisation-0"])
        }
    }

    @Test("updated_since gives what changed at that instant and after")
    func updatedSince() async throws {
        try await TestDirectory.with { test in
            let since = Instant(milliseconds: TestDirectory.now.milliseconds + 2000).rfc3339
            let page = try await json("/api/v1/organisations?updated_since=\(since)", in: test)
            #expect(
                page["data"]?.elements?.compactMap { $0["slug"]?.text }
                    == ["organisation-2", "organisation-3"])
        }
    }

    @Test(
        "What makes no sense is refused with the field's name",
        arguments: [
            ("limit=0", "limit"), ("limit=501", "limit"),
            ("updated_since=yesterday", "updated_since"),
            ("after=x", "after"), ("near=Atlantis", "near"), ("near=Arlon&km=0", "km"),
        ])
    func badQueries(query: String, field: String) async throws {
        try await TestDirectory.with { test in
            let answer = try await test.get("/api/v1/organisations?\(query)")
            #expect(answer.status == 422)
            #expect(answer.headers["content-type"]?.contains("application/problem+json") == true)
            #expect(answer.text.contains("\"\(field)\""))
        }
    }

    @Test("A spreadsheet of a search reads back row by row")
    func csv() async throws {
        try await TestDirectory.with { test in
            let answer = try await test.get("/de/organisations/export.csv?territory=DE-SL")
            var table = try TableReader(csv: ByteSource(answer.bytes))
            #expect(table.header == OrganisationTable.columns)
            guard case .row(let row) = try table.next() else {
                Issue.record("no row")
                return
            }
            #expect(row.cells[1] == "Wäscherei an der Straße gGmbH")
            #expect(try table.next() == nil)
        }
    }

    @Test("The workbook holds what the text file holds")
    func xlsx() async throws {
        try await TestDirectory.with { test in
            let answer = try await test.get("/fr/organisations/export.xlsx")
            var table = try TableReader(SeekableBytes(answer.bytes))
            #expect(table.header == OrganisationTable.columns)
            var names: [String] = []
            while case .row(let row)? = try table.next() { names.append(row.cells[1]) }
            #expect(names.count == 4)
            #expect(names.contains("Eis Lëtzebuerger Epicerie SIS"))
        }
    }

    @Test("Structures of data-inclusion are the French ones, with what the schema requires")
    func structures() async throws {
        try await TestDirectory.with { test in
            let list = try await json("/api/v1/structures", in: test).elements ?? []
            #expect(list.compactMap { $0["nom"]?.text } == ["Menuiserie de l’Œuvre SCOP"])
            #expect(list.first?["id"]?.text?.hasPrefix("grappe--") == true)
        }
    }

    @Test("An address of the past leads to the one of today")
    func formerAddress() async throws {
        try await TestDirectory.with { test in
            let id = TestDirectory.organisation(Story.jardins, number: 0).id
            try await test.database.write { session in
                try session.run(
                    """
                    INSERT INTO organisation_former_slug (slug, organisation_id)
                    VALUES ('ancien-nom', \(id))
                    """)
            }
            let answer = try await test.get("/fr/organisations/ancien-nom")
            #expect(answer.status == 301)
            #expect(answer.headers["location"] == "/fr/organisations/organisation-0")
        }
    }

    @Test("Invented organisations stay out of search engines")
    func invented() async throws {
        var invented = Story.jardins
        invented.isInvented = true
        try await TestDirectory.with([invented, Story.waescherei]) { test in
            let map = try await test.get("/sitemap.xml?part=1").text
            #expect(!map.contains("organisation-0"))
            #expect(map.contains("https://grappe.example/lb/organisations/organisation-1"))
            let page = try await test.get("/fr/organisations/organisation-0")
            #expect(page.text.contains("noindex"))
        }
    }

    @Test("The points of the map add up to the places they stand for")
    func points() async throws {
        try await TestDirectory.with(Demonstration.organisations()) { test in
            let points = try await json("/fr/organisations/points.json", in: test)
            var (latitude, longitude) = (0, 0)
            var found: [String: (Int, Int)] = [:]
            let slugs = points["slugs"]?.elements?.compactMap(\.text) ?? []
            for (index, slug) in slugs.enumerated() {
                latitude += points["lat"]?.elements?[index].int ?? 0
                longitude += points["lng"]?.elements?[index].int ?? 0
                found[slug] = (latitude, longitude)
            }
            let cards = test.directory.search.cards(OrganisationSearch())
            #expect(found.count == cards.count)
            for card in cards {
                let place = try #require(card.coordinate)
                #expect(found[card.slug]?.0 == Int((place.latitude * 10_000).rounded()))
                #expect(found[card.slug]?.1 == Int((place.longitude * 10_000).rounded()))
            }
        }
    }
}
