// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import GrappeWeb
import Testing

@testable import Accounts

@Suite("What people are told")
struct NoticeTests {
    static let address = "ada@grappe.example"
    static let topic = NotificationTopic(
        "claims", .same("Fiches"), hint: .same("Quand une fiche change"))
    static let accepted = NotificationKind(
        "claim-accepted", of: topic, title: .same("Fiche confiée")
    ) {
        Text(
            fr: "La fiche \($0[0]) est à vous.", de: "Der Eintrag \($0[0]) gehört Ihnen.",
            lb: "D’Fiche \($0[0]) ass Är.", en: "The record \($0[0]) is yours.")
    }
    static let quiet = NotificationKind(
        "claim-seen", of: topic, title: .same("Fiche vue"), isMailed: false
    ) { .same("Vue \($0[3])") }

    static func with(
        engine: StoreEngine = .usual,
        _ body: (AccountsSite, TestBrowser, ID<Person>) async throws -> Void
    ) async throws {
        try await AccountsSite.with(engine: engine, kinds: [accepted, quiet]) { site in
            let browser = try await site.signedIn(address)
            try await body(site, browser, try await site.person(address))
        }
    }

    @discardableResult
    static func tell(
        _ person: ID<Person>, _ name: String, of kind: NotificationKind = accepted,
        event: String? = nil, on site: AccountsSite
    ) async throws -> Bool {
        site.clock.advance(by: 1)
        let now = site.clock.now()
        return try await site.database.write { session in
            try session.notify(
                person, of: kind, [name], link: { Link("/\($0)/organisations/\(name)") },
                on: site.accounts.site, event: event, at: now)
        }
    }

    @Test(
        "Notices stand unread first, in the reader's language, and are marked one by one or all",
        arguments: StoreEngine.all)
    func life(engine: StoreEngine) async throws {
        try await Self.with(engine: engine) { site, browser, person in
            let path = "/de/account/notices"
            let empty = try await browser.get(path)
            #expect(empty.text.contains(AccountsText.noNotices[.de]))
            #expect(PageChecker.problems(in: empty.text, language: .de) == [])
            for name in ["eins", "zwei", "drei"] {
                try await Self.tell(person, name, on: site)
            }
            let page = try await browser.get(path).text
            #expect(PageChecker.problems(in: page, language: .de) == [])
            #expect(page.contains("Der Eintrag eins gehört Ihnen."))
            #expect(page.contains("href=\"/de/organisations/drei\""))
            #expect(try await browser.get("/en/account").text.contains(">3 unread</span>"))
            let ids = page.split(separator: "/account/notices/").dropFirst()
                .compactMap { $0.split(separator: "/read\"").first.map(String.init) }
                .filter { $0.count == 36 }
            try #require(ids.count == 3)
            #expect(try await browser.post("\(path)/\(ids[0])/read").status == 303)
            let order = try await site.database.read {
                try $0.notices(of: person, site.accounts.kinds, Paging(number: 1, size: 9))
            }
            #expect(order.map { $0.parameters[0] } == ["zwei", "eins", "drei"])
            let shown = site.clock.now().milliseconds
            try await Self.tell(person, "vier", on: site)
            try await browser.get(path)
            let all = try await browser.post(path + "/read", "shown=\(shown)")
            #expect(all.headers["location"] == path + "?done=yes")
            #expect(try await browser.get("/en/account").text.contains(">1 unread</span>"))
            let done = try await browser.get(path + "?done=yes").text
            #expect(PageChecker.problems(in: done, language: .de) == [])
        }
    }

