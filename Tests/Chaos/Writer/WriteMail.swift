// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GrappeKit
import GrappeNet
import GrappeStore

/// Writes tokens until it is killed, each with a letter that tells of it, and keeps a postman.
/// `acked NAME` says that token and letter are written.
struct WriteMail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "write-mail")

    @Argument(help: "The database's address.")
    var address: String

    @Option(help: "The mail server's address.")
    var server: String

    @Option(help: "Tells the tokens of this run from those of others.")
    var run = 0

    @Option(help: "For so many milliseconds a postman holds what it does not renew.")
    var claim: Int64 = 60_000

    @Flag(help: "Answer before the commit. To prove that a test sees the difference.")
    var hasty = false

    func run() async throws {
        let database = try await ChaosWriter.open(address)
        Lines.put("ready")
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<2 { group.addTask { await write(database, writer) } }
            let arguments = ["carry-mail", address, "--server", server, "--claim", "\(claim)"]
            group.addTask {
                await PostmanProcess.keep(arguments: arguments) { Lines.put("trouble \($0)") }
            }
        }
    }

    private func write(_ database: any Database, _ writer: Int) async {
        for number in 0... {
            // Its numbers are those of the small ones.
            let name = "\(run).\(writer).\(number)"
            do {
                let letter = try Self.letter(name)
                try await database.write { session in
                    try ChaosTransaction(small: name).run(session)
                    try session.post(letter, event: name, at: .wallClock)
                    if hasty { Lines.put("acked \(name)") }
                }
                if !hasty { Lines.put("acked \(name)") }
            } catch {
                Lines.put("failed \(name) \(error)")
            }
            try? await Task.sleep(for: .milliseconds(4))
        }
    }

    private static func letter(_ name: String) throws -> Letter {
        Letter(
            to: try MailAddress("\(name)@example.org"), language: .en, kind: "chaos", subject: name,
            text: "Token \(name) is written.\n", html: "<p>Token \(name) is written.</p>")
    }
}

/// The postman of `write-mail`. With `--drain` it ends once every letter has.
struct CarryMail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "carry-mail")

    @Argument(help: "The database's address.")
    var address: String

    @Option(help: "The mail server's address.")
    var server: String

    @Option(help: "For so many milliseconds it holds what it does not renew.")
    var claim: Int64 = 60_000

    @Flag(help: "End once no letter waits.")
    var drain = false

    func run() async throws {
        let database = try await ChaosWriter.open(address)
        let settings = try MailSettings(url: server, from: "chaos@example.org")
        var pace = PostmanPace()
        (pace.claim, pace.renewal, pace.look) = (claim, claim / 4, 50)
        let postman = Postman(
            database: database, carrier: SMTPCarrier(settings), from: settings.from,
            host: "chaos.example", pace: pace, now: { .wallClock })
        if drain {
            while try await isAnyOpen(database) {
                let round = try await postman.round()
                if round.isIdle { try await Task.sleep(for: .milliseconds(50)) }
            }
        } else {
            Lines.put("postman \(ProcessID.own)")
            await PostmanProcess.work(postman) { Lines.put("trouble \($0)") }
        }
        try await database.close()
    }

    private func isAnyOpen(_ database: any Database) async throws -> Bool {
        let figures = try await database.read { try $0.outboxFigures() }
        return [LetterState.waiting, .sending, .handed, .unknown].contains {
            figures.counts[$0, default: 0] > 0
        }
    }
}

/// Prints every letter of the outbox as `letter ID NAME STATE DOUBTS`.
struct ListMail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list-mail")

    @Argument(help: "The database's address.")
    var address: String

    func run() async throws {
        let database = try await ChaosWriter.open(address)
        let letters = try await database.read { try $0.letters(newest: Int(Int32.max)) }
        for posted in letters {
            let (id, name) = (posted.id.string, posted.letter.to.local)
            Lines.put("letter \(id) \(name) \(posted.state.rawValue) \(posted.doubts)")
        }
        try await database.close()
    }
}
