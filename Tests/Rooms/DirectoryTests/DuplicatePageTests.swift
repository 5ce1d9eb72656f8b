// SPDX-License-Identifier: EUPL-1.2

import Accounts
import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Directory

@Suite("Deciding about possible duplicates on pages")
struct DuplicatePageTests {
    private static let first = """
        Nom;CP;Localité;Pays;Activités
        Les Ateliers du Viroin;6800;Libramont;BE;bois
        Tricentenaire;7200;Bissen;LU;repassage
        """
    private static let second = """
        Nom;CP;Localité;Pays;Activités
        ATELIERS DU VIROIN asbl;6800;Libramont;BE;linge
        Tricentenaire asbl;7200;Bissen;LU;jardin
        """

    /// Two pairs wait, one in Wallonia, one in Luxembourg.
    private static func withPairs(
        _ body: (ImportSite, [DuplicatePair]) async throws -> Void
    ) async throws {
        try await ImportSite.onEachEngine { site in
            let browser = site.browser()
            _ = try await site.importSheet(first, name: "Un", browser)
            let path = try await site.importSheet(second, name: "Deux", browser)
            let page = try await browser.get(path).text.read
            #expect(page.contains("2 paires sont peut-être la même organisation"))
            let pairs = try await site.database.read { try $0.duplicatePairs() }
            try #require(pairs.count == 2)
            try await body(site, pairs)
        }
    }

    private static func path(_ pair: DuplicatePair) -> String {
        "/fr/secretariat/duplicates/\(pair.left.string)/\(pair.right.string)"
    }

    @Test("The check says what looks like an organisation of the directory")
    func likeness() async throws {
        try await ImportSite.onEachEngine { site in
            let browser = site.browser()
            _ = try await site.importSheet(Self.first, name: "Un", browser)
            let before = try await site.bench.dump()
            let path = try await site.bring(Self.second, name: "Deux", browser)
            try await browser.get(path)
            try await browser.post(path + "/check")
            #expect(try await site.worker().runNext())
            let page = try await browser.get(path).text
            #expect(page.read.contains("2 nouvelles fiches ressemblent à des organisations"))
            #expect(
                page.read.contains(
                    "ATELIERS DU VIROIN asbl Les Ateliers du Viroin nom, code postal, localité"))
            #expect(page.contains("href=\"/fr/organisations/les-ateliers-du-viroin\""))
            #expect(try await site.bench.dump() == before)
        }
    }

    @Test("The same: merged, remembered, and undone from the history")
    func same() async throws {
        try await Self.withPairs { site, pairs in
            let browser = site.browser()
            let before = try await site.bench.dump()
            let path = Self.path(pairs[0])
            let page = try await browser.get(path).text.read
            #expect(page.contains("différent") && page.contains("identique"))
            let answer = try await browser.post(path, "outcome=same")
            let queue = try await browser.get(try #require(answer.headers["location"]))
            #expect(queue.text.read.contains("Les deux fiches sont fusionnées."))
            #expect(queue.text.read.contains("à décider (1)"))
            #expect(try await site.bench.organisations().count == 3)
            #expect(try await browser.post(path, "outcome=different").status == 422)

            let merge = try #require(queue.text.between("/secretariat/imports/runs/", "\""))
            let run = "/fr/secretariat/imports/runs/\(merge)"
            #expect(try await browser.get(run).text.read.contains("→"))
            let undo = try await browser.post(run + "/undo")
            #expect(try await site.worker().runNext())
            let place = try #require(undo.headers["location"])
            #expect(try await browser.get(place).text.read.contains("La fusion est annulée"))
            #expect(try await site.bench.dump() == before)
            #expect(
                try await site.audited().suffix(2) == ["duplicate-decided", "import-undone"])
        }
    }

    @Test("Different and unsure are remembered; who was unsure may decide later")
    func different() async throws {
        try await Self.withPairs { site, pairs in
            let browser = site.browser()
            try await browser.get(Self.path(pairs[0]))
            #expect(try await browser.post(Self.path(pairs[0]), "outcome=different").status == 303)
            #expect(try await browser.post(Self.path(pairs[1]), "outcome=unsure").status == 303)
            #expect(try await browser.post(Self.path(pairs[1]), "outcome=nonsense").status == 303)
            let outcomes = try await site.database.read { session in
                try pairs.map { try session.duplicatePair($0.left, $0.right)?.outcome }
            }
            #expect(outcomes == [.different, .unsure])
            let list = try await browser.get("/fr/secretariat/duplicates?outcome=unsure").text.read
            #expect(list.contains("incertain (1)") && list.contains("à décider (0)"))
            #expect(try await browser.post(Self.path(pairs[1]), "outcome=same").status == 303)
            #expect(try await site.bench.organisations().count == 3)
        }
    }

    @Test("A moderator of some territories sees and decides the pairs of those only")
    func bounds() async throws {
        try await Self.withPairs { site, pairs in
            let elsewhere = site.browser(.moderatorElsewhere)
            let list = try await elsewhere.get("/fr/secretariat/duplicates").text.read
            #expect(list.contains("à décider (0)") && !list.contains("Viroin"))
            for pair in pairs {
                #expect(try await elsewhere.get(Self.path(pair)).status == 404)
                let decide = DecideDuplicate(
                    database: site.database, references: [], now: site.clock.now)
                await #expect(throws: ImportError.unknownPair) {
                    _ = try await decide.decide(
                        pair.left, pair.right, .same, by: ID("somebody"),
                        within: .territories([.saarland]))
                }
            }
            let moderator = site.browser(.moderator)
            let own = try await moderator.get("/fr/secretariat/duplicates").text.read
            #expect(own.contains("à décider (2)"))
            try await moderator.get(Self.path(pairs[0]))
            let answer = try await moderator.post(Self.path(pairs[0]), "outcome=same")
            let done = try await moderator.get(try #require(answer.headers["location"]))
            #expect(done.status == 200 && !done.text.contains("imports/runs"))
        }
    }
}
