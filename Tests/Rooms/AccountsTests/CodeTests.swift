// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import GrappeWeb
import Testing

@testable import Accounts

@Suite("One-time codes")
struct CodeTests {
    private static let address = "tom@grappe.example"
    private static let codes = "/fr/account/security/codes"

    /// Sets the codes up; the seed and the recovery codes.
    private static func setUp(
        _ browser: TestBrowser, _ site: AccountsSite
    ) async throws -> (seed: OneTimeSeed, recovery: [String]) {
        try await browser.get("/fr/account/security")
        #expect(try await browser.post(codes).headers["location"] == codes)
        let page = try await browser.get(codes)
        #expect(PageChecker.problems(in: page.text, language: .fr) == [])
        let key = try #require(page.text.between("class=\"code-key\">", "<"))
        let bytes = try #require(Base32.decode(key.split(separator: " ").joined().utf8))
        let seed = try #require(OneTimeSeed(bytes))
        let done = try await browser.post(codes + "/confirm", "code=\(code(seed, site))")
        #expect(done.status == 200)
        #expect(PageChecker.problems(in: done.text, language: .fr) == [])
        let list = try #require(done.text.between("<ul><li><code>", "</code></li></ul>"))
        return (seed, list.split(separator: "</code></li><li><code>").map(String.init))
    }

    private static func code(_ seed: OneTimeSeed, _ site: AccountsSite) -> String {
        seed.code(at: OneTimeCode.step(at: site.clock.now()))
    }

    @Test(
        "Once set up, each sign-in asks for a code, and a code counts once",
        arguments: StoreEngine.all)
    func signIn(engine: StoreEngine) async throws {
        try await AccountsSite.with(engine: engine) { site in
            let first = try await site.signedIn(Self.address)
            let (seed, _) = try await Self.setUp(first, site)
            site.clock.advance(by: 30_000)
            let browser = try await site.signedIn(Self.address)
            let begun = try #require(browser.cookie)
            #expect(try await browser.get("/fr/account").status == 303)
            let page = try await browser.get("/fr/sign-in/code?next=/fr/account/sessions")
            #expect(PageChecker.problems(in: page.text, language: .fr) == [])
            for wrong in ["", "000000", "12345", "١٢٣٤٥٦"] {
                let answer = try await browser.post("/fr/sign-in/code", "code=\(wrong)")
                #expect(answer.status == 422, "\(wrong)")
            }
            let code = Self.code(seed, site)
            let taken = try await browser.post(
                "/fr/sign-in/code", "code=\(code)&next=/fr/account/sessions")
            #expect(taken.headers["location"] == "/fr/account/sessions")
            #expect(browser.cookie != begun)
            #expect(try await browser.get("/fr/account").status == 200)
            #expect(try await site.accounts.identities.signedIn(cookie: begun) == nil)
            let other = try await site.signedIn(Self.address)
            #expect(try await other.post("/fr/sign-in/code", "code=\(code)").status == 422)
            #expect(try await other.get("/fr/account").status == 303)
        }
    }

    @Test("To set codes up raises the session, and ends the person's others")
    func raises() async throws {
        try await AccountsSite.with { site in
            let (browser, other) = (
                try await site.signedIn(Self.address), try await site.signedIn(Self.address)
            )
            let id = try await site.person(Self.address)
            try await site.database.write {
                try $0.give(
                    .init(.administrator), to: id, by: "test", at: TestDirectory.now)
            }
            let asked = try await browser.get("/fr/administration/people")
            #expect(asked.headers["location"]?.hasPrefix("/fr/sign-in/code?next=") == true)
            let needed = try await browser.get("/fr/sign-in/code")
            #expect(needed.headers["location"] == "/fr/account/security?needed=yes")
            _ = try await Self.setUp(browser, site)
            #expect(try await browser.get("/fr/administration/people").status == 200)
            #expect(try await other.get("/fr/account").status == 303)
        }
    }

