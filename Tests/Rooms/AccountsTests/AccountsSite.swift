// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import GrappeWeb
import Logging
import Testing

@testable import Accounts

/// The site with this room alone, over a database of its own.
struct AccountsSite {
    let accounts: Accounts
    let server: WebServer
    let clock: TestClock

    var database: any Database { accounts.database }

    static func with(
        isDemonstration: Bool = false, engine: StoreEngine = .usual,
        providers: [IdentityProvider] = [], kinds: [NotificationKind] = [],
        entries: [AreaEntry] = [],
        _ body: (AccountsSite) async throws -> Void
    ) async throws {
        let migrations = OutboxSchema.migrations + Accounts.migrations
        try await engine.withDatabase(migrations, at: TestDirectory.now) { database in
            try await body(
                try AccountsSite(database, isDemonstration, providers, kinds, entries))
        }
    }

    private init(
        _ database: any Database, _ isDemonstration: Bool, _ providers: [IdentityProvider],
        _ kinds: [NotificationKind], _ entries: [AreaEntry]
    ) throws {
        clock = TestClock()
        let site = Site(baseURL: TestDirectory.baseURL, isDemonstration: isDemonstration)
        accounts = Accounts(
            database: database, site: site, entries: entries, kinds: kinds,
            organisations: StoryOrganisations(),
            secret: try OperatorSecret("a secret of thirty-two characters"),
            providers: providers, now: clock.now)
        var settings = WebServer.Settings()
        settings.identities = accounts.identities
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        server = WebServer(
            layout: Layout(site: site, account: Accounts.links), rooms: [accounts],
            settings: settings, logger: logger)
    }

    func browser() -> TestBrowser { TestBrowser(server) }

    /// The path of the link in the last letter with one to an address.
    func link(to address: String) async throws -> String {
        let mail = try MailAddress(address)
        let letters = try await database.read { try $0.letters(newest: 20, to: mail) }
        // Other letters may be of the same instant.
        let text = try #require(letters.first { $0.letter.kind == "sign-in" }).letter.text
        let rest = try #require(text.between(TestDirectory.baseURL + "/", "\n"))
        // The next letter is a later one.
        clock.advance(by: 1)
        return "/" + rest
    }

    func letters() async throws -> [PostedLetter] {
        try await database.read { try $0.letters(newest: 100) }
    }

    /// A browser in which somebody with that address has signed in, with an account made if needed.
    func signedIn(
        _ address: String, name: String = "Ada", language: Language = .fr
    ) async throws -> TestBrowser {
        let browser = browser()
        try await browser.post("/\(language)/sign-in", "address=\(address)")
        let link = try await link(to: address)
        let answer = try await browser.post(link, "name=\(name)")
        try #require(answer.status == 303)
        return browser
    }

    func person(_ address: String) async throws -> ID<Person> {
        let folded = try MailAddress(address).folded
        return try #require(try await database.read { try $0.account(folded: folded) }).person
    }

    /// As if the person had shown a second proof.
    func raise(_ browser: TestBrowser) async throws {
        let cookie = try #require(browser.cookie)
        let identity = try #require(try await accounts.identities.signedIn(cookie: cookie))
        try await database.write { try $0.raise(identity.session) }
    }

    /// An administrator who has shown two proofs.
    func administrator() async throws -> TestBrowser {
        let browser = try await signedIn("admin@grappe.example", name: "Nadine")
        let (person, now) = (try await person("admin@grappe.example"), clock.now())
        try await database.write {
            try $0.give(Grant(.administrator), to: person, by: "test", at: now)
        }
        try await raise(browser)
        return browser
    }
}

/// The story's first enterprise.
struct StoryOrganisations: RepresentedOrganisations {
    func organisation(at slug: String) async throws -> ID<RepresentedOrganisation>? {
        slug == "jardins" ? Persona.organisation : nil
    }

    func names(
        of organisations: [ID<RepresentedOrganisation>]
    ) async throws -> [ID<RepresentedOrganisation>: String] {
        [Persona.organisation: "Les Jardins de Neufchâteau"]
    }
}
