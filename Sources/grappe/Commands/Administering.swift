// SPDX-License-Identifier: EUPL-1.2

import Accounts
import ArgumentParser
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb

struct Admin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the first administrator, or let somebody in without mail.",
        subcommands: [CreateAdmin.self, AdminLink.self])
}

struct CreateAdmin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make an account that looks after the site, and print a link that signs it in.",
        discussion: """
            The link works once, for ten minutes. An account with that address is taken as it is. \
            Repeating the command gives no role twice.
            """)

    @Argument(help: "The person's e-mail address.")
    var address: String

    @Option(help: "First and last name.")
    var name: String

    @Option(help: "The language of mails: fr, de, lb or en.")
    var language = "fr"

    @Option(help: "administrator, moderator, adviser or secretary.")
    var role = "administrator"

    func run() async throws {
        guard let language = Language(rawValue: language) else {
            throw CommandFailure("\(language) is none of fr, de, lb, en")
        }
        guard let role = Role(rawValue: role) else {
            throw CommandFailure("\(role) is none of \(Role.allCases.map(\.rawValue))")
        }
        let settings = try await Settings.read()
        let database = try await Cluster.database(settings)
        let link = try await CreateAdministrator(
            address: try mailAddress(address), name: name, language: language, role: role,
            baseURL: settings.url
        ).run(on: database, at: Cluster.now())
        try await database.close()
        guard let link else { throw CommandFailure("\(name) is no name of one line") }
        print(link.string)
    }
}

struct AdminLink: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: "Print a link that signs an account in, once.")

    @Argument(help: "The account's e-mail address.")
    var address: String

    func run() async throws {
        let settings = try await Settings.read()
        let database = try await Cluster.database(settings)
        let link = try await PrintedLink(
            address: try mailAddress(address), baseURL: settings.url
        ).run(on: database, at: Cluster.now())
        try await database.close()
        guard let link else { throw CommandFailure("there is no account for \(address)") }
        print(link.string)
    }
}

private func mailAddress(_ text: String) throws -> MailAddress {
    do { return try MailAddress(text) } catch { throw CommandFailure(error.text[.en]) }
}

/// What `serve` starts beside itself: see docs/adr/0019-postman.md.
struct PostmanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "postman", abstract: "Bring waiting letters to the mail server.",
        shouldDisplay: false)

    func run() async throws {
        let settings = try await Settings.read()
        guard let mail = settings.mail else { throw CommandFailure("GRAPPE_MAIL is missing") }
        let database = try settings.database.open()
        let postman = Postman(
            database: database, carrier: SMTPCarrier(mail), from: mail.from,
            host: mail.from.address.asciiDomain, now: Cluster.now)
        await PostmanProcess.work(postman) { Cluster.note($0) }
        try await database.close()
    }
}
