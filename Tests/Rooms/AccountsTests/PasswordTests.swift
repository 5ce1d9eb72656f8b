// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import Testing

@testable import Accounts

@Suite("Passwords")
struct PasswordTests {
    private static let address = "marc@atelier.example"
    private static let good = "quatre wagons bleus dorment"
    private static let other = "sept nuages verts attendent"

    private func field(_ text: String) -> String {
        text.split(separator: " ").joined(separator: "+")
    }

    private func set(_ password: String, in browser: TestBrowser) async throws -> TestAnswer {
        try await browser.get("/fr/account/password")
        return try await browser.post("/fr/account/password", "new=\(field(password))")
    }

    private func signIn(
        _ password: String, _ browser: TestBrowser, address: String = PasswordTests.address
    ) async throws -> TestAnswer {
        try await browser.post(
            "/fr/sign-in/password", "address=\(address)&password=\(field(password))")
    }

    @Test("A password that was set opens a session", arguments: StoreEngine.all)
    func life(engine: StoreEngine) async throws {
        try await AccountsSite.with(engine: engine) { site in
            let answer = try await set(Self.good, in: try await site.signedIn(Self.address))
            #expect(answer.headers["location"] == "/fr/account/password?done=set")
            let browser = site.browser()
            let opened = try await browser.post(
                "/fr/sign-in/password",
                "address=Marc@Atelier.example&password=\(field(Self.good))"
                    + "&next=/fr/account/sessions")
            #expect(opened.headers["location"] == "/fr/account/sessions")
            let sessions = try await browser.get("/fr/account/sessions")
            #expect(sessions.text.contains(AccountsText.method(.password)[.fr]))
        }
    }

    @Test("A wrong password, an unknown address and a person without one get the same answer")
    func same() async throws {
        try await AccountsSite.with { site in
            _ = try await set(Self.good, in: try await site.signedIn(Self.address))
            _ = try await site.signedIn("eve@nowhere.example")
            let texts = try await [Self.address, "eve@nowhere.example", "x@y.example"].map {
                address in
                let answer = try await signIn(Self.other, site.browser(), address: address)
                #expect(answer.status == 422 && answer.headers["set-cookie"] == nil)
                #expect(PageChecker.problems(in: answer.text, language: .fr) == [])
                return answer.text.split(separator: address).joined()
            }
            #expect(Set(texts).count == 1)
            #expect(!texts[0].contains(Self.other))
        }
    }

    @Test("White space around a password is part of it, and the case is")
    func exact() async throws {
        try await AccountsSite.with { site in
            let browser = try await site.signedIn(Self.address)
            try await browser.get("/fr/account/password")
            try await browser.post("/fr/account/password", "new=++\(field(Self.good))+")
            for wrong in ["\(field(Self.good))", "++\(field(Self.good).uppercased())+"] {
                let answer = try await site.browser().post(
                    "/fr/sign-in/password", "address=\(Self.address)&password=\(wrong)")
                #expect(answer.status == 422)
            }
            let right = try await site.browser().post(
                "/fr/sign-in/password", "address=\(Self.address)&password=++\(field(Self.good))+")
            #expect(right.status == 303)
        }
    }

    @Test("A change ends the other sessions, and is told by mail")
    func change() async throws {
        try await AccountsSite.with { site in
            let (here, there) = (
                try await site.signedIn(Self.address), try await site.signedIn(Self.address)
            )
            #expect(try await set(Self.good, in: here).status == 303)
            #expect(try await here.get("/fr/account").status == 200)
            #expect(try await there.get("/fr/account").status == 303)
            #expect(try await site.letters().filter { $0.letter.kind == "security" }.count == 1)
            #expect(try await set(Self.other, in: here).status == 303)
            #expect(try await signIn(Self.good, site.browser()).status == 422)
            #expect(try await signIn(Self.other, site.browser()).status == 303)
        }
    }

    @Test(
        "A session that is older than ten minutes needs the present password for a change")
    func stale() async throws {
        try await AccountsSite.with { site in
            let browser = try await site.signedIn(Self.address)
            #expect(try await set(Self.good, in: browser).status == 303)
            site.clock.advance(by: ProveAnew.span + 1)
            let asked = try await browser.get("/fr/account/password")
            #expect(asked.text.contains("name=\"present\""))
            for present in ["", field(Self.other)] {
                for action in ["new=\(field(Self.other))", "remove=yes"] {
                    let answer = try await browser.post(
                        "/fr/account/password", "present=\(present)&\(action)")
                    #expect(answer.status == 422)
                    #expect(PageChecker.problems(in: answer.text, language: .fr) == [])
                }
            }
            let changed = try await browser.post(
                "/fr/account/password",
                "present=\(field(Self.good))&new=\(field(Self.other))")
            #expect(changed.status == 303)
            #expect(try await signIn(Self.other, site.browser()).status == 303)
        }
    }

