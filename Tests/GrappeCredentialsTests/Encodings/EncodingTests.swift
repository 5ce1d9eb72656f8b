// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import Testing

@testable import GrappeCredentials

@Suite("Bytes as text")
struct EncodingTests {
    @Test(
        "Base64 for URLs gives the examples of RFC 4648, without padding",
        arguments: [
            ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy"),
        ])
    func base64(plain: String, encoded: String) {
        #expect(Base64URL.encode(plain.utf8) == encoded)
        #expect(Base64URL.decode(encoded) == Array(plain.utf8))
    }

    @Test(
        "Base32 gives the examples of RFC 4648, without padding",
        arguments: [
            ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
        ])
    func base32(plain: String, encoded: String) {
        #expect(Base32.encode(plain.utf8) == encoded)
        #expect(Base32.decode(encoded.utf8) == Array(plain.utf8))
    }

    @Test(
        "Base64 with padding, white space, another alphabet or left-over bits is refused",
        arguments: [
            "Zg==", "Zh", "Z", "Zm9v\n", " Zm9v", "Zm+v", "Zm/v", "Zm9vé", "Zm8\u{200D}", "Zm9",
        ])
    func strictBase64(text: String) { #expect(Base64URL.decode(text) == nil) }

    @Test(
        "Base32 with padding, small letters or left-over bits is refused",
        arguments: ["MY======", "my", "MZ", "M", "MZX", "M1", "MZXW6Y", "MZXW 6YQ"])
    func strictBase32(text: String) { #expect(Base32.decode(text.utf8) == nil) }

    @Test("What is decoded is encoded as the same text, whatever the text")
    func canonical() {
        var random = SeededRandom(seed: 18)
        var decoded = 0
        for _ in 0..<20_000 {
            let bytes = (0..<random.below(12)).map { _ in UInt8(random.below(128)) }
            let text = String(decoding: bytes, as: UTF8.self)
            if let found = Base64URL.decode(text) {
                #expect(Base64URL.encode(found) == text)
                decoded += 1
            }
            if let found = Base32.decode(bytes) { #expect(Base32.encode(found) == text) }
            if let found = Hexadecimal.decode(bytes) {
                #expect(Hexadecimal.encode(found) == text.lowercased())
            }
        }
        #expect(decoded > 1000)
    }
}
