// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import GrappeWeb
import Testing

@testable import Accounts

@Suite(
    "Signing in through a provider",
    .enabled(if: OpenIDServer.isAvailable, .init(rawValue: OpenIDServer.skipped)))
struct OpenIDTests {
    private static let address = "zoe@atelier.example"

    private func identities(_ site: AccountsSite) async throws -> Int {
        try await site.database.read {
            try $0.row("SELECT COUNT(*) FROM external_identity")?.int(0) ?? 0
        }
    }

    @Test(
        "Who is unknown confirms an address once, ties the identity, and is known then",
        arguments: StoreEngine.all)
    func life(engine: StoreEngine) async throws {
        try await OpenIDServer.with(engine: engine) { server, site in
            let browser = site.browser()
            let next = "/fr/account/sessions"
            let back = try await server.signIn(browser, query: "?next=" + next)
            #expect(back.headers["location"] == "/fr/sign-in/tie" && browser.cookie == nil)
            let asked = try await browser.get("/fr/sign-in/tie")
            #expect(asked.text.contains(AccountsText.tieUnknown("Service good")[.fr]))
            #expect(PageChecker.problems(in: asked.text, language: .fr) == [])
            try await browser.post("/fr/sign-in", "address=\(Self.address)&next=/fr/sign-in/tie")
            let made = try await browser.post(
                try await site.link(to: Self.address), "name=Zoé")
            #expect(made.headers["location"] == "/fr/sign-in/tie")
            #expect(try await identities(site) == 0, "a form ties, nothing else")
            let question = try await browser.get("/fr/sign-in/tie")
            #expect(question.text.contains(Self.address))
            #expect(PageChecker.problems(in: question.text, language: .fr) == [])
            #expect(try await browser.post("/fr/sign-in/tie").headers["location"] == next)

            let other = site.browser()
            let known = try await server.signIn(other, query: "?next=" + next)
            #expect(known.headers["location"] == next)
            let cookie = try #require(other.cookie)
            let signedIn = try #require(try await site.accounts.identities.signedIn(cookie: cookie))
            #expect(try await site.person(Self.address) == signedIn.person)
            #expect(signedIn.grants.isEmpty && !signedIn.hasSecondFactor, "one proof, no role")
            let sessions = try await other.get("/fr/account/sessions").text
            #expect(sessions.contains(AccountsText.method(.openID)[.fr]))
            let log = try await site.database.read {
                try $0.auditEntries(Paging(number: 1, size: 20))
            }
            #expect(log.first { $0.action == "identity-tied" }?.detail == "good")
            let letters = try await site.letters().filter { $0.letter.kind == "security" }
            #expect(letters.map { $0.letter.to.string } == [Self.address])
            #expect(letters.first?.letter.text.contains("Service good") == true)
        }
    }

    @Test("An address that a provider claims for somebody opens nothing")
    func address() async throws {
        try await OpenIDServer.with { server, site in
            let victim = try await site.signedIn("victim@grappe.example", name: "Victor")
            let browser = site.browser()
            let back = try await server.signIn(browser)
            #expect(back.headers["location"] == "/fr/sign-in/tie" && browser.cookie == nil)
            #expect(try await browser.get("/fr/account").status == 303)
            #expect(try await victim.get("/fr/account/identities").status == 200)
            #expect(try await identities(site) == 0)
        }
    }

    @Test("Whoever follows a link in another browser ties nothing")
    func otherBrowser() async throws {
        try await OpenIDServer.with { server, site in
            let eve = site.browser()
            _ = try await server.signIn(eve, as: "eve")
            try await eve.post(
                "/fr/sign-in", "address=victim@grappe.example&next=/fr/sign-in/tie")
            let victim = site.browser()
            let link = try await site.link(to: "victim@grappe.example")
            #expect(try await victim.post(link, "name=Victor").status == 303)
            let page = try await victim.get("/fr/sign-in/tie")
            #expect(page.status == 410)
            #expect(PageChecker.problems(in: page.text, language: .fr) == [])
            try await victim.get("/fr/account")
            #expect(try await victim.post("/fr/sign-in/tie").status == 410)
            #expect([303, 401].contains(try await eve.post("/fr/sign-in/tie").status))
            #expect(try await identities(site) == 0)
        }
    }

