// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import GrappeNet

@Suite("The postman")
struct PostmanTests {
    private let clock = FakeClock()

    private func postman(
        _ database: any Database, _ carrier: FakeCarrier, name: String? = nil
    ) throws -> Postman {
        Postman(
            database: database, carrier: carrier, from: try MailSender("a@grappe.example"),
            host: "grappe.example", name: name, now: { [clock] in clock.now })
    }

    private func post(_ letters: [Letter], to database: any Database) async throws {
        let now = clock.now
        try await database.write { session in
            for letter in letters { try session.post(letter, at: now) }
        }
    }

    private func only(_ database: any Database) async throws -> PostedLetter {
        try #require(try await database.read { try $0.letters(newest: 1) }.first)
    }

    @Test("What is accepted is sent once", arguments: StoreEngine.all)
    func once(engine: StoreEngine) async throws {
        try await engine.withDatabase(OutboxSchema.migrations) { database in
            let carrier = FakeCarrier(.accepted)
            let postman = try postman(database, carrier)
            try await post((0..<30).map { try Sample.letter(to: "r\($0)") }, to: database)
            for _ in 0..<4 { _ = try await postman.round() }
            #expect(carrier.messages.count == 30 && Set(carrier.messages).count == 30)
            let figures = try await database.read { try $0.outboxFigures() }
            #expect(figures.counts == [.sent: 30] && figures.doubts == 0)
            #expect(figures.oldestDue == nil)
        }
    }

    @Test("Two postmen never take the same letter", arguments: StoreEngine.all)
    func two(engine: StoreEngine) async throws {
        try await engine.withDatabase(OutboxSchema.migrations) { database in
            let carrier = FakeCarrier { _ in
                await Task.yield()
                return .accepted
            }
            try await post((0..<100).map { try Sample.letter(to: "r\($0)") }, to: database)
            let postmen = try (0..<2).map { _ in try postman(database, carrier) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for postman in postmen {
                    group.addTask { while try await !postman.round().isIdle {} }
                }
                try await group.waitForAll()
            }
            #expect(carrier.messages.count == 100 && Set(carrier.messages).count == 100)
        }
    }

