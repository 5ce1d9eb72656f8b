// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Directory
@testable import Records

@Suite("Records of organisations that become one")
struct MergedRecordTests {
    private static let references = [.mandates] + Records.references
    private static let heir = ID<Organisation>("00000000-0000-7000-8000-0000000000ff")
    private static let heirBase = "/fr/account/organisations/\(heir.string)"

    /// An older organisation, which the gardeners become part of.
    private func addHeir(_ site: RecordsSite) async throws {
        var profile = Profile()
        profile.names = [Name("Jardins d’en face", language: Language.fr.tag, kind: .trade)]
        let created = Instant(milliseconds: 1_000_000_000_000)
        let heir = Organisation(
            id: Self.heir, slug: "en-face", profile: profile, created: created, updated: created)
        let pair = DuplicatePair(
            Self.heir, RecordsSite.jardins, score: 0.9, reasons: [], outcome: .pending,
            found: created, decided: nil)
        try await site.database.write { session in
            try session.insert(heir)
            #expect(try session.propose(pair))
        }
    }

    private func merge(_ site: RecordsSite) async throws -> ID<ImportRun> {
        let decide = DecideDuplicate(
            database: site.database, references: Self.references, now: site.clock.now)
        return try #require(try await decide(Self.heir, RecordsSite.jardins, .same))
    }

    /// Whose rows there are, table by table.
    private func owners(_ site: RecordsSite) async throws -> [String] {
        try await site.database.read { session in
            try ["mandate", "record_draft", "record_report", "record_freshness"].flatMap { table in
                try session.rows(
                    "SELECT organisation FROM \(SQL.name(table)) ORDER BY organisation"
                ).map { "\(table) \(try $0.text(0))" }
            }
        }
    }

    private func write(_ site: RecordsSite, _ ada: TestBrowser) async throws {
        let form = try await site.form(.equipment, in: ada, ["machine-1-text": "Camionnette"])
        #expect(try await ada.post(RecordsSite.base + "/edit/equipment", form).status == 303)
        #expect(try await ada.post(RecordsSite.base + "/confirm").status == 303)
        let slug = try #require(
            try await site.database.read { try $0.organisation(RecordsSite.jardins) }
        ).slug
        let reader = site.browser()
        _ = try await reader.get("/fr/organisations/\(slug)/report")
        let told = try await reader.post(
            "/fr/organisations/\(slug)/report", "kind=mistake&words=Le+num%C3%A9ro+est+faux")
        #expect(told.status == 303)
    }

    @Test("Who keeps the one keeps the other, with what was being written, until that is undone")
    func merging() async throws {
        for engine in StoreEngine.all {
            try await RecordsSite.with(engine: engine) { site in
                let ada = try await site.editor()
                try await write(site, ada)
                try await addHeir(site)
                let before = try await owners(site)
                #expect(before.count == 4)
                #expect(try await ada.get(Self.heirBase).status == 403)

                let merge = try await merge(site)
                let after = try await owners(site)
                #expect(after.count == 4)
                #expect(after.allSatisfy { $0.hasSuffix(Self.heir.string) })
                let record = try await ada.get(Self.heirBase)
                #expect(record.status == 200 && record.text.contains("Camionnette"))

                let undo = UndoImport(database: site.database, now: site.clock.now)
                try await undo.run(merge)
                #expect(try await owners(site) == before)
                #expect(try await ada.get(RecordsSite.base).text.contains("Camionnette"))
                #expect(try await ada.get(Self.heirBase).status == 403)
            }
        }
    }

    @Test("What somebody writes of the heir stays when another record comes to it")
    func ownDraft() async throws {
        try await RecordsSite.with { site in
            let ada = try await site.editor()
            try await write(site, ada)
            try await addHeir(site)
            let (ben, now) = (try await site.member("Ben"), site.clock.now())
            let person = try await site.person("Ben")
            try await site.database.write { session in
                try GiveEditorMandate(organisation: Self.heir, person: person, by: nil)
                    .run(in: session, at: now)
            }
            _ = try await ben.get(Self.heirBase + "/edit/equipment")
            let stamp = try #require(
                try await site.database.read { try $0.recordState(of: Self.heir) }
            ).stamp
            #expect(
                try await ben.post(
                    Self.heirBase + "/edit/equipment", "machine-0-text=Broyeur&stamp=\(stamp)"
                ).status == 303)
            _ = try await merge(site)
            let page = try await ben.get(Self.heirBase).text
            #expect(page.contains("Broyeur") && !page.contains("Camionnette"))
        }
    }
}
