// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import GrappeNet

@Suite("The outbox")
struct OutboxTests {
    private struct Refused: Error {}
    private let news = MailSubject("news")

    private func letters(_ database: any Database) async throws -> [PostedLetter] {
        try await database.read { try $0.letters(newest: 100) }
    }

    @Test("A letter is posted with its change or not at all", arguments: StoreEngine.all)
    func together(engine: StoreEngine) async throws {
        try await engine.withDatabase(OutboxSchema.migrations) { database in
            await #expect(throws: Refused.self) {
                try await database.write { session in
                    try session.post(Sample.letter(), at: Sample.start)
                    throw Refused()
                }
            }
            #expect(try await letters(database).isEmpty)
            let posting = try await database.write { session in
                try session.post(Sample.letter(), at: Sample.start)
            }
            let kept = try #require(try await letters(database).first)
            #expect(posting == .posted(kept.id))
            let letter = try Sample.letter()
            #expect(kept.letter == letter)
            #expect(kept.state == .waiting && kept.due == Sample.start)
            let changes = try await database.read { try $0.changes(after: 0, limit: 9) }
            #expect(changes.map(\.subject) == [kept.id.string])
        }
    }

    @Test("The same event is posted once", arguments: StoreEngine.all)
    func once(engine: StoreEngine) async throws {
        try await engine.withDatabase(OutboxSchema.migrations) { database in
            for expected in [false, true, true] {
                let posting = try await database.write { session in
                    try session.post(Sample.letter(), event: "claim/7", at: Sample.start)
                }
                #expect((posting == .known) == expected)
            }
            #expect(try await letters(database).count == 1)
            try await database.write { session in
                for _ in 0..<2 { try session.post(Sample.letter(), at: Sample.start) }
            }
            #expect(try await letters(database).count == 3)
        }
    }

    @Test("Every field comes back as it was, U+0000 in bodies aside", arguments: StoreEngine.all)
    func fields(engine: StoreEngine) async throws {
        try await engine.withDatabase(OutboxSchema.migrations) { database in
            var letter = Letter(
                to: try MailAddress("Zoe@caisse-épargne.lu"), language: .lb, kind: "notice",
                subject: "\u{202E}a\r\nBcc: b", text: "x\u{0}y", html: "<p>\("<é>")</p>")
            letter.subscription = news
            letter.unsubscribe = Link(external: "https://grappe.example/stop/1")
            letter.expires = Instant(milliseconds: 99)
            let posted = letter
            _ = try await database.write { try $0.post(posted, at: Sample.start) }
            let kept = try #require(try await letters(database).first?.letter)
            #expect(kept.subject == "a Bcc: b" && kept.text == "x y")
            #expect(kept.to == letter.to && kept.language == .lb && kept.html == letter.html)
            #expect(kept.subscription == news && kept.unsubscribe == letter.unsubscribe)
            #expect(kept.expires == letter.expires && kept.kind == "notice")
        }
    }

    @Test(
        "Who wants no letters of a subject gets none, and still those without a subject",
        arguments: StoreEngine.all)
    func never(engine: StoreEngine) async throws {
        try await engine.withDatabase(OutboxSchema.migrations) { database in
            try await database.write { session in
                try session.post(Sample.letter(of: "news"), at: Sample.start)
                let marie = try MailAddress("MARIE@Example.org")
                try session.setMailFrequency(.never, of: news, for: marie, at: Sample.start)
                #expect(
                    try session.post(Sample.letter(of: "news"), at: Sample.start) == .refused)
                try session.post(Sample.letter(), at: Sample.start)
                try session.post(Sample.letter(of: "other"), at: Sample.start)
                try session.post(Sample.letter(to: "jean", of: "news"), at: Sample.start)
            }
            let states = try await letters(database).map(\.state)
            #expect(states.count { $0 == .withdrawn } == 1)
            #expect(states.count { $0 == .waiting } == 3)
        }
    }

    @Test("A link ends one subject of one reader, any number of times", arguments: StoreEngine.all)
    func links(engine: StoreEngine) async throws {
        try await engine.withDatabase(OutboxSchema.migrations) { database in
            let marie = try Sample.address("marie")
            try await database.write { session in
                try session.keepUnsubscription(
                    tokenHash: [1, 2], of: news, for: marie, at: Sample.start)
                #expect(try session.unsubscribe(tokenHash: [1], at: Sample.start) == nil)
                #expect(try session.unsubscribe(tokenHash: [1, 2], at: Sample.start) == news)
                #expect(try session.unsubscribe(tokenHash: [1, 2], at: Sample.start) == news)
            }
            let chosen = try await database.read { try $0.mailPreferences(of: marie) }
            #expect(chosen == [news: .never])
        }
    }

    @Test("Nothing of an address is left after its erasure", arguments: StoreEngine.all)
    func erasure(engine: StoreEngine) async throws {
        try await engine.withDatabase(OutboxSchema.migrations) { database in
            let marie = try Sample.address("marie")
            try await database.write { session in
                try session.post(Sample.letter(), at: Sample.start)
                try session.post(Sample.letter(to: "jean"), at: Sample.start)
                try session.setMailFrequency(.daily, of: news, for: marie, at: Sample.start)
                try session.keepUnsubscription(
                    tokenHash: [1], of: news, for: marie, at: Sample.start)
                try session.eraseMail(of: marie)
            }
            let left = try await letters(database)
            #expect(left.map(\.letter.to.local) == ["jean"])
            let hasMore = try await database.read { session in
                let isKnown = try session.subscription(tokenHash: [1]) != nil
                return try isKnown || !session.mailPreferences(of: marie).isEmpty
            }
            #expect(!hasMore)
        }
    }

    @Test("Digests go in the morning, weekly ones on Mondays")
    func mornings() {
        // A Saturday, 08:38.
        let daily = MailFrequency.daily.nextDigest(after: Sample.start)
        #expect(daily?.rfc3339 == "2026-11-22T05:00:00Z")
        let weekly = MailFrequency.weekly.nextDigest(after: Sample.start)
        #expect(weekly?.rfc3339 == "2026-11-23T05:00:00Z")
        let monday = Instant(milliseconds: Sample.start.milliseconds + 2 * 86_400_000)
        #expect(
            MailFrequency.weekly.nextDigest(after: monday)?.rfc3339 == "2026-11-30T05:00:00Z")
        let early = Instant(milliseconds: CalendarDate(monday).startInUTC.milliseconds)
        #expect(MailFrequency.weekly.nextDigest(after: early)?.rfc3339 == "2026-11-23T05:00:00Z")
        #expect(MailFrequency.never.nextDigest(after: monday) == nil)
    }
}
