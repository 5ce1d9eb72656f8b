// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Directory

@Suite("The store of the directory")
struct DirectoryStoreTests {
    @Test("A profile comes back as it was stored", arguments: StoreEngine.all)
    func roundTrip(engine: StoreEngine) async throws {
        let profiles = Story.enterprises + Demonstration.organisations(count: 40)
        try await TestDirectory.with(profiles, engine: engine) { test in
            for (number, profile) in profiles.enumerated() {
                let stored = TestDirectory.organisation(profile, number: number)
                let found = try await test.database.read { try $0.organisation(slug: stored.slug) }
                #expect(found == stored)
            }
        }
    }

    @Test(
        "A filled database comes through the step to keyed tables whole",
        arguments: StoreEngine.all)
    func migratesFilled(engine: StoreEngine) async throws {
        let later = try #require(
            Directory.migrations.firstIndex { $0.name == ImportSchema.keyed.name })
        let earlier = Array(Directory.migrations[..<later])
        try await engine.withDatabase(earlier, at: TestDirectory.now) { database in
            let organisations = Demonstration.organisations(count: 60).enumerated().map {
                TestDirectory.organisation($1, number: $0)
            }
            try await database.write { session in
                try session.insert(organisations)
                for (number, organisation) in organisations.enumerated() {
                    try session.run(
                        """
                        INSERT INTO match_key (fingerprint, organisation_id)
                        VALUES (\(number % 7), \(organisation.id))
                        """)
                }
            }
            let before = try await database.read { try $0.matchKeys() }
            let steps = try await Migrations.run(
                Directory.migrations, on: database, at: TestDirectory.now)
            #expect(!steps.isEmpty)
            let after = try await database.read { try $0.matchKeys() }
            #expect(before == after && after.count == 60)
            let ids = organisations.map(\.id)
            #expect(try await database.read { try $0.organisations(ids) } == organisations)
            // What hangs on an organisation still goes with it.
            try await database.write { session in
                for organisation in organisations {
                    try session.delete(organisation, at: TestDirectory.now)
                }
            }
            let left = try await database.read { session in
                try PartTable.all.map { table in
                    try session.row("SELECT COUNT(*) FROM \(SQL.name(table.name))")?.int(0)
                }
            }
            #expect(left.allSatisfy { $0 == 0 })
        }
    }

    @Test("An update writes what differs, and the change log knows", arguments: StoreEngine.all)
    func update(engine: StoreEngine) async throws {
        try await TestDirectory.with(engine: engine) { test in
            let former = TestDirectory.organisation(Story.jardins, number: 0)
            var changed = former
            changed.profile.contacts = [Contact(.website, "https://jardins.example")]
            changed.profile.founded = nil
            changed.revision = 2
            let last = try await test.database.read { try $0.lastChangeSequence() }
            try await test.database.write { [changed] in try $0.update(changed, from: former) }
            let (found, changes) = try await test.database.read { session in
                (
                    try session.organisation(former.id),
                    try session.changes(after: last, room: "directory", limit: 10)
                )
            }
            #expect(found == changed)
            #expect(changes.map(\.subject) == [former.id.string])
        }
    }

    @Test("What is removed leaves no row behind", arguments: StoreEngine.all)
    func removal(engine: StoreEngine) async throws {
        try await TestDirectory.with(engine: engine) { test in
            let jardins = TestDirectory.organisation(Story.jardins, number: 0)
            try await test.database.write { try $0.delete(jardins, at: TestDirectory.now) }
            for table in PartTable.all {
                let row = try await test.database.read { session in
                    try session.row(
                        """
                        SELECT COUNT(*) FROM \(SQL.name(table.name))
                        WHERE organisation_id = \(jardins.id)
                        """)
                }
                #expect(try row?.int(0) == 0, "\(table.name)")
            }
        }
    }

    @Test("Changes are followed page by page without a gap or a repetition")
    func keyset() async throws {
        try await TestDirectory.with(Demonstration.organisations(count: 25)) { test in
            var seen: [String] = []
            var after = (instant: Instant(milliseconds: -1), id: ID<Organisation>(""))
            while true {
                let page = try await test.database.read { [after] in
                    try $0.organisations(updatedAfter: after.instant, id: after.id, limit: 7)
                }
                guard let last = page.last else { break }
                seen += page.map(\.slug)
                after = (last.updated, last.id)
            }
            #expect(seen == (0..<25).map { "organisation-\($0)" })
        }
    }

    @Test("A word that this version does not know is named, not guessed")
    func unknownWord() async throws {
        try await TestDirectory.with { test in
            try await test.database.write {
                try $0.run(
                    "UPDATE organisation SET status = 'asleep' WHERE slug = 'organisation-0'")
            }
            let error = await #expect(throws: StoreError.self) {
                try await test.database.read { try $0.organisation(slug: "organisation-0") }
            }
            guard case .column("status", "Status", "'asleep'", _) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }
}

extension Session {
    fileprivate func matchKeys() throws -> [String] {
        try rows("SELECT fingerprint, organisation_id FROM match_key ORDER BY 1, 2").map {
            "\(try $0.int(0)) \(try $0.text(1))"
        }
    }
}