    @Test("An event is told once to each, and nothing is told of what did not happen")
    func once() async throws {
        try await Self.with { site, _, ada in
            _ = try await site.signedIn("bob@grappe.example")
            let bob = try await site.person("bob@grappe.example")
            #expect(try await Self.tell(ada, "a", event: "claim/1", on: site))
            #expect(try await !Self.tell(ada, "a", event: "claim/1", on: site))
            #expect(try await Self.tell(bob, "a", event: "claim/1", on: site))
            #expect(try await !Self.tell(ID("nobody"), "a", on: site))
            struct Failure: Error {}
            await #expect(throws: Failure.self) {
                try await site.database.write { session in
                    try session.notify(
                        ada, of: Self.accepted, ["b"], on: site.accounts.site,
                        at: site.clock.now())
                    throw Failure()
                }
            }
            let rows = try await site.database.read {
                try $0.row("SELECT COUNT(*) FROM notice")?.int(0)
            }
            let letters = try await site.letters().filter { $0.letter.kind == "claim-accepted" }
            #expect(rows == 2 && letters.count == 2)
        }
    }

    @Test("What is told is text, whatever it holds; what an older version told is read")
    func words() async throws {
        try await Self.with { site, browser, person in
            try await Self.tell(person, "<b>\"&\u{0}\u{202E}", on: site)
            try await Self.tell(person, "b", of: Self.quiet, on: site)
            let unknown = NotificationKind(
                "forgotten", of: Self.topic, title: .same("Forgotten"), isMailed: false
            ) { _ in .same("") }
            try await Self.tell(person, "c", of: unknown, on: site)
            let page = try await browser.get("/fr/account/notices").text
            #expect(PageChecker.problems(in: page, language: .fr) == [])
            #expect(page.contains("&lt;b&gt;") && page.contains("<p>Vue </p>"))
            #expect(!page.contains("Forgotten"))
            #expect(try await browser.get("/fr/account").text.contains(">2 non lues</span>"))
        }
    }

    @Test("Nobody marks what somebody else is told")
    func theirs() async throws {
        try await Self.with { site, browser, ada in
            try await Self.tell(ada, "a", on: site)
            let id = try #require(
                try await site.database.read {
                    try $0.notices(of: ada, [Self.accepted], Paging(number: 1, size: 1))
                }.first
            ).id
            let bob = try await site.signedIn("bob@grappe.example")
            try await bob.get("/fr/account")
            #expect(try await bob.post("/fr/account/notices/\(id)/read").status == 404)
            try await bob.post("/fr/account/notices/read")
            #expect(try await browser.get("/fr/account").text.contains(">1 non lue</span>"))
        }
    }

    @Test("Roles and mandates given and taken back are told")
    func rights() async throws {
        try await AccountsSite.with { site in
            let tom = try await site.signedIn("tom@grappe.example", language: .de)
            let id = try await site.person("tom@grappe.example")
            let administrator = try await site.administrator()
            let path = "/fr/administration/people/\(id.string)"
            try await administrator.get(path)
            try await administrator.post(path + "/roles", "role=adviser")
            try await administrator.post(
                path + "/mandates",
                "organisation=jardins&mandate-role=editor&standing=titular")
            let page = try await administrator.get(path).text
            let grant = try #require(page.between("/roles/", "/end\""))
            let mandate = try #require(page.between("/mandates/", "/end\""))
            try await administrator.post("\(path)/roles/\(grant)/end")
            try await administrator.post("\(path)/mandates/\(mandate)/end")
            let told = try await tom.get("/de/account/notices").text
            for words in [
                "Sie haben eine neue Rolle: \(Role.adviser.name[.de]).",
                "Sie haben diese Rolle nicht mehr: \(Role.adviser.name[.de]).",
                "Sie handeln ab jetzt für Les Jardins de Neufchâteau (Pflegt den Eintrag).",
                "Sie handeln nicht mehr für Les Jardins de Neufchâteau.",
            ] { #expect(told.contains(words), "\(words)") }
        }
    }

    @Test("The area says how much waits behind each of its entries")
    func waiting() async throws {
        let entries = [
            AreaEntry(.same("Seven"), path: { Link("/\($0)/seven") }, waiting: { _ in 7 }) { _ in
                true
            },
            AreaEntry(.same("None"), path: { Link("/\($0)/none") }) { _ in true },
            AreaEntry(
                .same("Closed"), for: .moderator, path: { Link("/\($0)/closed") },
                waiting: { _ in throw CancellationError() }),
        ]
        try await AccountsSite.with(entries: entries) { site in
            let page = try await site.signedIn(Self.address).get("/fr/account").text
            #expect(page.contains("Seven</a> <span class=\"tag\">7 en attente</span></li>"))
            #expect(page.contains("None</a></li>") && !page.contains("Closed"))
            #expect(PageChecker.problems(in: page, language: .fr) == [])
        }
    }

    @Test("What people were told is forgotten after its time")
    func ended() async throws {
        try await Self.with { site, _, person in
            try await Self.tell(person, "a", on: site)
            func counts() async throws -> [Int?] {
                try await site.database.read { session in
                    try ["notice", "mail_unsubscribe", "mail"].map { table in
                        try session.row("SELECT COUNT(*) FROM \(SQL.name(table))")?.int(0)
                    }
                }
            }
            try await site.database.write {
                try $0.run("UPDATE mail SET state = \(LetterState.sent)")
            }
            try await site.accounts.removeEnded()
            let before = try await counts()
            #expect(before[0] == 1 && before[1] == 1 && before[2] ?? 0 > 1)
            site.clock.advance(by: Retention.letters + 1)
            try await site.accounts.removeEnded()
            #expect(try await counts() == [1, 1, 0])
            site.clock.advance(by: Retention.notices - Retention.letters)
            try await site.accounts.removeEnded()
            #expect(try await counts() == [0, 1, 0])
            site.clock.advance(by: Retention.unsubscriptions - Retention.notices)
            try await site.accounts.removeEnded()
            #expect(try await counts() == [0, 0, 0])
        }
    }
}
