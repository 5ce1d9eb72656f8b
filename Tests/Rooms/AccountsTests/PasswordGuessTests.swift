// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import Testing

@testable import Accounts

@Suite("Guessing a password")
struct PasswordGuessTests {
    private static let address = "marc@atelier.example"
    private static let password = "quatre+wagons+bleus+dorment"

    @Test("Of 100,000 guesses, one a second, ten in a quarter of an hour are looked at")
    func guesses() async throws {
        try await AccountsSite.with { site in
            let attempts = Attempts.password(Self.address)
            var looked: [Int] = []
            for thousand in 0..<100 {
                looked += try await site.database.write { session in
                    try (thousand * 1000..<(thousand + 1) * 1000).filter { second in
                        let time = TestDirectory.now.advanced(by: Int64(second) * 1000)
                        return try attempts.count(in: session, at: time)
                    }
                }
            }
            // 100,000 seconds are 111 quarters of an hour and a bit.
            #expect(looked.count > 1000 && looked.count <= 1120)
            for (place, second) in looked.enumerated() where place >= 10 {
                #expect(second - looked[place - 10] >= 900)
            }
        }
    }

    @Test("What is guessed too often is not even hashed", arguments: StoreEngine.all)
    func unhashed(engine: StoreEngine) async throws {
        try await AccountsSite.with(engine: engine) { site in
            let hashed = Guarded(0)
            let guess = PasswordSignIn(
                address: try MailAddress(Self.address), password: Password("a guess"),
                browser: "", former: nil)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<40 {
                    group.addTask {
                        _ = try await guess.run(in: site.accounts) { _, _ in
                            hashed.withLock { $0 += 1 }
                            return false
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(hashed.withLock { $0 } == 10)
        }
    }

    @Test("While somebody guesses, the owner gets in by a link, and later by the password")
    func owner() async throws {
        try await AccountsSite.with { site in
            let owner = try await site.signedIn(Self.address)
            try await owner.get("/fr/account/password")
            let set = try await owner.post("/fr/account/password", "new=\(Self.password)")
            #expect(set.status == 303)
            let stranger = site.browser()
            func tryOnce(_ browser: TestBrowser, _ password: String) async throws -> UInt {
                let answer = try await browser.post(
                    "/fr/sign-in/password", "address=\(Self.address)&password=\(password)")
                if answer.status != 303 {
                    #expect(PageChecker.problems(in: answer.text, language: .fr) == [])
                }
                return UInt(answer.status)
            }
            for _ in 0..<10 { #expect(try await tryOnce(stranger, "wrong") == 422) }
            #expect(try await tryOnce(stranger, "wrong") == 429)
            #expect(try await tryOnce(site.browser(), Self.password) == 429)
            let log = try await site.database.read {
                try $0.auditEntries(Paging(number: 1, size: 9))
            }
            #expect(log.filter { $0.action == "guesses-refused" }.count == 1)
            #expect(log.filter { $0.action == "password-set" }.count == 1)
            let byLink = try await site.signedIn(Self.address)
            #expect(try await byLink.get("/fr/account").status == 200)
            site.clock.advance(by: Attempts.span)
            #expect(try await tryOnce(site.browser(), Self.password) == 303)
        }
    }

    @Test("A right password clears the count")
    func cleared() async throws {
        try await AccountsSite.with { site in
            let owner = try await site.signedIn(Self.address)
            try await owner.get("/fr/account/password")
            try await owner.post("/fr/account/password", "new=\(Self.password)")
            for password in ["wrong", "wrong", Self.password, "wrong"] {
                try await site.browser().post(
                    "/fr/sign-in/password", "address=\(Self.address)&password=\(password)")
            }
            let tried = try await site.database.read { session in
                try session.row(
                    "SELECT tried FROM attempt WHERE subject = \("password:" + Self.address)"
                )?.int(0)
            }
            #expect(tried == 1)
        }
    }
}
