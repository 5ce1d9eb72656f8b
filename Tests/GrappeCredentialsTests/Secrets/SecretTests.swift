// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

@testable import GrappeCredentials

@Suite("Secrets")
struct SecretTests {
    @Test("A secret is read back from its text, and no two are alike")
    func text() throws {
        var texts: Set<String> = []
        for _ in 0..<1000 {
            let secret = Secret()
            #expect(secret.text.utf8.count == 43)
            #expect(try #require(Secret(secret.text)) == secret)
            texts.insert(secret.text)
        }
        #expect(texts.count == 1000)
    }

    @Test(
        "What is not exactly a secret's text is none",
        arguments: [
            "", "A", String(repeating: "A", count: 42), String(repeating: "A", count: 44),
            String(repeating: "A", count: 42) + "B", String(repeating: "A", count: 42) + "=",
            String(repeating: "A", count: 42) + "\n", String(repeating: "A", count: 42) + "+",
            String(repeating: "A", count: 41) + "é", " " + String(repeating: "A", count: 42),
        ])
    func strict(text: String) {
        #expect(Secret(String(repeating: "A", count: 43)) != nil)
        #expect(Secret(text) == nil)
    }

    @Test("The digest is SHA-256 of the bits, and only the secret has it")
    func digest() throws {
        let zeros = try #require(Secret(String(repeating: "A", count: 43)))
        #expect(
            zeros.digest == "66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925")
        #expect(zeros.has(digest: zeros.digest))
        #expect(!zeros.has(digest: Secret().digest))
        #expect(!zeros.has(digest: ""))
    }

    @Test("A derived secret is HMAC-SHA256 of its label, and differs with label and secret")
    func derived() throws {
        let zeros = try #require(Secret(String(repeating: "A", count: 43)))
        // Python: hmac.new(bytes(32), b"csrf", "sha256")
        let expected = "_YMKahCNSratQj9zYMw-cuRR2lNB1vV2sGPJ829PZew"
        #expect(zeros.derived("csrf").text == expected)
        #expect(zeros.derived("csrf") != zeros.derived("Csrf"))
        #expect(zeros.derived("csrf") != Secret().derived("csrf"))
        #expect(zeros.derived("csrf") != zeros)
    }

    @Test("Secrets do not show in logs")
    func silence() {
        let (secret, seed, code) = (Secret(), OneTimeSeed(), RecoveryCode())
        let password = Password("un grand secret")
        var dumped = ""
        dump([secret], to: &dumped)
        dump([seed], to: &dumped)
        dump([code], to: &dumped)
        dump([password], to: &dumped)
        let said = "\(secret) \([secret]) \(seed) \([seed]) \([code]) \([password]) \(dumped)"
        #expect(!said.contains(secret.text))
        for word in [secret.text, seed.base32, code.text, "grand"] {
            #expect(!said.contains(word))
        }
        #expect(!dumped.contains("bytes"))
        #expect(!dumped.contains("scalars"))
    }

    @Test("Comparison in constant time is still comparison")
    func constantTime() {
        #expect(ConstantTime.areEqual("", ""))
        #expect(ConstantTime.areEqual("abc", "abc"))
        #expect(!ConstantTime.areEqual("abc", "abd"))
        #expect(!ConstantTime.areEqual("abc", "ab"))
        #expect(!ConstantTime.areEqual("é", "e\u{301}"), "canonically equal, but other bytes")
    }
}
