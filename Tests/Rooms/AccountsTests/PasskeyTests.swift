// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import GrappeWeb
import Testing

@testable import Accounts

@Suite("Passkeys of people")
struct PasskeyTests {
    private static let address = "marc@atelier.example"

    /// A site on which Marc has a passkey, with a browser in which he is signed in.
    private func withPasskey(
        engine: StoreEngine = .usual,
        _ body: (AccountsSite, TestPasskey, TestBrowser, [UInt8]) async throws -> Void
    ) async throws {
        try await AccountsSite.with(engine: engine) { site in
            let (passkey, browser) = (TestPasskey(), try await site.signedIn(Self.address))
            let added = try await browser.add(passkey)
            try #require(added.headers["location"] == "/fr/account/passkeys?done=added")
            let handle = try await site.person(Self.address).passkeyHandle
            try await body(site, passkey, browser, handle)
        }
    }

    private func count(_ site: AccountsSite) async throws -> Int {
        let person = try await site.person(Self.address)
        return try await site.database.read { try $0.passkeys(of: person).count }
    }

    @Test("A passkey signs its owner in by two proofs at once", arguments: StoreEngine.all)
    func life(engine: StoreEngine) async throws {
        try await withPasskey(engine: engine) { site, passkey, first, handle in
            let before = try #require(first.cookie)
            let single = try await site.accounts.identities.signedIn(cookie: before)
            #expect(single?.hasSecondFactor == false, "adding one raises nothing")
            let browser = site.browser()
            let opened = try await browser.signIn(by: passkey, count: 1, of: handle)
            #expect(opened.headers["location"] == "/fr/account")
            let cookie = try #require(browser.cookie)
            let double = try await site.accounts.identities.signedIn(cookie: cookie)
            #expect(double?.hasSecondFactor == true)
            let stored = try await site.database.read {
                try $0.passkey(Base64URL.encode(passkey.id))
            }
            #expect(stored?.passkey.signatures == 1 && stored?.used == site.clock.now())
            #expect(stored?.name == "Clef")
            let letters = try await site.letters().filter { $0.letter.kind == "security" }
            #expect(letters.count == 1 && letters.first?.letter.text.contains("Clef") == true)
        }
    }

    @Test("What was signed counts once, for five minutes")
    func once() async throws {
        try await withPasskey { site, passkey, _, handle in
            let browser = site.browser()
            let challenge = try await browser.challenge(at: "/fr/sign-in/passkey")
            let answer = try passkey.assertion(challenge, count: 1, handle: handle)
            #expect(try await browser.post("/fr/sign-in/passkey", answer).status == 303)
            let (again, late) = (site.browser(), site.browser())
            #expect(try await again.post("/fr/sign-in/passkey", answer).status == 422)
            #expect(again.cookie == nil)
            let old = try await late.challenge(at: "/fr/sign-in/passkey")
            site.clock.advance(by: PasskeyChallenge.lifetime)
            let tooLate = try passkey.assertion(old, count: 2, handle: handle)
            #expect(try await late.post("/fr/sign-in/passkey", tooLate).status == 422)
            #expect(late.cookie == nil)
            let tables = try await site.database.read {
                try $0.row("SELECT COUNT(*) FROM passkey_challenge WHERE expires > 0")?.int(0)
            }
            #expect(tables ?? 0 > 0)
            site.clock.advance(by: PasskeyChallenge.lifetime + 1)
            try await site.accounts.removeEnded()
            let left = try await site.database.read {
                try $0.row("SELECT COUNT(*) FROM passkey_challenge")?.int(0)
            }
            #expect(left == 0)
        }
    }

