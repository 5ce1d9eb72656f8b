// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@Suite("Possible duplicates")
struct DuplicateTests {
    private let first = """
        Nom;N° entreprise;CP;Localité;Pays;Tél;Activités
        Les Ateliers du Viroin;1999000150;6800;Libramont;BE;061 22 33 44;bois
        Régie de Quartier;;54000;Nancy;FR;;nettoyage
        Coopérative du Bois;1999000249;6700;Arlon;BE;;bois
        """
    private let second = """
        Nom;N° entreprise;CP;Localité;Pays;Tél;Activités
        ATELIERS DU VIROIN asbl;;6800;Libramont;BE;;linge
        Régie des Eaux;;54000;Nancy;FR;;eau
        Coopérative du Bois;1999000348;6700;Arlon;BE;;bois
        """

    private func withTwoFiles(_ body: (ImportBench, ImportSummary) async throws -> Void)
        async throws
    {
        try await ImportBench.onEachEngine { bench in
            try await withFile(first) {
                _ = try await bench.importer.run(.of($0, source: "one"))
            }
            bench.clock.move()
            try await withFile(second) { path in
                let summary = try await bench.importer.run(.of(path, source: "two"))
                bench.clock.move()
                try await body(bench, summary)
            }
        }
    }

    @Test("Much the same name at the same place is proposed; two valid numbers never are")
    func proposed() async throws {
        try await withTwoFiles { bench, summary in
            #expect(summary.created == 3)
            #expect(summary.duplicates == 1)
            let pairs = try await bench.database.read { try $0.duplicatePairs() }
            let pair = try #require(pairs.first)
            #expect(pair.reasons == [.name, .postalCode, .municipality])
            let names = try await bench.organisations().filter {
                [pair.left, pair.right].contains($0.id)
            }.flatMap { $0.profile.names.map(\.text) }
            #expect(Set(names) == ["Les Ateliers du Viroin", "ATELIERS DU VIROIN asbl"])
        }
    }

    @Test("Found to be the same: one organisation, its other address leads to it; and undone")
    func same() async throws {
        try await withTwoFiles { bench, _ in
            let pair = try #require(try await bench.database.read { try $0.duplicatePairs() }.first)
            let before = try await bench.dump()
            let id = try #require(try await bench.decide(pair.left, pair.right, .same))
            #expect(try await bench.organisations().count == 5)
            let merged = try #require(
                try await bench.organisation(named: "Les Ateliers du Viroin"))
            #expect(merged.profile.activities.contains { $0.code == "linge" })
            #expect(merged.profile.activities.contains { $0.code == "bois" })
            let former = try await bench.database.read {
                try $0.currentSlug(of: "ateliers-du-viroin-asbl")
            }
            #expect(former == merged.slug)
            try await withFile(second) { path in
                let again = try await bench.importer.run(.of(path, source: "two"))
                #expect(again.changes == 0)
            }
            try await bench.undo.run(id)
            #expect(try await bench.dump() == before)
        }
    }

    @Test("What both said of themselves is united, the one that stays believed; and undone")
    func statements() async throws {
        try await withTwoFiles { bench, _ in
            let pair = try #require(try await bench.database.read { try $0.duplicatePairs() }.first)
            let found = try await bench.organisations()
                .filter { [pair.left, pair.right].contains($0.id) }
                .sorted { ($0.created, $0.id) < ($1.created, $1.id) }
            let (kept, former, now) = (found[0].id, found[1].id, bench.clock.now)
            var profile = Profile()
            profile.staff = Staff(least: 3, most: 3)
            profile.contacts = [Contact(.email, "one@viroin.example")]
            var (first, second) = (Statement(), Statement())
            first.set(.contacts, as: profile)
            profile.contacts = [Contact(.email, "two@viroin.example")]
            second.set(.contacts, as: profile)
            second.set(.staff, as: profile)
            for (id, said) in [(kept, first), (former, second)] {
                _ = try await bench.database.write { try $0.state(said, of: id, at: now) }
            }
            let before = try await bench.dump()
            let merge = try #require(try await bench.decide(pair.left, pair.right, .same))
            let statement = try await bench.database.read { try $0.statement(of: kept) }
            #expect(statement.fields == [.contacts, .staff])
            #expect(statement.profile.contacts == [Contact(.email, "one@viroin.example")])
            let merged = try #require(try await bench.database.read { try $0.organisation(kept) })
            #expect(merged.profile.staff == Staff(least: 3, most: 3))
            #expect(merged.profile.contacts == statement.profile.contacts)
            try await bench.undo.run(merge)
            #expect(try await bench.dump() == before)
        }
    }

    @Test("Found to be different: never proposed again, also when the file changes")
    func different() async throws {
        try await withTwoFiles { bench, _ in
            let pair = try #require(try await bench.database.read { try $0.duplicatePairs() }.first)
            #expect(try await bench.decide(pair.right, pair.left, .different) == nil)
            let changed = second.split(separator: "linge").joined(separator: "linge et repassage")
            try await withFile(changed) { path in
                let summary = try await bench.importer.run(.of(path, source: "two"))
                #expect(summary.updated == 1)
                #expect(summary.duplicates == 0)
            }
            #expect(try await bench.database.read { try $0.duplicatePairCount() } == 0)
        }
    }

    @Test("An import that a later one builds on is undone last")
    func order() async throws {
        try await ImportBench.onEachEngine { bench in
            var one: ImportSummary?
            try await withFile(first) {
                one = try await bench.importer.run(.of($0, source: "one"))
            }
            let id = try #require(one?.importID)
            bench.clock.move()
            let before = try await bench.dump()
            let text = "Nom;N° entreprise\nViroin;1999.000.150\n"
            try await withFile(text) { path in
                let joined = try await bench.importer.run(
                    .of(path, source: "three", precedence: 10))
                #expect(joined.updated == 1)
                let later = try #require(joined.importID)
                let error = await #expect(throws: ImportError.self) { try await bench.undo.run(id) }
                #expect(
                    error == .laterImport(later, organisation: "Les Ateliers du Viroin"))
                try await bench.undo.run(later)
                #expect(try await bench.dump() == before)
                try await bench.undo.run(id)
                #expect(try await bench.organisations().isEmpty)
                await #expect(throws: ImportError.alreadyUndone(id)) {
                    try await bench.undo.run(id)
                }
            }
        }
    }
}
