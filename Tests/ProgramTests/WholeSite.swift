// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Configuration
import Directory
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import GrappeWeb
import Testing

@testable import grappe

/// The site as it is served, with real accounts, over a database that holds the story's
/// enterprises as a federation gave them.
struct WholeSite {
    let database: any Database
    let assembly: Assembly

    static func with(
        engine: StoreEngine = .usual, _ body: (WholeSite) async throws -> Void
    ) async throws {
        try await engine.withDatabase(Cluster.migrations, at: TestDirectory.now) { database in
            try await body(try await WholeSite(database))
        }
    }

    /// `database`: with the schema, and nothing else.
    init(_ database: any Database) async throws {
        try await Self.fill(database)
        // Pages are not kept: what lets go of them runs beside the server, and not here.
        let provider = InMemoryProvider(values: [
            ["grappe", "url"]: .init(.string(TestDirectory.baseURL), isSecret: false),
            ["grappe", "public"]: .init(.string(Self.publicFolder), isSecret: false),
            ["grappe", "search"]: "none",
            ["grappe", "pages"]: "0",
        ])
        let settings = try Settings(
            ConfigReader(providers: [provider]).scoped(to: "grappe"), "sqlite:none")
        self.database = database
        assembly = try await Assembly(database, settings, isDemonstration: true)
    }

    private static let publicFolder =
        #filePath.split(separator: "/").dropLast(3)
        .reduce(into: "") { $0 += "/" + $1 } + "/Public"

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

    func browser() -> TestBrowser { TestBrowser(assembly.server) }

    /// By the link in the letter, with an account made if needed.
    func signIn(_ address: String, name: String) async throws -> TestBrowser {
        let browser = browser()
        try await browser.post("/fr/sign-in", "address=\(address)")
        let answer = try await browser.post(
            try await link(to: address, kind: "sign-in"), "name=\(Self.encoded(name))")
        try #require(answer.status == 303)
        return browser
    }

    /// The path in the last letter of that kind to an address.
    func link(to address: String, kind: String) async throws -> String {
        let mail = try MailAddress(address)
        let letters = try await database.read { try $0.letters(newest: 20, to: mail) }
        let text = try #require(letters.first { $0.letter.kind == kind }).letter.text
        return "/" + (try #require(text.between(TestDirectory.baseURL + "/", "\n")))
    }

    func person(_ address: String) async throws -> ID<Person> {
        let folded = try MailAddress(address).folded
        return try await database.read { session in
            let row = try session.row("SELECT person FROM person_address WHERE folded = \(folded)")
            return ID(try #require(try row?.text(0)))
        }
    }

    /// As a form sends it.
    static func encoded(_ text: String) -> String {
        String(Link("/").query([("a", text)]).string.dropFirst(4))
    }

    /// Every text of every column of every table, by table and column.
    func texts() async throws -> [(place: String, text: String)] {
        var found: [(place: String, text: String)] = []
        for table in try await database.tables() {
            let columns = SQL.joined(table.columns.map { SQL.name($0) }, separator: ", ")
            found += try await database.read { session in
                try session.rows("SELECT \(columns) FROM \(SQL.name(table.name))").flatMap { row in
                    try table.columns.enumerated().compactMap { index, column in
                        Self.text(try row.value(index)).map { ("\(table.name).\(column)", $0) }
                    }
                }
            }
        }
        return found
    }

    private static func text(_ value: SQLValue) -> String? {
        switch value {
        case .text(let text): text
        case .blob(let bytes): String(decoding: bytes, as: UTF8.self)
        case .null, .integer, .real: nil
        }
    }
}
