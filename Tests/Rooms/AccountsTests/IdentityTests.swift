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
    "The identities of people",
    .enabled(if: OpenIDServer.isAvailable, .init(rawValue: OpenIDServer.skipped)))
struct IdentityTests {
    private static let address = "zoe@atelier.example"
    private static let page = "/fr/account/identities"

    @Test("An identity is tied from the account, once and to one account, and removed there")
    func life() async throws {
        try await OpenIDServer.with { server, site in
            let zoe = try await site.signedIn(Self.address, name: "Zoé")
            let empty = try await zoe.get(Self.page)
            #expect(empty.text.contains(AccountsText.noIdentities[.fr]))
            #expect(try await server.tie(zoe).headers["location"] == Self.page + "?done=tied")
            let list = try await zoe.get(Self.page + "?done=tied")
            #expect(list.text.contains("Service good"))
            #expect(PageChecker.problems(in: list.text, language: .fr) == [])
            #expect(try await zoe.get("/fr/account/security").text.contains("Service good"))
            #expect(try await server.tie(zoe).headers["location"] == Self.page + "?done=known")
            let eve = try await site.signedIn("eve@nowhere.example", name: "Eve")
            #expect(try await server.tie(eve).headers["location"] == Self.page + "?done=taken")

            let id = try #require(list.text.between("name=\"identity\" value=\"", "\""))
            try await eve.get("/fr/account")
            let ofEve = try await eve.post(Self.page + "/remove", "identity=\(id)")
            #expect(ofEve.status == 404, "it is Zoé's")
            try await zoe.get(Self.page)
            let removed = try await zoe.post(Self.page + "/remove", "identity=\(id)")
            #expect(removed.headers["location"] == Self.page + "?done=removed")
            let browser = site.browser()
            _ = try await server.signIn(browser)
            #expect(browser.cookie == nil)
            let texts = try await site.letters().filter { $0.letter.kind == "security" }
                .compactMap { $0.letter.text.split(separator: "\n").first.map(String.init) }
            #expect(
                texts == [
                    AccountsText.letterIdentityRemoved("Service good")[.fr],
                    AccountsText.letterIdentityTied("Service good")[.fr],
                ])
            let log = try await site.database.read {
                try $0.auditEntries(Paging(number: 1, size: 20))
            }
            #expect(log.first?.action == "identity-removed")
        }
    }

    @Test("An old session neither ties nor removes an identity")
    func stale() async throws {
        try await OpenIDServer.with { server, site in
            let zoe = try await site.signedIn(Self.address)
            _ = try await server.tie(zoe)
            let list = try await zoe.get(Self.page)
            let id = try #require(list.text.between("name=\"identity\" value=\"", "\""))
            let back = try await server.back(
                from: zoe, as: "other", beginning: "/fr/account/identities/with/")
            #expect(try await zoe.get(back).headers["location"] == "/fr/sign-in/tie")
            site.clock.advance(by: ProveAnew.span + 1)
            for (path, fields) in [
                ("/fr/sign-in/tie", ""), (Self.page + "/remove", "identity=\(id)"),
            ] {
                let answer = try await zoe.post(path, fields)
                #expect(answer.text.contains(AccountsText.signInAgain[.fr]), "\(path)")
                #expect(PageChecker.problems(in: answer.text, language: .fr) == [])
            }
            let person = try await site.person(Self.address)
            #expect(try await site.database.read { try $0.identities(of: person).count } == 1)
        }
    }

    @Test("To tie needs the session's own form")
    func token() async throws {
        try await OpenIDServer.with { server, site in
            let zoe = try await site.signedIn(Self.address)
            let back = try await server.back(
                from: zoe, beginning: "/fr/account/identities/with/")
            #expect(try await zoe.get(back).headers["location"] == "/fr/sign-in/tie")
            let other = try await site.signedIn("eve@nowhere.example")
            try await other.get("/fr/sign-in/tie")
            let cookie = try #require(other.cookie)
            zoe.cookie = cookie
            // Zoé's browser holds another session now, and the form of the one before.
            #expect(try await zoe.post("/fr/sign-in/tie").status == 403)
        }
    }

    @Test("The pages are whole in four languages", arguments: Language.allCases)
    func pages(language: Language) async throws {
        try await OpenIDServer.with { server, site in
            let browser = site.browser()
            let signIn = try await browser.get("/\(language)/sign-in")
            #expect(signIn.text.contains(AccountsText.with("Service good")[language]))
            #expect(PageChecker.problems(in: signIn.text, language: language) == [])
            for trouble in ProviderTrouble.allCases {
                let page = try await browser.get(
                    "/\(language)/sign-in/trouble?why=\(trouble.rawValue)")
                #expect(PageChecker.problems(in: page.text, language: language) == [])
            }
            let back = try await server.back(
                from: browser, beginning: "/\(language)/sign-in/with/")
            try await browser.get(back)
            let ask = try await browser.get("/\(language)/sign-in/tie")
            #expect(PageChecker.problems(in: ask.text, language: language) == [])
            let zoe = try await site.signedIn(Self.address, language: language)
            _ = try await server.tie(zoe)
            for done in IdentitiesPage.Done.allCases {
                let page = try await zoe.get(
                    "/\(language)/account/identities?done=\(done.rawValue)")
                #expect(page.status == 200)
                #expect(PageChecker.problems(in: page.text, language: language) == [])
            }
            let security = try await zoe.get("/\(language)/account/security")
            #expect(PageChecker.problems(in: security.text, language: language) == [])
        }
    }
}