    @Test("A counter that goes back is refused, and the owner is told")
    func copied() async throws {
        try await withPasskey { site, passkey, _, handle in
            #expect(
                try await site.browser().signIn(by: passkey, count: 5, of: handle).status == 303)
            for count: UInt8 in [5, 4, 0] {
                let browser = site.browser()
                let answer = try await browser.signIn(by: passkey, count: count, of: handle)
                #expect(answer.status == 422 && browser.cookie == nil)
                #expect(answer.text.contains(AccountsText.passkeyCopied[.fr]))
                #expect(PageChecker.problems(in: answer.text, language: .fr) == [])
            }
            let letters = try await site.letters().filter {
                $0.letter.text.contains("Nous l’avons refusée")
            }
            #expect(letters.count == 3)
            let log = try await site.database.read {
                try $0.auditEntries(Paging(number: 1, size: 20))
            }
            #expect(log.filter { $0.action == "passkey-copied" }.count == 3)
            #expect(
                try await site.browser().signIn(by: passkey, count: 6, of: handle).status == 303)
        }
    }

    @Test("Of two answers with the same counter one opens a session", arguments: StoreEngine.all)
    func race(engine: StoreEngine) async throws {
        try await withPasskey(engine: engine) { site, passkey, _, handle in
            let answers = try await withThrowingTaskGroup(of: UInt.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        let answer = try await site.browser().signIn(
                            by: passkey, count: 1, of: handle)
                        return UInt(answer.status)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.filter { $0 == 303 }.count == 1)
        }
    }

    @Test("Nobody gets in by another's handle, another site, nor without showing who they are")
    func refused() async throws {
        try await withPasskey { site, passkey, _, handle in
            var elsewhere = passkey
            elsewhere.origin = "https://evil.example"
            let browser = site.browser()
            func post(_ fields: (String) throws -> String) async throws -> UInt {
                let challenge = try await browser.challenge(at: "/fr/sign-in/passkey")
                return UInt(try await browser.post("/fr/sign-in/passkey", fields(challenge)).status)
            }
            let stranger = TestPasskey()
            let wrong: [(String) throws -> String] = [
                { try passkey.assertion($0, count: 1, handle: [1]) },
                { try elsewhere.assertion($0, count: 1, handle: handle) },
                { try stranger.assertion($0, count: 1, handle: handle) },
                { try passkey.assertion($0, count: 1, handle: handle, flags: 1) },
                { try passkey.assertion($0, count: 1, handle: handle, flags: 4) },
                { passkey.registration($0) }, { "challenge=\($0)&answer=" },
                { _ in try passkey.assertion(Secret().text, count: 1, handle: handle) },
                { _ in "" },
            ]
            for fields in wrong { #expect(try await post(fields) == 422) }
            #expect(browser.cookie == nil)
            let right = try await post { try passkey.assertion($0, count: 1, handle: handle) }
            #expect(right == 303)
        }
    }

    @Test("No answer that is damaged on its way opens a session")
    func fuzz() async throws {
        try await withPasskey { site, passkey, _, handle in
            var random = SeededRandom(seed: 21)
            let browser = site.browser()
            for _ in 0..<150 {
                let challenge = try await browser.challenge(at: "/fr/sign-in/passkey")
                var bytes = Array(
                    try passkey.assertion(challenge, count: 1, handle: handle).utf8
                        .drop { $0 != 0x25 })
                // Pairs of digits behind percent signs: each triple is a byte of the answer.
                let place = random.below(bytes.count / 3) * 3
                if random.chance(50) {
                    bytes = Array(bytes[..<place])
                } else {
                    bytes.replaceSubrange(place..<place + 3, with: Array("%7F".utf8))
                }
                let answer = String(decoding: bytes, as: UTF8.self)
                let status = try await browser.post(
                    "/fr/sign-in/passkey", "challenge=\(challenge)&answer=\(answer)"
                ).status
                #expect(status == 422)
            }
            #expect(browser.cookie == nil)
        }
    }

    @Test("Neither somebody else's answer, nor one without a check of who it is, adds a passkey")
    func notAdded() async throws {
        try await withPasskey { site, passkey, browser, _ in
            let eve = try await site.signedIn("eve@nowhere.example")
            let ofEve = try await eve.challenge(at: "/fr/account/passkeys")
            let ofNobody = try await eve.challenge(at: "/fr/sign-in/passkey")
            let own = try await browser.challenge(at: "/fr/account/passkeys")
            let new = TestPasskey()
            for fields in [
                new.registration(ofEve), new.registration(ofNobody),
                new.registration(own, flags: TestPasskey.isPresent | TestPasskey.isNew),
                new.registration(own), "",
            ] {
                let answer = try await browser.post("/fr/account/passkeys", "name=A&" + fields)
                #expect(answer.status == 422)
                #expect(PageChecker.problems(in: answer.text, language: .fr) == [])
            }
            #expect(try await eve.add(passkey).status == 422, "it is Marc's")
            #expect(try await count(site) == 1)
        }
    }

    @Test("An old session neither adds nor removes a passkey")
    func stale() async throws {
        try await withPasskey { site, passkey, browser, _ in
            site.clock.advance(by: ProveAnew.span + 1)
            #expect(
                try await browser.add(TestPasskey()).text.contains(AccountsText.signInAgain[.fr]))
            let credential = Base64URL.encode(passkey.id)
            let removed = try await browser.post(
                "/fr/account/passkeys/remove", "credential=\(credential)")
            #expect(removed.text.contains(AccountsText.signInAgain[.fr]))
            #expect(PageChecker.problems(in: removed.text, language: .fr) == [])
            #expect(try await count(site) == 1)
        }
    }

    @Test("A removed passkey opens nothing, and only its owner removes it")
    func removal() async throws {
        try await withPasskey { site, passkey, browser, handle in
            let fields = "credential=\(Base64URL.encode(passkey.id))"
            let eve = try await site.signedIn("eve@nowhere.example")
            try await eve.get("/fr/account/passkeys")
            #expect(try await eve.post("/fr/account/passkeys/remove", fields).status == 404)
            try await browser.get("/fr/account/passkeys")
            let removed = try await browser.post("/fr/account/passkeys/remove", fields)
            #expect(removed.headers["location"] == "/fr/account/passkeys?done=removed")
            let other = site.browser()
            #expect(try await other.signIn(by: passkey, count: 9, of: handle).status == 422)
            #expect(other.cookie == nil)
        }
    }

    @Test("Nobody has more than twenty")
    func limit() async throws {
        try await withPasskey { site, _, browser, _ in
            for _ in 1..<AddPasskey.limit {
                let added = try await browser.add(TestPasskey())
                #expect(added.status == 303)
            }
            let tooMany = try await browser.add(TestPasskey())
            #expect(tooMany.status == 422)
            #expect(try await count(site) == AddPasskey.limit)
        }
    }

    @Test("The pages are whole in four languages", arguments: Language.allCases)
    func pages(language: Language) async throws {
        try await withPasskey { site, _, browser, _ in
            for path in [
                "sign-in", "sign-in/passkey?next=/\(language)/account",
                "account/passkeys?done=added",
                "account/security",
            ] {
                let page = try await browser.get("/\(language)/\(path)")
                #expect(page.status == 200)
                #expect(PageChecker.problems(in: page.text, language: language) == [], "\(path)")
            }
            let refused = try await site.browser().post("/\(language)/sign-in/passkey")
            #expect(PageChecker.problems(in: refused.text, language: language) == [])
        }
    }
}
