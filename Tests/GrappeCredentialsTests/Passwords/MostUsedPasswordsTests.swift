// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@testable import GrappeCredentials

@Suite(
    "The most used passwords",
    .enabled(if: Oracle.has("zxcvbn"), "install the Python packages: make setup"))
struct MostUsedPasswordsTests {
    private func accepted(_ shortest: Int, of count: Int) throws -> [String] {
        let rules = PasswordRules(shortest: shortest)
        let lines = try Oracle.lines(of: "passwords.py", String(count))
        #expect(lines.count == count)
        return try lines.compactMap { line in
            let text = try #require(line["password"]?.text)
            return rules.problem(with: Password(text)) == nil ? text : nil
        }
    }

    @Test("None of the 3,000 most used passes where a password may stand alone")
    func alone() throws {
        let passed = try accepted(PasswordRules.shortestAlone, of: 3000)
        #expect(passed == [])
    }

    @Test("Of the shorter ones many would pass, so that it is the length that keeps them out")
    func shorter() throws {
        #expect(try accepted(8, of: 3000).count > 100)
    }
}
