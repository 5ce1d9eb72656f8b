// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@testable import GrappeCredentials

@Suite(
    "One-time codes, as pyotp makes them",
    .enabled(if: Oracle.has("pyotp"), "install the Python packages: make setup"))
struct OneTimeCodeOracleTests {
    @Test("The same seed gives the same codes")
    func codes() throws {
        let lines = try Oracle.lines(of: "codes.py")
        #expect(lines.count == 200)
        for line in lines {
            let text = try #require(line["seed"]?.text)
            let bytes = try #require(Base32.decode(text.utf8))
            let seed = try #require(OneTimeSeed(bytes))
            let seconds = try #require(line["seconds"]?.int)
            let code = try #require(line["code"]?.text)
            let now = Instant(milliseconds: Int64(seconds) * 1000 + 999)
            #expect(seed.code(at: OneTimeCode.step(at: now)) == code)
            #expect(OneTimeCode.acceptedStep(code, of: seed, at: now) != nil)
            #expect(seed.base32 == text)
        }
    }

    @Test("The address for apps is read back as it was meant")
    func uri() throws {
        let seed = OneTimeSeed()
        let uri = seed.uri(issuer: "Grappe & Cie", account: "zoé+x@b.lu")
        let line = try #require(try Oracle.lines(of: "codes.py", "'\(uri)'").first)
        #expect(line["secret"]?.text == seed.base32)
        #expect(line["issuer"]?.text == "Grappe & Cie")
        #expect(line["account"]?.text == "zoé+x@b.lu")
        #expect(line["digits"] == 6)
        #expect(line["period"] == 30)
        #expect(line["digest"] == "sha1")
    }
}
