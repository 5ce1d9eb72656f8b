// SPDX-License-Identifier: EUPL-1.2

import Configuration
import Directory
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import Testing

@testable import Records
@testable import grappe

@Suite("What a demonstration begins with")
struct DemonstrationStoryTests {
    @Test(
        "A moderator finds something of each kind to decide, and one letter asks about a record",
        arguments: StoreEngine.all)
    func queue(engine: StoreEngine) async throws {
        try await engine.withDatabase(Cluster.migrations, at: TestDirectory.now) { database in
            _ = try await LoadDemonstration(database: database, count: 100).run(at: Cluster.now())
            let settings = try Settings(
                ConfigReader(provider: InMemoryProvider(values: [:])), "sqlite:none")
            let story = DemonstrationStory(database: database, settings: settings)
            #expect(try await story.begin().contains("moderation@grappe.example"))
            #expect(try await story.begin() == [])
            let now = Cluster.now()
            try await database.read { session in
                let items = try session.queue(in: Set(Territory.allCases), at: now)
                #expect(items.map(\.kind) == [.stale, .claim, .organisation, .report, .change])
                for item in items { #expect(try session.matter(of: item) != nil, "\(item)") }
                let home = try session.queue(in: [.luxembourg], at: now)
                #expect(home.map(\.kind) == [.report, .change])
                #expect(try session.letters(newest: 9).map(\.letter.kind) == ["still-true"])
            }
        }
    }
}
