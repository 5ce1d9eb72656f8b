// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@testable import GrappeCredentials

@Suite(
    "ID tokens, as PyJWT makes them",
    .enabled(if: Oracle.has("jwt"), "install the Python packages: make setup"))
struct IDTokenOracleTests {
    @Test("Good tokens are taken and others are not")
    func tokens() async throws {
        let test = try await TestProvider()
        let seconds = test.now.milliseconds / 1000
        let lines = try Oracle.lines(of: "tokens.py", "'\(test.attempt.nonce)' \(seconds)")
        #expect(lines.count == 16)
        for line in lines {
            let keys = try OpenIDKeys(Array(try #require(line["keys"]?.text).utf8))
            let token = try #require(line["token"]?.text)
            let name = try #require(line["name"]?.text)
            let identity = try? await test.identity(token, keys: keys)
            #expect((identity != nil) == (line["good"] == true), "\(name)")
            if let identity { #expect(identity.name == "Zoé") }
        }
    }
}
