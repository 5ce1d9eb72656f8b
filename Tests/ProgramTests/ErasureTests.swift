// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import FoundationEssentials
import GrappeKit
import GrappeStore
import GrappeTesting
import GrappeWeb
import Testing

@testable import Records
@testable import grappe

/// Two people with names and addresses that stand nowhere else use everything; then one goes.
@Suite("Taking one's data along and erasing them")
struct ErasureTests {
    @Test(
        "An export holds what is one's own, and nothing of anybody else", arguments: StoreEngine.all
    )
    func export(engine: StoreEngine) async throws {
        try await WholeSite.with(engine: engine) { site in
            let life = try await CanaryLife(site)
            let json = try await life.first.get("/fr/account/privacy/export.json").text
            let csv = try await life.first.get("/fr/account/privacy/export.csv").text
            let tables = [
                "person", "person_address", "browser_session", "password", "role_grant", "mandate",
                "notice", "mail", "mail_preference", "mail_unsubscribe", "record_claim",
                "record_revision", "record_draft", "record_report", "organisation_contact",
                "term_inbox", "audit_entry", "sign_in_link", "attempt",
            ]
            let lines = csv.split(whereSeparator: \.isNewline)
            for table in tables {
                #expect(json.contains("\"\(table)\":"), "\(table)")
                #expect(lines.contains { $0.utf8.starts(with: "\(table),1,".utf8) }, "\(table)")
            }
            for text in [json, csv] {
                #expect(text.contains(Canary.first.name) && text.contains(Canary.first.address))
                for words in CanaryLife.words { #expect(text.contains(words), "\(words)") }
                #expect(Canary.second.traces(in: text) == [])
                #expect(!text.contains("$argon2"))
            }
        }
    }

    @Test(
        "Nothing leads to somebody who is gone, and others stay whole", arguments: StoreEngine.all)
    func erase(engine: StoreEngine) async throws {
        try await WholeSite.with(engine: engine) { site in
            try await Self.eraseFirst(on: site)
            let texts = try await site.texts()
            for (place, text) in texts {
                #expect(Canary.first.traces(in: text) == [], "\(place): \(text)")
            }
            let others = Set(
                texts.filter { Canary.second.traces(in: $0.text) != [] }.map(\.place))
            #expect(
                others.isSuperset(of: [
                    "person.name", "person_address.folded", "organisation_contact.value",
                    "organisation_text.text", "record_revision.content", "source_record.profile",
                    "record_report.address", "mail.mailbox",
                ]), "\(others)")
            #expect(try await site.database.read { try $0.auditProblems() } == [])
        }
    }

    @Test("No page shows anything of somebody who is gone")
    func pages() async throws {
        try await WholeSite.with { site in
            let life = try await Self.eraseFirst(on: site)
            let moderator = try await site.signIn("mona@people.example", name: "Mona")
            let id = try await site.person("mona@people.example")
            try await site.database.write {
                try $0.give(Grant(.moderator), to: id, by: "test", at: Cluster.now())
            }
            let queue = try await moderator.get("/fr/secretariat/queue").text
            let items = queue.split(separator: "\"").filter {
                $0.utf8.starts(with: "/fr/secretariat/queue/".utf8)
            }
            #expect(items.count >= 2)
            for path in items.map(String.init) + ["/fr/secretariat/terms?state=rejected"] {
                try await Self.check(moderator, path)
            }
            let base = "/fr/account/organisations/" + CanaryLife.organisation(0).string
            for path in ["", "/preview", "/history", "/history/1", "/edit/essentials"] {
                try await Self.check(life.second, base + path)
            }
            for language in Language.allCases {
                for path in [
                    "organisations/organisation-0", "organisations/organisation-1",
                    "organisations", "mail",
                ] {
                    try await Self.check(site.browser(), "/\(language)/\(path)")
                }
            }
            #expect(try await life.first.get("/fr/account").status == 303)
        }
    }

    @Test("The files of SQLite do not hold what was erased")
    func bytes() async throws {
        try await withSQLiteDatabase { database, folder in
            _ = try await Migrations.run(Cluster.migrations, on: database, at: TestDirectory.now)
            let life = try await CanaryLife(try await WholeSite(database))
            #expect(try Self.files(folder).contains { $0.bytes.holds(Canary.first.address) })
            try await life.meet()
            try await life.leave()
            for (name, bytes) in try Self.files(folder) {
                for trace in Canary.first.spellings {
                    #expect(!bytes.holds(trace), "\(name) holds \(trace)")
                }
            }
            #expect(try Self.files(folder).contains { $0.bytes.holds(Canary.second.name) })
        }
    }

    @Test("Whoever is gone is told so on the page that comes next")
    func told() async throws {
        try await WholeSite.with { site in
            let browser = try await site.signIn(
                Canary.first.address, name: Canary.first.name)
            try await browser.get("/fr/account/privacy")
            let answer = try await browser.post(
                "/fr/account/privacy/erase",
                "name=" + WholeSite.encoded(Canary.first.name))
            let next = try #require(answer.headers["location"])
            let page = try await browser.get(next).text
            #expect(page.contains("role=\"status\"") && page.contains("Votre compte est effacé"))
        }
    }

    @Test("The last administrator is kept, and told why")
    func lastAdministrator() async throws {
        try await WholeSite.with { site in
            let browser = try await site.signIn(
                Canary.first.address, name: Canary.first.name)
            let id = try await site.person(Canary.first.address)
            try await site.database.write {
                try $0.give(Grant(.administrator), to: id, by: "test", at: Cluster.now())
            }
            try await browser.get("/fr/account/privacy")
            let answer = try await browser.post(
                "/fr/account/privacy/erase",
                "name=" + WholeSite.encoded(Canary.first.name))
            #expect(answer.status == 422 && answer.text.contains("error-summary"))
            #expect(try await site.person(Canary.first.address) == id)
        }
    }

    @discardableResult
    private static func eraseFirst(on site: WholeSite) async throws -> CanaryLife {
        let life = try await CanaryLife(site)
        try await life.meet()
        let before = try await site.texts().filter { Canary.first.traces(in: $0.text) != [] }
        #expect(Set(before.map(\.place)).count > 15)
        try await life.leave()
        return life
    }

    private static func check(_ browser: TestBrowser, _ path: String) async throws {
        let answer = try await browser.get(path)
        #expect(answer.status == 200, "\(path)")
        #expect(Canary.first.traces(in: answer.text) == [], "\(path)")
    }

    private static func files(_ folder: String) throws -> [(name: String, bytes: Data)] {
        try FileManager.default.contentsOfDirectory(atPath: folder).compactMap { name in
            guard name.utf8.starts(with: "test.db".utf8) else { return nil }
            return (name, try Data(contentsOf: URL(filePath: folder + "/" + name)))
        }
    }
}

extension Data {
    /// Whether the text stands there, and not as the end of a longer address.
    fileprivate func holds(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard let first = wanted.first, count >= wanted.count else { return false }
        return withUnsafeBytes { bytes in
            var start = 0
            while let hit = bytes[start...].firstIndex(of: first) {
                let isLonger = hit > 0 && bytes[hit - 1] | 0x20 == 0x7A
                if !isLonger, bytes[hit...].starts(with: wanted) { return true }
                start = hit + 1
            }
            return false
        }
    }
}
