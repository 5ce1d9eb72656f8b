// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

@testable import GrappeCredentials

@Suite("One-time codes")
struct OneTimeCodeTests {
    /// The seed of the examples in RFC 4226 and RFC 6238.
    private let seed: OneTimeSeed

    init() throws { seed = try #require(OneTimeSeed(Array("12345678901234567890".utf8))) }

    @Test(
        "The codes are those of RFC 4226, appendix D",
        arguments: zip(
            0..<10,
            [
                "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583",
                "399871", "520489",
            ]))
    func hotp(counter: Int, code: String) { #expect(seed.code(at: Int64(counter)) == code) }

    @Test(
        "The codes are those of RFC 6238, appendix B, with six of their eight digits",
        arguments: zip(
            [59, 1_111_111_109, 1_111_111_111, 1_234_567_890, 2_000_000_000, 20_000_000_000],
            ["287082", "081804", "050471", "005924", "279037", "353130"]))
    func totp(seconds: Int64, code: String) {
        let now = Instant(milliseconds: seconds * 1000)
        #expect(seed.code(at: OneTimeCode.step(at: now)) == code)
        #expect(OneTimeCode.acceptedStep(code, of: seed, at: now) == seconds / 30)
    }

    @Test("A code counts in its period and in the one before and after, no further")
    func window() {
        let code = seed.code(at: 100)
        func accepted(_ seconds: Int64) -> Int64? {
            OneTimeCode.acceptedStep(code, of: seed, at: Instant(milliseconds: seconds * 1000))
        }
        #expect(accepted(99 * 30 - 1) == nil)
        #expect(accepted(99 * 30) == 100)
        #expect(accepted(100 * 30) == 100)
        #expect(accepted(102 * 30 - 1) == 100)
        #expect(accepted(102 * 30) == nil)
    }

    @Test("No code counts twice, nor one older than the last that counted")
    func replay() {
        let now = Instant(milliseconds: 100 * 30_000)
        func accepted(_ step: Int64, after last: Int64?) -> Int64? {
            OneTimeCode.acceptedStep(seed.code(at: step), of: seed, at: now, after: last)
        }
        #expect(accepted(100, after: 100) == nil)
        #expect(accepted(99, after: 100) == nil)
        #expect(accepted(101, after: 100) == 101)
        #expect(accepted(100, after: 99) == 100)
    }

    @Test("Spaces are left out, and nothing but six ASCII digits is a code")
    func form() {
        let now = Instant(milliseconds: 59_000)
        #expect(OneTimeCode.acceptedStep(" 287 082 ", of: seed, at: now) == 1)
        for text in [
            "", "28708", "2870820", "0287082", "28708a", "２８７０８２", "287082\n", "287082\u{200D}",
            "-87082",
        ] {
            #expect(OneTimeCode.acceptedStep(text, of: seed, at: now) == nil, "\(text)")
        }
    }

    @Test("Steps before 1970 are counted downwards")
    func negative() {
        #expect(OneTimeCode.step(at: Instant(milliseconds: -1)) == -1)
        #expect(OneTimeCode.step(at: Instant(milliseconds: -30_000)) == -1)
        #expect(OneTimeCode.step(at: Instant(milliseconds: 0)) == 0)
    }

    @Test("A seed has 160 bits and is read back; other lengths are none")
    func seeds() throws {
        let fresh = OneTimeSeed()
        #expect(fresh.base32.utf8.count == 32)
        #expect(try #require(OneTimeSeed(fresh.bytes)) == fresh)
        #expect(fresh != OneTimeSeed())
        #expect(OneTimeSeed([]) == nil)
        #expect(OneTimeSeed(Array(repeating: 0, count: 21)) == nil)
    }

    @Test("The address for apps encodes whatever the names hold")
    func uri() {
        #expect(
            seed.uri(issuer: "Grappe & Cie", account: "zoé:a@b.lu?x=1") == """
                otpauth://totp/Grappe%20%26%20Cie:zo%C3%A9%20a%40b.lu%3Fx%3D1\
                ?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Grappe%20%26%20Cie\
                &algorithm=SHA1&digits=6&period=30
                """)
    }

    @Test("Recovery codes are read in any case, with or without separators")
    func recovery() throws {
        let codes = RecoveryCode.makeSet()
        #expect(Set(codes.map(\.digest)).count == 10)
        for code in codes {
            #expect(code.text.utf8.count == 19)
            for typed in [
                code.text, code.text.lowercased(), " " + code.text + " ",
                code.text.split(separator: "-").joined(),
                code.text.split(separator: "-").joined(separator: " "),
            ] {
                #expect(try #require(RecoveryCode(typed)).digest == code.digest)
            }
        }
        for text in ["", "ABCD", "ABCD-EFGH-IJKL-MNO1", "ABCD-EFGH-IJKL-MNOP-A"] {
            #expect(RecoveryCode(text) == nil)
        }
    }
}
