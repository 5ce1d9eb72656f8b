// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

@testable import GrappeCredentials

@Suite("Sealed values")
struct SealingTests {
    private let label = Sealing.Label(person: ID("7"), purpose: "totp")
    private let seed = OneTimeSeed().bytes

    private func sealing(_ letter: String, former: [String] = []) throws -> Sealing {
        func secret(_ letter: String) throws -> OperatorSecret {
            try OperatorSecret(String(repeating: letter, count: 32))
        }
        return Sealing(try secret(letter), former: try former.map(secret))
    }

    @Test("What was sealed opens under its label, and is sealed differently each time")
    func roundTrip() throws {
        let sealing = try sealing("a")
        let (one, two) = (try sealing.seal(seed, as: label), try sealing.seal(seed, as: label))
        #expect(one != two)
        #expect(try sealing.open(one, as: label) == seed)
        #expect(try sealing.open(two, as: label) == seed)
        #expect(try sealing.open(sealing.seal([], as: label), as: label) == [])
    }

    @Test("Nothing opens under another person, purpose or secret")
    func binding() throws {
        let sealing = try sealing("a")
        let sealed = try sealing.seal(seed, as: label)
        for other in [
            Sealing.Label(person: ID("8"), purpose: "totp"),
            Sealing.Label(person: ID("7"), purpose: "totp2"),
            Sealing.Label(person: ID("7"), purpose: ""),
        ] {
            #expect(throws: Sealing.Refusal.unauthentic) { try sealing.open(sealed, as: other) }
        }
        let stranger = try self.sealing("b")
        #expect(throws: Sealing.Refusal.unauthentic) { try stranger.open(sealed, as: label) }
    }

    @Test("A text of which any one bit was changed does not open")
    func tampering() throws {
        let sealing = try sealing("a")
        let sealed = try sealing.seal(seed, as: label)
        let bytes = try #require(Base64URL.decode(sealed.utf8.dropFirst(2)))
        for place in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[place] ^= 1 << UInt8(bit)
                #expect(throws: Sealing.Refusal.unauthentic) {
                    try sealing.open("1." + Base64URL.encode(changed), as: label)
                }
            }
        }
    }

    @Test("Damaged texts are refused and never crash")
    func fuzz() throws {
        let sealing = try sealing("a")
        let sealed = try sealing.seal(seed, as: label)
        var random = SeededRandom(seed: 5)
        for _ in 0..<3000 {
            let text = String(decoding: random.mutated(Array(sealed.utf8)), as: UTF8.self)
            if !text.utf8.elementsEqual(sealed.utf8) {
                #expect(throws: Sealing.Refusal.self) { try sealing.open(text, as: label) }
            }
        }
        for text in ["", "1.", "2." + sealed.dropFirst(2), "1.AAAA"] {
            #expect(throws: Sealing.Refusal.malformed) { try sealing.open(text, as: label) }
        }
    }

    @Test("While a secret is replaced, the former one still opens but no longer seals")
    func rotation() throws {
        let old = try sealing("a").seal(seed, as: label)
        let both = try sealing("b", former: ["a"])
        #expect(try both.open(old, as: label) == seed)
        let new = try both.seal(seed, as: label)
        #expect(try sealing("b").open(new, as: label) == seed)
        #expect(throws: Sealing.Refusal.unauthentic) { try sealing("a").open(new, as: label) }
    }

    @Test("An operator's secret needs 32 bytes")
    func short() {
        #expect(throws: OperatorSecret.Refusal.tooShort) {
            try OperatorSecret(String(repeating: "a", count: 31))
        }
        #expect(throws: Never.self) { try OperatorSecret(String(repeating: "é", count: 16)) }
    }
}