    @Test("A letter told to come later comes after 1, 5, 15 and 60 minutes, 4, 12, 24 and 24 hours")
    func schedule() async throws {
        try await StoreEngine.usual.withDatabase(OutboxSchema.migrations) { database in
            let carrier = FakeCarrier(.deferred("451 later"))
            let postman = try postman(database, carrier)
            try await post([Sample.letter()], to: database)
            for minutes in [0, 1, 5, 15, 60, 240, 720, 1440, 1440] as [Int64] {
                clock.move(max(0, minutes * 60_000 - 1))
                if minutes > 0 { #expect(try await postman.round().isIdle) }
                clock.move(1)
                #expect(try await postman.round().unsent == 1, "\(minutes)")
            }
            let letter = try await only(database)
            #expect(letter.state == .failed && letter.attempts == 9)
            #expect(letter.lastError == "451 later")
            #expect(Set(carrier.messages).count == 1)
        }
    }

    @Test("A letter that is refused is not tried again, and says why")
    func refused() async throws {
        try await StoreEngine.usual.withDatabase(OutboxSchema.migrations) { database in
            let postman = try postman(database, FakeCarrier(.refused("550 no\r\nsuch mailbox")))
            try await post([Sample.letter()], to: database)
            #expect(try await postman.round().unsent == 1)
            clock.move(10 * 86_400_000)
            #expect(try await postman.round().isIdle)
            let letter = try await only(database)
            #expect(letter.state == .failed && letter.lastError == "550 no such mailbox")
        }
    }

    @Test("A server that cannot be reached costs letters nothing, and is left alone for a while")
    func unreachable() async throws {
        try await StoreEngine.usual.withDatabase(OutboxSchema.migrations) { database in
            let carrier = FakeCarrier(.unreachable("connection refused"))
            let postman = try postman(database, carrier)
            try await post((0..<3).map { try Sample.letter(to: "r\($0)") }, to: database)
            #expect(try await postman.round().trouble == "connection refused")
            #expect(try await postman.round() == Postman.Round())
            for _ in 0..<40 {
                clock.move(300_000)
                #expect(try await postman.round().trouble != nil)
            }
            let figures = try await database.read { try $0.outboxFigures() }
            #expect(figures.counts == [.waiting: 3] && figures.trouble == "connection refused")
            #expect(try await only(database).attempts == 0)
            carrier.answer(.accepted)
            clock.move(300_000)
            #expect(try await postman.round().sent == 3)
        }
    }

    @Test("Of a letter whose answer never came another attempt is made, under the same Message-ID")
    func unknown() async throws {
        try await StoreEngine.usual.withDatabase(OutboxSchema.migrations) { database in
            let carrier = FakeCarrier(.unknown("connection lost"))
            let postman = try postman(database, carrier)
            try await post([Sample.letter()], to: database)
            _ = try await postman.round()
            #expect(try await only(database).state == .unknown)
            carrier.answer(.accepted)
            clock.move(60_000)
            #expect(try await postman.round().sent == 1)
            let letter = try await only(database)
            #expect(letter.state == .sent && letter.doubts == 1)
            #expect(carrier.messages.count == 2 && Set(carrier.messages).count == 1)
        }
    }

    @Test(
        "A postman that dies leaves its letters to others once its claim has ended",
        arguments: StoreEngine.all)
    func death(engine: StoreEngine) async throws {
        try await engine.withDatabase(OutboxSchema.migrations) { database in
            try await post((0..<2).map { try Sample.letter(to: "r\($0)") }, to: database)
            let (begin, end) = (clock.now, clock.now.advanced(by: 60_000))
            let claimed = try await database.write { session in
                let letters = try session.claimMail(by: "dead", at: begin, until: end, limit: 9)
                try session.markHanded(letters[0].id, by: "dead", at: begin, until: end)
                return letters
            }
            let carrier = FakeCarrier(.accepted)
            let other = try postman(database, carrier)
            clock.move(59_999)
            #expect(try await other.round().isIdle)
            clock.move(1)
            #expect(try await other.round().sent == 2)
            let letters = try await database.read { session in
                try claimed.map { try session.letter($0.id)?.doubts }
            }
            // Only of the one that was handed over nobody knew.
            #expect(letters == [1, 0])
        }
    }

    @Test("A postman whose claim has ended does not tell the letter's end")
    func lostClaim() async throws {
        try await StoreEngine.usual.withDatabase(OutboxSchema.migrations) { database in
            let carrier = FakeCarrier { [clock] _ in
                clock.move(60_000)
                return .accepted
            }
            let postman = try postman(database, carrier)
            try await post([Sample.letter()], to: database)
            #expect(try await postman.round().trouble != nil)
            #expect(carrier.messages.isEmpty)
            carrier.answer(.accepted)
            clock.move(300_000)
            #expect(try await postman.round().sent == 1)
            #expect(carrier.messages.count == 1)
        }
    }

    @Test("A letter that has lost its use is not sent")
    func expired() async throws {
        try await StoreEngine.usual.withDatabase(OutboxSchema.migrations) { database in
            var letter = try Sample.letter()
            letter.expires = clock.now.advanced(by: 600_000)
            try await post([letter], to: database)
            clock.move(600_000)
            #expect(try await postman(database, FakeCarrier(.accepted)).round().isIdle)
            #expect(try await only(database).state == .expired)
        }
    }

    @Test("The words of a letter that loses its use are forgotten once it was sent")
    func secrets() async throws {
        try await StoreEngine.usual.withDatabase(OutboxSchema.migrations) { database in
            var letter = try Sample.letter()
            letter.expires = clock.now.advanced(by: 600_000)
            for carrier in [FakeCarrier(.accepted), FakeCarrier(.refused("550"))] {
                try await post([letter], to: database)
                _ = try await postman(database, carrier).round()
                let kept = try await only(database)
                #expect(kept.letter.text.isEmpty && kept.letter.html.isEmpty, "\(kept.state)")
                #expect(kept.letter.subject == letter.subject)
                clock.move(1)
            }
        }
    }

    @Test("Gathered letters of a subject go as one, the next morning", arguments: StoreEngine.all)
    func digest(engine: StoreEngine) async throws {
        try await engine.withDatabase(OutboxSchema.migrations) { database in
            let marie = try Sample.address("marie")
            let now = clock.now
            try await database.write { session in
                try session.setMailFrequency(
                    .daily, of: MailSubject("news"), for: marie, at: now)
            }
            for subject in ["Un", "Deux"] {
                try await post([Sample.letter(subject: subject, of: "news")], to: database)
                clock.move(1)
            }
            try await post([Sample.letter()], to: database)
            let carrier = FakeCarrier(.accepted)
            let postman = try postman(database, carrier)
            #expect(try await postman.round().sent == 1)
            clock.move(86_400_000)
            #expect(try await postman.round().sent == 1)
            #expect(try await postman.round().isIdle)
            let digest = try await only(database).letter
            #expect(digest.subject == "2 messages : Deux")
            #expect(digest.text.contains("Un\n\nBonjour") && digest.html.contains("<h2>Un</h2>"))
            let figures = try await database.read { try $0.outboxFigures() }
            #expect(figures.counts == [.sent: 2, .combined: 2])
        }
    }

    @Test("Who is told to stop gives back what was not begun")
    func stops() async throws {
        try await StoreEngine.usual.withDatabase(OutboxSchema.migrations) { database in
            try await post((0..<5).map { try Sample.letter(to: "r\($0)") }, to: database)
            let stop = Guarded<(@Sendable () -> Void)?>(nil)
            let carrier = FakeCarrier { _ in
                stop.withLock { $0?() }
                return .accepted
            }
            let postman = try postman(database, carrier)
            let work = Task {
                // Not before it can be stopped.
                while stop.withLock({ $0 == nil }) { await Task.yield() }
                return try await postman.round()
            }
            stop.withLock { $0 = { work.cancel() } }
            #expect(try await work.value.sent == 1)
            let figures = try await database.read { try $0.outboxFigures() }
            #expect(figures.counts == [.sent: 1, .waiting: 4])
        }
    }
}
