// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import Testing

@testable import Records

@Suite("Reports and freshness of records")
struct ReportAndFreshnessTests {
    private static let report = "/de/organisations/organisation-0/report"

    @Test("A reader's report reaches the moderators, is answered, and the address is forgotten")
    func report() async throws {
        try await RecordsSite.with { site in
            let reader = site.browser()
            let empty = try await reader.post(Self.report, "kind=mistake&words=")
            #expect(empty.status == 422)
            let sent = try await reader.post(
                Self.report, "kind=closed&words=Seit+Mai+zu.&address=leser@example.org")
            #expect(sent.status == 303)
            // What a program filled in is answered alike and kept nowhere.
            try await reader.post(Self.report, "kind=other&words=spam&subject=spam")
            let mona = try await site.moderator()
            let queue = try await mona.get("/fr/secretariat/queue?kind=report").text
            let item =
                "/fr/secretariat/queue/report/"
                + (try #require(queue.between("/fr/secretariat/queue/report/", "\"")))
            #expect(try await mona.get(item).text.contains("Seit Mai zu."))
            try await mona.post(item, "verdict=accept&reason=Merci")
            #expect(try await mona.get("/fr/secretariat/queue").text.contains("Rien n’attend"))
            let mail = try MailAddress("leser@example.org")
            let letters = try await site.database.read { try $0.letters(newest: 5, to: mail) }
            #expect(letters.count == 1 && letters[0].letter.text.contains("Guten Tag"))
            let kept = try await site.database.read {
                try $0.row("SELECT COUNT(*) FROM record_report WHERE address IS NOT NULL")?.int(0)
            }
            #expect(kept == 0)
        }
    }

    @Test("Once a year the people of a record are asked, and one click confirms it")
    func yearly() async throws {
        try await RecordsSite.with { site in
            let ada = try await site.editor()
            try await ada.get(RecordsSite.base)
            try await ada.post(RecordsSite.base + "/confirm")
            try await site.records.askWhetherTrue()
            #expect(try await site.asked() == 0)
            site.clock.advance(by: Freshness.askedAfter + 1)
            try await site.records.askWhetherTrue()
            try await site.records.askWhetherTrue()
            #expect(try await site.asked() == 1)
            let link = try await site.link(to: "ada@people.example", kind: "still-true")
            let reader = site.browser()
            #expect(try await reader.get(link).text.contains("Tondeuse autoportée"))
            let id = RecordsSite.jardins
            let before = try await site.database.read { try $0.lastConfirmation(of: id) }
            #expect(try await reader.post(link).text.contains("role=\"status\""))
            let after = try await site.database.read { try $0.lastConfirmation(of: id) }
            #expect(before != after && after == site.clock.now())
            #expect(try await reader.get(link).text.contains("notice-warning"))
        }
    }

    @Test("Records that have left the directory are passed over once, however many they are")
    func gone() async throws {
        try await RecordsSite.with { site in
            let (past, now) = (
                site.clock.now(), site.clock.now().advanced(by: Freshness.askedAfter)
            )
            try await site.database.write { session in
                for number in 0..<AskWhetherTrue.batch + 10 {
                    try session.confirm(ID("gone-\(number)"), at: past)
                }
            }
            let action = AskWhetherTrue(site: site.records.site)
            var counts: [Int] = []
            for _ in 0..<3 {
                counts.append(try await site.database.write { try action.run(in: $0, at: now) })
            }
            #expect(counts == [AskWhetherTrue.batch, 10, 0])
        }
    }

    @Test("A record that nobody confirmed for 18 months waits for a moderator")
    func stale() async throws {
        try await RecordsSite.with { site in
            let id = RecordsSite.jardins
            let now = site.clock.now()
            try await site.database.write { try $0.confirm(id, at: now) }
            site.clock.advance(by: Freshness.askedAfter + 1)
            try await site.records.askWhetherTrue()
            site.clock.advance(by: Freshness.staleAfter - Freshness.askedAfter)
            let mona = try await site.moderator()
            let item = "/fr/secretariat/queue/stale/\(id.string)"
            #expect(try await mona.get("/fr/secretariat/queue").text.contains(item))
            try await mona.get(item)
            try await mona.post(item, "verdict=accept")
            #expect(!(try await mona.get("/fr/secretariat/queue").text.contains(item)))
        }
    }
}

extension RecordsSite {
    fileprivate func asked() async throws -> Int {
        try await database.read { try $0.letters(newest: 50) }
            .count { $0.letter.kind == "still-true" }
    }
}
