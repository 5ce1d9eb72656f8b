// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import Testing

@testable import Accounts

@Suite("Signing in by a link")
struct SignInTests {
    private static let address = "marc@atelier.example"

    @Test(
        "An account is made by its first link, and found by its second", arguments: StoreEngine.all)
    func signUp(engine: StoreEngine) async throws {
        try await AccountsSite.with(engine: engine) { site in
            let browser = site.browser()
            let sent = try await browser.post("/fr/sign-in", "address=Marc@Atelier.example")
            #expect(sent.headers["location"] == "/fr/sign-in/sent")
            let link = try await site.link(to: Self.address)
            let question = try await browser.get(link)
            #expect(question.text.contains(AccountsText.newTitle[.fr]))
            #expect(try await browser.post(link, "name=%20").status == 422)
            let made = try await browser.post(link, "name=Marc%20Thill")
            #expect(made.headers["location"] == "/fr/account")
            #expect(try await browser.get("/fr/account").text.contains("Marc Thill"))
            let again = try await site.signedIn(Self.address, name: "")
            #expect(try await again.get("/de/account").text.contains("Marc Thill"))
            let people = try await site.database.read { try $0.numberOfPeople() }
            #expect(people == 1)
        }
    }

    @Test("Whether there is an account or not, the same is done and answered")
    func sameAnswer() async throws {
        try await AccountsSite.with { site in
            _ = try await site.signedIn(Self.address)
            let browser = site.browser()
            let known = try await browser.post("/fr/sign-in", "address=\(Self.address)")
            let unknown = try await browser.post("/fr/sign-in", "address=eve@nowhere.example")
            #expect(known.status == unknown.status)
            #expect(known.headers["location"] == unknown.headers["location"])
            #expect(known.headers["set-cookie"] == nil && unknown.headers["set-cookie"] == nil)
            let letters = try await site.letters()
            #expect(
                letters.map(\.letter.to.string).sorted() == [
                    "eve@nowhere.example", Self.address, Self.address,
                ])
        }
    }

    @Test("To open a link does nothing; to follow it works once, in ten minutes, for all of them")
    func once() async throws {
        try await AccountsSite.with { site in
            let browser = site.browser()
            _ = try await site.signedIn(Self.address)
            var links: [String] = []
            for _ in 0..<2 {
                try await browser.post("/de/sign-in", "address=\(Self.address)")
                links.append(try await site.link(to: Self.address))
                site.clock.advance(by: 1)
            }
            for _ in 0..<3 { #expect(try await browser.get(links[0]).status == 200) }
            #expect(try await browser.post(links[0]).status == 303)
            for link in links {
                let other = site.browser()
                #expect(try await other.get(link).status == 410)
                #expect(try await other.post(link).status == 410)
                #expect(other.cookie == nil)
            }
            try await browser.get("/de/account")
            try await browser.post("/de/sign-in", "address=\(Self.address)")
            let late = try await site.link(to: Self.address)
            site.clock.advance(by: SignInLink.lifetime - 2)
            #expect(try await site.browser().get(late).status == 200)
            site.clock.advance(by: 1)
            #expect(try await site.browser().post(late).status == 410)
        }
    }

    @Test("A wrong link opens nothing", arguments: ["x", String(repeating: "A", count: 43), "%00"])
    func wrongLink(secret: String) async throws {
        try await AccountsSite.with { site in
            let browser = site.browser()
            let path = "/fr/sign-in/link/" + secret
            let opened = try await browser.get(path)
            let followed = try await browser.post(path, "name=A")
            #expect(opened.status == 410 && followed.status == 410)
            #expect(browser.cookie == nil)
        }
    }

    @Test("An address gets five links in a quarter of an hour, and nobody is told")
    func flood() async throws {
        try await AccountsSite.with { site in
            let browser = site.browser()
            for _ in 0..<20 {
                let answer = try await browser.post("/fr/sign-in", "address=\(Self.address)")
                #expect(answer.headers["location"] == "/fr/sign-in/sent")
            }
            #expect(try await site.letters().count == 5)
            site.clock.advance(by: Attempts.span)
            try await browser.post("/fr/sign-in", "address=\(Self.address)")
            #expect(try await site.letters().count == 6)
        }
    }

    @Test("The page asked for is reached in the end, one elsewhere never")
    func next() async throws {
        try await AccountsSite.with { site in
            let browser = site.browser()
            for (next, reached) in [
                ("/fr/account/sessions", "/fr/account/sessions"),
                ("https://evil.example", "/fr/account"), ("//evil.example", "/fr/account"),
            ] {
                try await browser.get("/fr/account")
                try await browser.post(
                    "/fr/sign-in", "address=\(Self.address)&next=\(next)")
                let link = try await site.link(to: Self.address)
                let answer = try await browser.post(link, "name=Marc")
                #expect(answer.headers["location"] == reached)
                site.clock.advance(by: 1)
            }
        }
    }

    @Test(
        "What is no address is told, and nothing is sent",
        arguments: [
            "", "marc", "marc@", "@atelier.example", "marc@atelier", "marc%0D%0ABcc:%20x@y.example",
            "marc%E2%80%8D@atelier.example",
        ])
    func noAddress(address: String) async throws {
        try await AccountsSite.with { site in
            let answer = try await site.browser().post("/fr/sign-in", "address=\(address)")
            #expect(answer.status == 422)
            #expect(PageChecker.problems(in: answer.text, language: .fr) == [])
            #expect(try await site.letters().isEmpty)
        }
    }

    @Test("The tables hold no secret of a session, nor of a link")
    func noSecrets() async throws {
        try await AccountsSite.with { site in
            let browser = site.browser()
            try await browser.post("/fr/sign-in", "address=\(Self.address)")
            let link = try await site.link(to: Self.address)
            try await browser.post(link, "name=Marc")
            let cookie = try #require(browser.cookie)
            let secret = try #require(link.split(separator: "/").last.map(String.init))
            for table in try await site.database.tables() where table.name != "mail" {
                let rows = try await site.database.read {
                    try $0.rows("SELECT * FROM \(SQL.name(table.name))")
                }
                for row in rows {
                    for column in row.columns {
                        let text = "\(try row.value(column))"
                        #expect(!text.contains(cookie) && !text.contains(secret), "\(table.name)")
                    }
                }
            }
        }
    }
}
