// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import GrappeWeb
import Logging
import Testing
import Vocabulary

@testable import Records

/// The site with accounts, directory and records, over a database of its own that holds the story's
/// enterprises as a federation gave them.
struct RecordsSite {
    let directory: Directory
    let records: Records
    let server: WebServer
    let clock: TestClock

    static let jardins = ID<Organisation>(Persona.organisation.string)
    /// The address of `jardins` for its people.
    static let base = "/fr/account/organisations/\(jardins.string)"

    var database: any Database { records.database }

    static func with(
        engine: StoreEngine = .usual, _ body: (RecordsSite) async throws -> Void
    ) async throws {
        let migrations =
            OutboxSchema.migrations + Accounts.migrations + Vocabulary.migrations
            + Directory.migrations + Records.migrations
        try await engine.withDatabase(migrations, at: TestDirectory.now) { database in
            try await fill(database)
            try await body(try await RecordsSite(database))
        }
    }

    private static func fill(_ database: any Database) async throws {
        try await database.write { session in
            let source = ID<Source>("federation")
            try session.run(
                """
                INSERT INTO source (id, name, precedence) VALUES (\(source), 'Federation', 50)
                """)
            for (number, profile) in Story.enterprises.enumerated() {
                let organisation = TestDirectory.organisation(profile, number: number)
                try session.insert(organisation)
                try session.save(
                    SourceRecord(
                        source: source, record: String(number), organisation: organisation.id,
                        fingerprint: 0, url: nil, read: TestDirectory.now, profile: profile))
            }
        }
    }

    private init(_ database: any Database) async throws {
        let clock = TestClock()
        let site = Site(baseURL: TestDirectory.baseURL)
        let vocabulary = VocabularyReplica(database: database)
        directory = try await Directory(
            database: database, site: site, vocabulary: vocabulary,
            today: { CalendarDate(clock.now()) })
        let accounts = Accounts(
            database: database, site: site,
            secret: try OperatorSecret("a secret of thirty-two characters"), now: clock.now)
        records = Records(
            database: database, site: site, directory: directory, vocabulary: vocabulary,
            now: clock.now)
        var settings = WebServer.Settings()
        settings.identities = accounts.identities
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        server = WebServer(
            layout: Layout(site: site, account: Accounts.links),
            rooms: [accounts, directory, records], settings: settings, logger: logger)
        self.clock = clock
    }

    func browser() -> TestBrowser { TestBrowser(server) }

    /// Somebody with an account, signed in.
    func member(_ name: String) async throws -> TestBrowser {
        let (browser, address) = (browser(), "\(name.lowercased())@people.example")
        try await browser.post("/fr/sign-in", "address=\(address)")
        let answer = try await browser.post(
            try await link(to: address, kind: "sign-in"), "name=\(name)")
        try #require(answer.status == 303)
        return browser
    }

    /// Somebody who keeps the record of the gardeners.
    func editor(_ name: String = "Ada") async throws -> TestBrowser {
        let browser = try await member(name)
        let (person, now) = (try await person(name), clock.now())
        try await database.write {
            try GiveEditorMandate(organisation: Self.jardins, person: person, by: nil)
                .run(in: $0, at: now)
        }
        return browser
    }

    func moderator(
        _ name: String = "Mona", in territories: Set<Territory> = []
    ) async throws -> TestBrowser {
        let browser = try await member(name)
        let (person, now) = (try await person(name), clock.now())
        try await database.write {
            try $0.give(
                Grant(.moderator, territories: territories), to: person, by: "test", at: now)
        }
        return browser
    }

    func person(_ name: String) async throws -> ID<Person> {
        let address = "\(name.lowercased())@people.example"
        return try await database.read { session in
            let row = try session.row(
                "SELECT person FROM person_address WHERE folded = \(address)")
            return ID(try #require(try row?.text(0)))
        }
    }

    /// The path in the last letter of that kind to an address.
    func link(to address: String, kind: String) async throws -> String {
        let mail = try MailAddress(address)
        let letters = try await database.read { try $0.letters(newest: 20, to: mail) }
        let text = try #require(letters.first { $0.letter.kind == kind }).letter.text
        clock.advance(by: 1)
        return "/" + (try #require(text.between(TestDirectory.baseURL + "/", "\n")))
    }

    func profile(_ id: ID<Organisation> = jardins) async throws -> Profile {
        try #require(try await database.read { try $0.organisation(id) }).profile
    }

    /// A section's form as its page shows it, with some fields changed: what a browser would send.
    func form(
        _ section: RecordSection, in browser: TestBrowser, _ changes: [String: String] = [:]
    ) async throws -> String {
        let page = try await browser.get(Self.base + "/edit/\(section.rawValue)").text
        let id = Self.jardins
        let state = try #require(try await database.read { try $0.recordState(of: id) })
        #expect(page.contains("value=\"\(state.stamp)\""))
        let typed = section.form.typed(state.edited, records.setting(of: state, .fr))
        var items = typed.items.filter { changes[$0.name] == nil }
        items += changes.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
        items.append(("stamp", state.stamp))
        return items.map { "\(encoded($0.name))=\(encoded($0.value))" }.joined(separator: "&")
    }

    private func encoded(_ text: String) -> String {
        Link("/").query([("a", text)]).string.dropFirst(4).description
    }
}
