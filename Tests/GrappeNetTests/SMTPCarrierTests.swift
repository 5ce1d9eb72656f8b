// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import GrappeNet

/// Against a mail server in Python, on the loopback interface.
@Suite("SMTP", .enabled(if: Scratch.hasMailServer, "\(Scratch.skipped)"))
struct SMTPCarrierTests {
    private struct Stop: Error {}

    private func carry(
        to name: String = "marie", _ settings: MailSettings, by carrier: SMTPCarrier? = nil
    ) async throws -> Carriage {
        let message = try Sample.message(Sample.letter(to: name, text: "a\n.\n..\n.b\n"))
        return await (carrier ?? SMTPCarrier(settings)).carry(message) {}
    }

    @Test("A letter arrives as it was written, lines of a dot included")
    func plain() async throws {
        try await MailServer.with { server in
            #expect(try await carry(server.settings()) == .accepted)
            #expect(server.accepted == ["<018f@grappe.example> marie@example.org"])
            #expect(server.letter(1).contains("\r\na\r\n.\r\n..\r\n.b\r\n"))
            let message = try Sample.message(Sample.letter(text: "a\n.\n..\n.b\n"))
            #expect(server.letter(1) == String(decoding: message.bytes, as: UTF8.self))
        }
    }

    @Test("STARTTLS and a password open the server", arguments: ["starttls", "smtps"])
    func signedIn(tls: String) async throws {
        try await MailServer.with(["--tls", tls, "--user", "gr@ppe:s/ecret"]) { server in
            let scheme = tls == "smtps" ? "smtps" : "smtp"
            let query = "?\(server.trust)" + (tls == "smtps" ? "" : "&starttls=required")
            let right = try server.settings(scheme, login: "gr%40ppe:s%2Fecret@", query: query)
            let carrier = SMTPCarrier(right)
            for name in ["a", "b", "c"] {
                #expect(try await carry(to: name, right, by: carrier) == .accepted)
            }
            await carrier.rest()
            #expect(try await carry(to: "d", right, by: carrier) == .accepted)
            #expect(server.accepted.count == 4)
            let wrong = try server.settings(scheme, login: "gr%40ppe:wrong@", query: query)
            let none = try server.settings(scheme, query: query)
            for settings in [wrong, none] {
                guard case .unreachable = try await carry(settings) else {
                    Issue.record("signed in all the same")
                    continue
                }
            }
            #expect(server.accepted.count == 4)
        }
    }

    @Test(
        "A certificate that nobody vouches for stops everything", arguments: ["starttls", "smtps"])
    func untrusted(tls: String) async throws {
        try await MailServer.with(["--tls", tls]) { server in
            let settings = try server.settings(
                tls == "smtps" ? "smtps" : "smtp",
                query: tls == "smtps" ? "" : "?starttls=required")
            guard case .unreachable(let reason) = try await carry(settings) else {
                Issue.record("trusted all the same")
                return
            }
            #expect(reason.contains("SSL"), "\(reason)")
            #expect(server.accepted.isEmpty)
        }
    }

    @Test("Where STARTTLS is required and not offered, nothing is sent")
    func stripped() async throws {
        try await MailServer.with { server in
            let settings = try server.settings(query: "?starttls=required")
            guard case .unreachable = try await carry(settings) else {
                Issue.record("sent in the clear")
                return
            }
            #expect(server.accepted.isEmpty)
        }
    }

    @Test("Refusals are told apart, before and after the letter")
    func refusals() async throws {
        try await MailServer.with { server in
            let settings = try server.settings()
            let carrier = SMTPCarrier(settings)
            for name in ["never", "late-never"] {
                guard case .refused(let reason) = try await carry(to: name, settings, by: carrier)
                else {
                    Issue.record("\(name) was not refused")
                    continue
                }
                #expect(reason.utf8.starts(with: "55".utf8), "\(reason)")
            }
            for name in ["later-1", "late-later"] {
                guard case .deferred(let reason) = try await carry(to: name, settings, by: carrier)
                else {
                    Issue.record("\(name) was not put off")
                    continue
                }
                #expect(reason.utf8.starts(with: "45".utf8), "\(reason)")
            }
            #expect(server.accepted.isEmpty)
            #expect(try await carry(to: "later-1", settings, by: carrier) == .accepted)
        }
    }

    @Test("A connection that is lost leaves a doubt only once the letter's end was told")
    func lost() async throws {
        try await MailServer.with { server in
            let settings = try server.settings()
            guard case .unreachable = try await carry(to: "silent", settings) else {
                Issue.record("there is no doubt before the end")
                return
            }
            #expect(server.accepted.isEmpty)
            guard case .unknown = try await carry(to: "taken", settings) else {
                Issue.record("nobody can know")
                return
            }
            #expect(server.accepted.count == 1)
        }
    }

    @Test("Where the letter's end may not be told, the server keeps nothing")
    func heldBack() async throws {
        try await MailServer.with { server in
            let carrier = SMTPCarrier(try server.settings())
            let message = try Sample.message(Sample.letter())
            let carriage = await carrier.carry(message) { throw Stop() }
            guard case .unreachable = carriage else {
                Issue.record("\(carriage)")
                return
            }
            await carrier.rest()
            #expect(server.accepted.isEmpty)
            #expect(await carrier.carry(message) {} == .accepted)
        }
    }

    @Test("Nobody listens: that has nothing to do with the letter")
    func nobody() async throws {
        let settings = try MailSettings(url: "smtp://127.0.0.1:1", from: "a@grappe.example")
        guard case .unreachable = try await carry(settings) else {
            Issue.record("reached")
            return
        }
    }

    @Test("From the outbox to the server: all arrive, whatever the server says at first")
    func wholeWay() async throws {
        try await MailServer.with { server in
            try await StoreEngine.usual.withDatabase(OutboxSchema.migrations) { database in
                let clock = FakeClock()
                let settings = try server.settings()
                let postman = Postman(
                    database: database, carrier: SMTPCarrier(settings), from: settings.from,
                    host: "grappe.example", now: { clock.now })
                let names = ["a", "later-2", "never", "taken", "late-never", "b"]
                try await database.write { session in
                    for name in names { try session.post(Sample.letter(to: name), at: clock.now) }
                }
                for _ in 0..<6 {
                    while try await !postman.round().isIdle {}
                    clock.move(86_400_000)
                }
                let figures = try await database.read { try $0.outboxFigures() }
                #expect(figures.counts == [.sent: 4, .failed: 2] && figures.doubts == 1)
                // The one whose answer was lost came twice, under one Message-ID.
                #expect(server.accepted.count == 5 && Set(server.accepted).count == 4)
            }
        }
    }
}