    @Test("Without a password, an old session sets none")
    func staleWithout() async throws {
        try await AccountsSite.with { site in
            let browser = try await site.signedIn(Self.address)
            site.clock.advance(by: ProveAnew.span + 1)
            let asked = try await browser.get("/fr/account/password")
            #expect(asked.text.contains(AccountsText.signInAgain[.fr]))
            #expect(PageChecker.problems(in: asked.text, language: .fr) == [])
            try await browser.post("/fr/account/password", "new=\(field(Self.good))")
            #expect(try await signIn(Self.good, site.browser()).status == 422)
        }
    }

    @Test("A removed password opens nothing")
    func removal() async throws {
        try await AccountsSite.with { site in
            let browser = try await site.signedIn(Self.address)
            #expect(try await set(Self.good, in: browser).status == 303)
            let removed = try await browser.post("/fr/account/password", "remove=yes")
            #expect(removed.headers["location"] == "/fr/account/password?done=removed")
            #expect(try await signIn(Self.good, site.browser()).status == 422)
            let letters = try await site.letters().filter { $0.letter.kind == "security" }
            #expect(letters.count == 2)
        }
    }

    @Test(
        "Bad passwords are refused with a reason",
        arguments: [
            ("court", PasswordProblem.tooShort(12)), ("motdepasse2026", .common),
            ("Quillfeldt2019", .personal),
        ])
    func refused(password: String, problem: PasswordProblem) async throws {
        try await AccountsSite.with { site in
            let browser = try await site.signedIn(Self.address, name: "Quillfeldt")
            let answer = try await set(password, in: browser)
            #expect(answer.status == 422)
            #expect(answer.text.contains("id=\"new-error\""))
            let text = problem.text[.fr].split(separator: " ").first ?? ""
            #expect(answer.text.contains(text))
            #expect(PageChecker.problems(in: answer.text, language: .fr) == [])
            #expect(try await signIn(password, site.browser()).status == 422)
        }
    }

    @Test("With a second factor a password opens half a session")
    func secondFactor() async throws {
        try await AccountsSite.with { site in
            let browser = try await site.signedIn(Self.address)
            #expect(try await set(Self.good, in: browser).status == 303)
            let (person, now) = (try await site.person(Self.address), site.clock.now())
            try await site.database.write {
                try $0.saveCodeGenerator("sealed", of: person, at: now)
                try $0.confirmCodeGenerator(of: person, at: now)
            }
            let half = site.browser()
            #expect(try await signIn(Self.good, half).status == 303)
            #expect(half.cookie != nil)
            #expect(try await half.get("/fr/account").status == 303)
        }
    }

    @Test("A hash with the costs of former times is made anew when its password is at hand")
    func rehash() async throws {
        // The hash of "password" that the reference implementation prints for 256 KiB.
        let old =
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"
        try await AccountsSite.with { site in
            _ = try await site.signedIn(Self.address)
            let (person, hash) = (
                try await site.person(Self.address), try #require(PasswordHash(old))
            )
            #expect(hash.needsRehash)
            try await site.database.write { try $0.save(hash, of: person, at: site.clock.now()) }
            for _ in 0..<2 {
                #expect(try await signIn("password", site.browser()).status == 303)
                let stored = try await site.database.read { try $0.password(of: person) }
                #expect(stored?.hash.needsRehash == false)
            }
        }
    }

    @Test("The pages are whole in four languages", arguments: Language.allCases)
    func pages(language: Language) async throws {
        try await AccountsSite.with { site in
            let browser = try await site.signedIn(Self.address, language: language)
            _ = try await set(Self.good, in: browser)
            let query = "?next=/\(language)/account&done=set"
            for path in ["sign-in", "sign-in/password", "account/password"] {
                let page = try await browser.get("/\(language)/\(path)\(query)")
                #expect(page.status == 200)
                #expect(PageChecker.problems(in: page.text, language: language) == [], "\(path)")
            }
            site.clock.advance(by: ProveAnew.span + 1)
            let asking = try await browser.get("/\(language)/account/password")
            #expect(PageChecker.problems(in: asking.text, language: language) == [])
        }
    }
}

extension Sequence {
    fileprivate func map<Result>(
        _ transform: (Element) async throws -> Result
    ) async rethrows -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await transform(element)) }
        return results
    }
}
