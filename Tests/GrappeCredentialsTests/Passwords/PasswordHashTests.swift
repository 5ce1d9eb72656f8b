// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import GrappeCredentials

@Suite("Password hashes")
struct PasswordHashTests {
    @Test("A hash verifies its own password only")
    func verify() throws {
        let hash = try PasswordHash.make(of: Password("quatre mots sans lien"))
        #expect(hash.text.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(try #require(PasswordHash(hash.text)) == hash)
        #expect(try hash.verifies(Password("quatre mots sans lien")))
        #expect(try !hash.verifies(Password("Quatre mots sans lien")))
        #expect(try !hash.verifies(Password("")))
        #expect(!hash.needsRehash)
        #expect(try PasswordHash.make(of: Password("quatre mots sans lien")) != hash)
    }

    @Test("A hash that another program made is verified, and wants to be made anew")
    func foreign() throws {
        // argon2-cffi 25.1.0: PasswordHasher(time_cost=3, memory_cost=1024, parallelism=1)
        let hash = try #require(PasswordHash(Self.foreignHash))
        #expect(try hash.verifies(Password("Grüße aus Lëtzebuerg")))
        #expect(try !hash.verifies(Password("Gruesse aus Letzebuerg")))
        #expect(hash.needsRehash)
    }

    private static let foreignHash =
        "$argon2id$v=19$m=1024,t=3,p=1$V2x+O3BT9Oqc0WNPFcz0EQ$rC03YAEUdKq1F4b9k/9DzN6Gh49DIieptTJjdDV4iuA"

    @Test("The same characters typed on another keyboard are the same password")
    func normalisation() throws {
        let hash = try PasswordHash.make(of: Password("Grüße\u{A0}ausLëtzebuerg"))
        #expect(try hash.verifies(Password("Gru\u{308}ße ausLe\u{308}tzebuerg")))
        // Form C, not KC: these are other characters to whoever typed them.
        #expect(try !hash.verifies(Password("Grüße ausＬëtzebuerg")))
    }

    @Test("Nobody's hash has today's costs and no password")
    func nobody() throws {
        #expect(!PasswordHash.ofNobody.needsRehash)
        #expect(PasswordHash(PasswordHash.ofNobody.text) == PasswordHash.ofNobody)
        #expect(try !PasswordHash.ofNobody.verifies(Password("")))
    }

    @Test("A password longer than anybody may have is not even hashed")
    func long() throws {
        let long = Password(String(repeating: "ab", count: 65))
        #expect(try !PasswordHash.ofNobody.verifies(long))
    }

    @Test(
        "A text that is not quite a hash is none",
        arguments: [
            "", "$argon2id$", "$argon2i$v=19$m=19456,t=2,p=1$S$H",
            "$argon2id$v=16$m=19456,t=2,p=1$S$H",
            "$argon2id$v=19$m=19456,t=2$S$H", "$argon2id$v=19$m=019456,t=2,p=1$S$H",
            "$argon2id$v=19$m=-1,t=2,p=1$S$H", "$argon2id$v=19$m=19456,t=0,p=1$S$H",
            "$argon2id$v=19$m=99999999,t=2,p=1$S$H", "$argon2id$v=19$m=1048576,t=2,p=1$S$H",
            "$argon2id$v=19$m=19456,t=17,p=1$S$H", "$argon2id$v=19$m=19456,t=2,p=5$S$H",
            "$argon2id$v=19$m=19456,t=2,p=1$$H", "$argon2id$v=19$m=19456,t=2,p=1$S$",
            "$argon2id$v=19$m=19456,t=2,p=1$S$H$", "$argon2id$v=19$m=19456,t=2,p=1$S$H\n",
            "$argon2id$v=19$m=19456,t=2,p=1,x=1$S$H", "$argon2id$v=19$m=4,t=2,p=1$S$H",
            "$argon2id$v=19$m=19456,t=2,p=1$S$H=", "$argon2id$v=19$m=19456,t=2,p=1$S-$H",
        ])
    func strict(text: String) {
        let salt = "AAAAAAAAAAAAAAAAAAAAAA"
        let hash = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        func filled(_ text: String) -> String {
            text.replacing("$S", with: "$" + salt).replacing("$H", with: "$" + hash)
        }
        #expect(PasswordHash(filled("$argon2id$v=19$m=19456,t=2,p=1$S$H")) != nil)
        #expect(PasswordHash(filled(text)) == nil)
    }
}