    @Test("Whoever sets codes up or removes them is told by mail")
    func letters() async throws {
        try await AccountsSite.with { site in
            let browser = try await site.signedIn(Self.address)
            let (seed, _) = try await Self.setUp(browser, site)
            site.clock.advance(by: 30_000)
            try await browser.get("/fr/account/security")
            try await browser.post(Self.codes + "/remove", "code=000000")
            #expect(try await site.letters().filter { $0.letter.kind == "security" }.count == 1)
            try await browser.post(Self.codes + "/remove", "code=\(Self.code(seed, site))")
            let letters = try await site.letters().filter { $0.letter.kind == "security" }
            #expect(
                letters.map { $0.letter.text.split(separator: "\n").first.map(String.init) } == [
                    AccountsText.letterCodesRemoved[.fr], AccountsText.letterCodesSetUp[.fr],
                ])
        }
    }

    @Test("A recovery code lets in once; new ones replace the old")
    func recovery() async throws {
        try await AccountsSite.with { site in
            let owner = try await site.signedIn(Self.address)
            let (seed, recovery) = try await Self.setUp(owner, site)
            #expect(Set(recovery).count == RecoveryCode.perPerson)
            for status in [303, 422] {
                let browser = try await site.signedIn(Self.address)
                let answer = try await browser.post("/fr/sign-in/code", "code=\(recovery[0])")
                #expect(answer.status == status)
            }
            site.clock.advance(by: 30_000)
            try await owner.get("/fr/account/security")
            let renewed = try await owner.post(
                Self.codes + "/recovery", "renewal-code=\(Self.code(seed, site))")
            #expect(renewed.status == 200)
            let browser = try await site.signedIn(Self.address)
            #expect(
                try await browser.post("/fr/sign-in/code", "code=\(recovery[1])").status == 422)
        }
    }

    @Test("Ten codes are tried in a quarter of an hour; the right one is refused after them")
    func guesses() async throws {
        try await AccountsSite.with { site in
            let owner = try await site.signedIn(Self.address)
            let (seed, _) = try await Self.setUp(owner, site)
            site.clock.advance(by: 60_000)
            let browser = try await site.signedIn(Self.address)
            for _ in 0..<10 {
                _ = try await browser.post("/fr/sign-in/code", "code=123456")
            }
            let refused = try await browser.post(
                "/fr/sign-in/code", "code=\(Self.code(seed, site))")
            #expect(refused.text.contains(AccountsText.refusal(.tooMany)[.fr]))
            site.clock.advance(by: Attempts.span)
            let taken = try await browser.post(
                "/fr/sign-in/code", "code=\(Self.code(seed, site))")
            #expect(taken.status == 303)
        }
    }

    @Test("Codes are removed by a code, and set up by whoever signed in a moment ago")
    func remove() async throws {
        try await AccountsSite.with { site in
            let browser = try await site.signedIn(Self.address)
            let (seed, _) = try await Self.setUp(browser, site)
            site.clock.advance(by: 16 * 60_000)
            try await browser.get("/fr/account/security")
            #expect(try await browser.post(Self.codes + "/remove", "code=111111").status == 422)
            let removed = try await browser.post(
                Self.codes + "/remove", "code=\(Self.code(seed, site))")
            #expect(removed.headers["location"] == "/fr/account/security?done=removed")
            try await browser.get("/fr/account/security")
            let late = try await browser.post(Self.codes)
            #expect(late.headers["location"]?.hasPrefix("/fr/sign-in?next=") == true)
            let again = try await site.signedIn(Self.address)
            #expect(try await again.get("/fr/account").status == 200)
        }
    }

    @Test("A seed that was moved to another person opens nothing")
    func sealed() async throws {
        try await AccountsSite.with { site in
            let browser = try await site.signedIn(Self.address)
            let (seed, _) = try await Self.setUp(browser, site)
            let (tom, eve) = (
                try await site.person(Self.address), ID<Person>("eve")
            )
            try await site.database.write { write in
                try write.run(
                    "INSERT INTO person (id, name, language, made) VALUES ('eve', 'E', 'fr', 0)")
                try write.run(
                    """
                    INSERT INTO code_generator (person, seed, made, confirmed, step)
                    SELECT 'eve', seed, made, confirmed, 0 FROM code_generator
                    WHERE person = \(tom)
                    """)
            }
            let generator = CodeGenerator(
                database: site.database, sealing: try #require(site.accounts.sealing),
                site: site.accounts.site, person: eve)
            await #expect(throws: Sealing.Refusal.unauthentic) {
                try await generator.take(
                    Self.code(seed, site), session: ID("none"), at: site.clock.now())
            }
        }
    }

    @Test("The pages about proofs are sound in every language", arguments: Language.allCases)
    func pages(language: Language) async throws {
        try await AccountsSite.with { site in
            let browser = try await site.signedIn(Self.address, language: language)
            let path = "/\(language)/account/security"
            for query in ["", "?needed=yes", "?done=removed"] {
                let text = try await browser.get(path + query).text
                #expect(PageChecker.problems(in: text, language: language) == [], "\(query)")
            }
            _ = try await Self.setUp(browser, site)
            let text = try await browser.get(path).text
            #expect(PageChecker.problems(in: text, language: language) == [])
        }
    }
}
