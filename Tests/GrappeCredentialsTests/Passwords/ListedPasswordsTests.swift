// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@testable import GrappeCredentials

@Suite("Listed passwords")
struct ListedPasswordsTests {
    /// SHA-1 of `velours-17-tangente`, computed with sha1sum.
    private static let digest = "f0dd8e67d0e683a997680601bac9fced142ca817"

    private func list(_ text: String, limit: Int = 100) throws -> ListedPasswords {
        try ListedPasswords(ByteSource(Array(text.utf8), chunk: 7), limit: limit)
    }

    @Test(
        "Plain and hashed lines are both taken, with any line ending",
        arguments: [
            "x\nvelours-17-tangente\n", "velours-17-tangente", "\r\nvelours-17-tangente\r\ny\r\n",
            digest, digest.uppercased() + ":5321\r\n",
        ])
    func lines(text: String) throws {
        let list = try list(text)
        #expect(list.contains(Password("velours-17-tangente")))
        #expect(!list.contains(Password("velours-17-tangentE")))
        #expect(!list.contains(Password("")))
        let rules = PasswordRules(listed: list)
        #expect(rules.problem(with: Password("velours-17-tangente")) == .listed)
    }

    @Test("Many are found again, doubles count once, and others are not found")
    func many() throws {
        let names = (0..<50).map { "mot-\($0)" }
        let list = try list((names + names).joined(separator: "\n"))
        #expect(list.count == 50)
        for name in names { #expect(list.contains(Password(name))) }
        #expect(!list.contains(Password("mot-50")))
        #expect(try self.list("").count == 0)
    }

    @Test("Too many lines and too long ones are refused")
    func limits() {
        #expect(throws: ListedPasswords.Refusal.tooMany(limit: 2)) { try list("a\nb\nc", limit: 2) }
        #expect(throws: ListedPasswords.Refusal.lineTooLong(line: 2)) {
            try list("a\n" + String(repeating: "b", count: 1025))
        }
    }
}
