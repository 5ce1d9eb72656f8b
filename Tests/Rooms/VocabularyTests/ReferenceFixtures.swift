// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeKit
import GrappeStore
import GrappeTesting

@testable import Vocabulary

/// A folder of small files, and the vocabulary's database beside it.
struct ReferenceFixtures {
    static let now = Instant(milliseconds: 1_795_248_000_000)

    let database: any Database
    let folder: String

    static func with(_ body: (ReferenceFixtures) async throws -> Void) async throws {
        try await withSQLiteDatabase { database, folder in
            _ = try await Migrations.run(Vocabulary.migrations, on: database, at: now)
            let files = folder + "/files"
            try FileManager.default.createDirectory(
                atPath: files, withIntermediateDirectories: true)
            try await body(ReferenceFixtures(database: database, folder: files))
        }
    }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try write(name, Array(text.utf8))
    }

    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let path = folder + "/" + name
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: folder + "/" + name)
    }

    func load(_ kind: LoadReference.Kind, _ path: String? = nil) async throws -> ReferenceSummary {
        try await LoadReference(database: database)
            .run(kind, path: path ?? folder, at: Self.now)
    }

    /// What is stored, with a linker that knows the program's own words only: a new one takes long.
    func snapshot() async throws -> VocabularySnapshot {
        let stored = try await database.read { try VocabularySnapshot.Stored($0) }
        return VocabularySnapshot(stored, linker: VocabularyLinker.own)
    }

    /// The subjects in the change log, with what was done.
    func changes() async throws -> [String] {
        try await database.read { session in
            try session.changes(after: 0, room: "vocabulary", limit: 100_000)
                .map { "\($0.operation) \($0.subject)" }
        }
    }

    // MARK: A small ESCO

    static let mow = "11111111-0000-4000-8000-000000000001"
    static let prune = "11111111-0000-4000-8000-000000000002"
    static let botany = "11111111-0000-4000-8000-000000000003"
    static let gardener = "22222222-0000-4000-8000-000000000001"

    static func uri(_ id: String) -> String { "http://data.europa.eu/esco/skill/\(id)" }

    /// Two languages, a group, alternatives on lines of their own, and every relation.
    func writeESCO() throws {
        let header =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels\n"
        try write(
            "skills_fr.csv",
            "\u{FEFF}" + header + """
                KnowledgeSkillCompetence,\(Self.uri(Self.mow)),skill/competence,x,tondre le gazon,"couper l’herbe
                tondre la pelouse
                tondre le gazon",tondre gazon
                KnowledgeSkillCompetence,\(Self.uri(Self.prune)),skill/competence,x,tailler des haies,,
                KnowledgeSkillCompetence,\(Self.uri(Self.botany)),knowledge,x,botanique,,

                """)
        try write(
            "skills_de.csv",
            header + """
                KnowledgeSkillCompetence,\(Self.uri(Self.mow)),skill/competence,x,Rasen mähen,,
                KnowledgeSkillCompetence,\(Self.uri(Self.prune)),skill/competence,x,Hecken schneiden,Heckenschnitt,
                KnowledgeSkillCompetence,\(Self.uri(Self.botany)),knowledge,x,Botanik,,

                """)
        try write(
            "skillGroups_fr.csv",
            "conceptType,conceptUri,preferredLabel,altLabels\nSkillGroup,\(Self.uri("S6.1")),"
                + "entretenir des plantes,\n")
        try write(
            "occupations_fr.csv",
            "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,code\n"
                + "Occupation,http://data.europa.eu/esco/occupation/\(Self.gardener),6113,"
                + "jardinier/jardinière,\"jardinier\njardinière\",6113.1\n")
        try write(
            "broaderRelationsSkillPillar.csv",
            "conceptType,conceptUri,broaderType,broaderUri\n"
                + "KnowledgeSkillCompetence,\(Self.uri(Self.mow)),SkillGroup,\(Self.uri("S6.1"))\n"
                + "KnowledgeSkillCompetence,\(Self.uri(Self.mow)),KnowledgeSkillCompetence,"
                + "\(Self.uri(Self.prune))\n")
        try write(
            "occupationSkillRelations.csv",
            "occupationUri,relationType,skillType,skillUri\n"
                + "http://data.europa.eu/esco/occupation/\(Self.gardener),essential,x,"
                + "\(Self.uri(Self.mow))\n"
                + "http://data.europa.eu/esco/occupation/\(Self.gardener),optional,x,"
                + "\(Self.uri(Self.botany))\n")
    }
}
