// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Vocabulary

@Suite("Loading ESCO")
struct ESCOTests {
    private typealias Files = ReferenceFixtures

    @Test("The official folder becomes concepts with labels, places and needs")
    func folder() async throws {
        try await Files.with { files in
            try files.writeESCO()
            let summary = try await files.load(.esco)
            #expect(summary.rejected == 0)
            #expect((summary.read, summary.added) == (12, 5))
            let snapshot = try await files.snapshot()
            let mow = try #require(snapshot.concept(ID("esco:\(Files.mow)")))
            #expect(mow.parent == ID("esco:S6.1"))
            #expect(mow.preferred(in: Language.de.tag)?.text == "Rasen mähen")
            #expect(
                mow.alternatives(in: Language.fr.tag).sorted()
                    == ["couper l’herbe", "tondre la pelouse"])
            #expect(mow.labels.contains { $0.role == .hidden && $0.text == "tondre gazon" })
            let needs = snapshot.related(to: ID("esco:\(Files.gardener)"))
            #expect(
                needs.map { "\($0.relation) \($0.confidence)" }.sorted()
                    == ["requires 0.5", "requires 1.0"])
            let needed = snapshot.related(to: mow.id).map(\.relation)
            #expect(Set(needed) == [.broad, .requiredBy])
            #expect(snapshot.narrower(than: ID("esco:S6.1")) == [mow.id])
            #expect(snapshot.loaded[.esco]?.isAdapted == false)
        }
    }

    @Test("A second run writes nothing and tells the change log nothing")
    func again() async throws {
        try await Files.with { files in
            try files.writeESCO()
            _ = try await files.load(.esco)
            let writes = files.database.statistics.writes
            let changes = try await files.changes()
            #expect(changes.count == 5)
            let summary = try await files.load(.esco)
            #expect((summary.added, summary.changed, summary.removed) == (0, 0, 0))
            #expect(summary.unchanged == 5)
            #expect(files.database.statistics.writes == writes)
            #expect(try await files.changes() == changes)
        }
    }

    @Test("What a new edition drops goes, what a curator added stays")
    func newEdition() async throws {
        try await Files.with { files in
            try files.writeESCO()
            _ = try await files.load(.esco)
            let mow = ID<Concept>("esco:\(Files.mow)")
            try await files.database.write { session in
                let label = ConceptLabel("Wues méien", in: Language.lb.tag, source: .curated)
                try session.insert(labels: [(mow, label)], reviewed: Files.now)
            }
            try files.write(
                "skills_fr.csv",
                "conceptUri,preferredLabel,altLabels\n\(Files.uri(Files.mow)),faucher,\n")
            try files.remove("skills_de.csv")
            let summary = try await files.load(.esco)
            // The relations name two skills that are gone.
            #expect(summary.rejected == 2)
            #expect(Set(summary.problems.map(\.reason)) == [ReferenceText.unknownConcept])
            #expect(summary.removed == 2)
            let concept = try #require(try await files.snapshot().concept(mow))
            #expect(
                Set(concept.labels.map(\.text)) == ["faucher", "Rasen mähen", "Wues méien"])
        }
    }

    @Test("A language may come later, and relations may stay away")
    func oneLanguageAfterTheOther() async throws {
        try await Files.with { files in
            try files.writeESCO()
            _ = try await files.load(.esco)
            for name in [
                "skills_fr.csv", "skillGroups_fr.csv", "broaderRelationsSkillPillar.csv",
                "occupationSkillRelations.csv", "occupations_fr.csv",
            ] { try files.remove(name) }
            let summary = try await files.load(.esco)
            #expect((summary.added, summary.changed, summary.removed) == (0, 0, 0))
            #expect(try await files.snapshot().concept(ID("esco:S6.1")) != nil)
        }
    }

    @Test("Bad rows are told with their line and field; a file without a column is refused whole")
    func traps() async throws {
        try await Files.with { files in
            try files.write(
                "skills_fr.csv",
                """
                conceptUri,preferredLabel,altLabels
                \(Files.uri(Files.mow)),tondre,
                \(Files.uri(Files.mow)),tondre encore,
                javascript:alert(1),x,
                \(Files.uri("a b")),y,
                """ + "\n")
            let summary = try await files.load(.esco)
            #expect((summary.read, summary.added, summary.rejected) == (4, 1, 3))
            #expect(summary.problems.map(\.line) == [3, 4, 5])
            #expect(
                summary.problems.map(\.reason)
                    == [ReferenceText.twice, ReferenceText.uri, ReferenceText.uri])
            let before = try await files.snapshot().concepts
            try files.write("skills_fr.csv", "conceptUri,label\n\(Files.uri(Files.mow)),x\n")
            await #expect(
                throws: ReferenceError.missingColumn(
                    file: "skills_fr.csv", column: "preferredLabel")
            ) { _ = try await files.load(.esco) }
            #expect(try await files.snapshot().concepts == before)
            try files.remove("skills_fr.csv")
            await #expect(throws: ReferenceError.self) { _ = try await files.load(.esco) }
        }
    }

    @Test(
        "The extract of the samples is loaded, marked as adapted, and loads again without a write",
        .enabled(if: SharedData.path("training/esco_sse_skills.tsv") != nil))
    func samples() async throws {
        let skills = try #require(SharedData.path("training/esco_sse_skills.tsv"))
        let folder = String(skills.dropLast("/esco_sse_skills.tsv".count))
        try await Files.with { files in
            let summary = try await files.load(.esco, folder)
            #expect(summary.added == 4313 + 679)
            #expect(summary.rejected == 0)
            let again = try await files.load(.esco, folder)
            #expect((again.added, again.changed, again.unchanged) == (0, 0, 4992))
            let snapshot = try await files.snapshot()
            #expect(snapshot.loaded[.esco]?.isAdapted == true)
            let occupation = ID<Concept>("esco:002da35b-7808-43f3-83bf-63596b8b351f")
            #expect(
                snapshot.related(to: occupation).filter { $0.relation == .requires }.count == 19)
        }
    }
}