    @Test("Who asks for a second proof with each sign-in is asked here, too")
    func second() async throws {
        try await OpenIDServer.with { server, site in
            let browser = try await site.signedIn(Self.address)
            _ = try await server.tie(browser)
            let (person, now) = (try await site.person(Self.address), site.clock.now())
            try await site.database.write {
                try $0.saveCodeGenerator("sealed", of: person, at: now)
                try $0.confirmCodeGenerator(of: person, at: now)
            }
            let half = site.browser()
            let opened = try await server.signIn(half)
            #expect(opened.headers["location"] == "/fr/sign-in/code")
            #expect(try await half.get("/fr/account").status == 303)
        }
    }

    @Test(
        "What a provider may do in its own way is understood",
        arguments: ["good", "post", "named", "new-key"])
    func ways(behaviour: String) async throws {
        try await OpenIDServer.with([behaviour]) { server, site in
            let back = try await server.signIn(site.browser(), at: behaviour)
            #expect(back.headers["location"] == "/fr/sign-in/tie")
        }
    }

    private static let hostile = [
        "wrong-issuer": "refused", "wrong-audience": "refused", "two-audiences": "refused",
        "wrong-nonce": "refused", "no-nonce": "refused", "expired": "refused",
        "future": "refused", "none": "refused", "hs256": "refused", "other-key": "refused",
        "unknown-key": "refused", "altered": "refused", "no-subject": "refused",
        "elsewhere": "refused", "leaking": "refused", "mixed-up": "refused",
        "strange-error": "refused", "unwilling": "refused", "mumbling": "refused",
        "declines": "declined", "busy": "down", "down": "down", "breaking": "down",
    ]

    @Test("A provider that errs, lies or is away lets nobody in, and a page says so")
    func wrong() async throws {
        try await OpenIDServer.with(Array(Self.hostile.keys)) { server, site in
            for (behaviour, trouble) in Self.hostile {
                let browser = site.browser()
                let path = try await server.back(from: browser, at: behaviour)
                let isBack = path.hasPrefix("/openid/")
                let place =
                    isBack ? try await browser.get(path).headers["location"] : path
                #expect(place == "/fr/sign-in/trouble?why=" + trouble, "\(behaviour)")
                #expect(browser.cookie == nil, "\(behaviour)")
                let page = try await browser.get(place ?? "")
                #expect(page.status == 200)
                #expect(PageChecker.problems(in: page.text, language: .fr) == [])
            }
            let loose = try await site.database.read {
                try $0.row("SELECT COUNT(*) FROM loose_identity")?.int(0)
            }
            #expect(loose == 0)
        }
    }

    @Test("A way back is gone once, in the browser that went, and soon")
    func once() async throws {
        try await OpenIDServer.with(["good", "named"]) { server, site in
            let stale = "/fr/sign-in/trouble?why=stale"
            let browser = site.browser()
            let path = try await server.back(from: browser)
            let other = site.browser()
            #expect(try await other.get(path).headers["location"] == stale)
            let elsewhere = path.replacing("/openid/good", with: "/openid/named")
            #expect(try await browser.get(elsewhere).headers["location"] == stale)
            let altered = path.replacing("state=", with: "state=A")
            #expect(try await browser.get(altered).headers["location"] == stale)
            #expect(try await browser.get(path).headers["location"] == "/fr/sign-in/tie")
            let again = site.browser()
            let second = try await server.back(from: again)
            _ = try await again.get(second)
            #expect(try await again.get(second).headers["location"] == stale)
            let slow = site.browser()
            let late = try await server.back(from: slow)
            site.clock.advance(by: ProviderVisit.lifetime)
            #expect(try await slow.get(late).headers["location"] == stale)
            #expect(slow.cookie == nil)
            #expect(try await browser.get("/openid/none?code=a").status == 404)
            #expect(try await browser.get("/fr/sign-in/with/none").status == 404)
            site.clock.advance(by: LooseIdentity.lifetime + 1)
            try await site.accounts.removeEnded()
            let left = try await site.database.read { session in
                try ["provider_visit", "loose_identity"].map { table in
                    try session.row("SELECT COUNT(*) FROM \(SQL.name(table))")?.int(0)
                }
            }
            #expect(left == [0, 0])
        }
    }

    @Test("Of two returns with the same code one is taken", arguments: StoreEngine.all)
    func race(engine: StoreEngine) async throws {
        try await OpenIDServer.with(engine: engine) { server, site in
            let browser = site.browser()
            let path = try await server.back(from: browser)
            let places = try await withThrowingTaskGroup(of: String?.self) { group in
                for _ in 0..<4 {
                    group.addTask { try await browser.get(path).headers["location"] }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(places.filter { $0 == "/fr/sign-in/tie" }.count == 1)
        }
    }
}
