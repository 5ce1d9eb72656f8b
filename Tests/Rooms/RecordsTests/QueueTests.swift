// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Records

@Suite("The queue of moderators")
struct QueueTests {
    @Test(
        "An entry that is opened is what the list shows, for those who have it in their list",
        arguments: StoreEngine.all)
    func one(engine: StoreEngine) async throws {
        try await RecordsSite.with(engine: engine) { site in
            try await site.fillQueue()
            let now = site.clock.now()
            try await site.database.read { session in
                let everywhere = Set(Territory.allCases)
                let items = try session.queue(in: everywhere, at: now)
                #expect(Set(items.map(\.kind)) == Set(QueueItem.Kind.allCases))
                for item in items {
                    let found = try session.queueItem(
                        item.kind, item.key, in: everywhere, at: now)
                    #expect(found == item)
                    let elsewhere = everywhere.subtracting([item.territory].compactMap(\.self))
                    #expect(
                        try session.queueItem(item.kind, item.key, in: elsewhere, at: now) == nil)
                    #expect(
                        try session.queueItem(item.kind, "none.1", in: everywhere, at: now) == nil)
                }
                let change = try #require(items.first { $0.kind == .change })
                #expect(
                    try session.queueItem(.organisation, change.key, in: everywhere, at: now)
                        == nil)
            }
        }
    }
}

extension RecordsSite {
    /// With an entry of each kind.
    fileprivate func fillQueue() async throws {
        let (ada, eve) = (try await editor(), try await member("Eve"))
        try await eve.get("/fr/account/organisations/new")
        try await eve.post(
            "/fr/account/organisations/new",
            "name=Rückenwind&language=de&country=DE&code=66740&town=Saarlouis")
        try await eve.post("/fr/organisations/organisation-0/claim", "proof=moderator&words=Eve")
        try await eve.post("/fr/organisations/organisation-0/report", "kind=other&words=Faux")
        try await ada.post(
            Self.base + "/edit/essentials",
            try await form(.essentials, in: ada, ["name-0-text": "Jardins et vergers"]))
        try await ada.post(Self.base + "/publish")
        let now = clock.now()
        try await database.write { session in
            try session.confirm(Self.jardins, at: now.advanced(by: -Freshness.staleAfter - 1))
            try session.run("UPDATE record_freshness SET asked = \(now)")
        }
    }
}
