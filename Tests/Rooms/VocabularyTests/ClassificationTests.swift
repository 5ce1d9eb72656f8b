// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Vocabulary

@Suite("Loading CPV, NACE and NUTS")
struct ClassificationTests {
    private typealias Files = ReferenceFixtures

    @Test("The published CPV: a check digit, a column a language, parents by the digits")
    func cpv() async throws {
        try await Files.with { files in
            let path = try files.write(
                "cpv.csv",
                """
                \u{FEFF}CODE;BG;DE;EN;FR
                03000000-1;x;Erzeugnisse;Products;Produits
                03100000-2;x;Gartenbau;Horticulture;Horticulture
                03117000-7;x;Pflanzen;Plants;Plantes
                3110000-5;x;Feldfrüchte;Crops;Cultures
                03100000-2;x;zweimal;twice;deux fois
                99;x;y;z;w
                77300000-3;x;;;
                """ + "\n")
            let summary = try await files.load(.cpv, path)
            #expect((summary.read, summary.added, summary.rejected) == (7, 3, 4))
            #expect(summary.problems.map(\.line) == [5, 6, 7, 8])
            #expect(
                summary.problems.map(\.reason) == [
                    ReferenceText.lostZero, ReferenceText.twice, ReferenceText.code,
                    ReferenceText.noLabel,
                ])
            #expect(summary.problems.map(\.field) == ["CODE", "CODE", "CODE", nil])
            let snapshot = try await files.snapshot()
            let plants = try #require(snapshot.concept(ID("cpv:03117000")))
            #expect(plants.parent == ID("cpv:03100000"))
            #expect(plants.labels.count == 3)
            let writes = files.database.statistics.writes
            #expect(try await files.load(.cpv, path).unchanged == 3)
            #expect(files.database.statistics.writes == writes)
        }
    }

    @Test(
        "Editions of NACE and NUTS name their columns differently",
        arguments: [
            (
                "nace.csv",
                "Code,Parent,NAME_EN,NAME_FR\n81,,Services,Services\n81.3,81,Gardens,Jardins\n"
            ),
            (
                "NACE_REV2_fr.csv",
                "Order,Level,Code,Parent,Description\n1,1,N,,SERVICES\n2,2,81,N,Jardins\n"
            ),
            ("NUTS_2021.csv", "CNTR_CODE,NUTS_ID,NUTS_NAME\nLU,LU,Luxembourg\nLU,LU0,Luxembourg\n"),
            (
                "n.csv",
                "Code 2021,Country,NUTS level 1,NUTS level 2\nDE,DEUTSCHLAND,,\nDEC,,Saarland,\n"
            ),
        ])
    func columns(name: String, text: String) async throws {
        try await Files.with { files in
            let kind: LoadReference.Kind = name.lowercased().hasPrefix("nace") ? .nace : .nuts
            let path = try files.write(name, text)
            let summary = try await files.load(kind, path)
            #expect((summary.added, summary.rejected) == (2, 0))
            let stored = try await files.snapshot().concepts.filter { $0.scheme != .trade }
            #expect(stored.count { $0.parent != nil } == 1)
            #expect(stored.allSatisfy { $0.label(in: .fr) != nil })
        }
    }

    @Test("An unknown parent is told, and the code is kept without it")
    func unknownParent() async throws {
        try await Files.with { files in
            let path = try files.write(
                "nace.csv", "code,parent,fr\nN,,Services\n81,N,Jardins\n1,A,Culture\n82.1,82,x\n")
            let summary = try await files.load(.nace, path)
            #expect((summary.added, summary.rejected) == (3, 1))
            #expect(summary.problems.map(\.line) == [4, 5])
            #expect(
                summary.problems.map(\.reason)
                    == [ReferenceText.lostZero, ReferenceText.unknownParent])
            #expect(try await files.snapshot().concept(ID("nace:82.1"))?.parent == nil)
        }
    }

    @Test(
        "A file without codes, or without labels, is refused whole",
        arguments: [
            "level,fr\n1,x\n", "code,level\n77300000,1\n", "code,fr\nabc,x\n", "",
        ])
    func noColumns(text: String) async throws {
        try await Files.with { files in
            let path = try files.write("cpv.csv", text)
            await #expect(throws: (any Error).self) { _ = try await files.load(.cpv, path) }
            #expect(try await files.changes() == [])
        }
    }

    @Test(
        "The samples are loaded whole, and again without a write",
        .enabled(if: SharedData.path("procurement/codes/cpv_2008.tsv") != nil),
        arguments: [
            (LoadReference.Kind.cpv, "cpv_2008.tsv", 9454), (.nace, "nace_rev2.tsv", 996),
            (.nuts, "nuts_lu_be_fr_de.tsv", 673),
        ])
    func samples(kind: LoadReference.Kind, file: String, count: Int) async throws {
        let path = try #require(SharedData.path("procurement/codes/" + file))
        try await Files.with { files in
            let summary = try await files.load(kind, path)
            #expect((summary.added, summary.rejected, summary.problems.count) == (count, 0, 0))
            #expect(try await files.load(kind, path).unchanged == count)
            if kind == .cpv {
                let snapshot = try await files.snapshot()
                #expect(
                    snapshot.label(of: ID("cpv:77300000"), in: .lb)?.language == Language.fr.tag)
                // The program's own words lead to the list and back.
                #expect(
                    snapshot.concepts.contains { concept in
                        concept.scheme == .trade
                            && snapshot.related(to: concept.id).contains {
                                $0.id.string.hasPrefix("cpv:")
                            }
                    })
            }
        }
    }

    @Test("Mangled files never stop the program, and never load half")
    func fuzz() async throws {
        try await Files.with { files in
            var random = SeededRandom(seed: 2007)
            let valid = Array(
                "code,parent,fr,de\n03000000-1,,a,b\n03100000-2,03000000,\"c\nd\",e\n".utf8)
            for _ in 0..<300 {
                var bytes = valid
                for _ in 0..<Int.random(in: 1...6, using: &random) {
                    let place = Int.random(in: 0..<bytes.count, using: &random)
                    switch Int.random(in: 0..<3, using: &random) {
                    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                    case 1: bytes.remove(at: place)
                    default: bytes.insert(contentsOf: bytes.prefix(place), at: place)
                    }
                    if bytes.isEmpty { bytes = [0] }
                }
                let path = try files.write("skills_fr.csv", bytes)
                for kind in LoadReference.Kind.allCases {
                    var summary = ReferenceSummary()
                    switch kind {
                    case .esco: _ = try? ReadESCO.content(path: path, &summary)
                    case .cpv, .nace, .nuts:
                        let list: Classification =
                            kind == .cpv ? .cpv : kind == .nace ? .nace : .nuts
                        _ = try? ReadClassification(list: list)
                            .content(path: path, sheet: nil, &summary)
                    }
                    #expect(summary.problems.count <= 200)
                }
            }
        }
    }
}
