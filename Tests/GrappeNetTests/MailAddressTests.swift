// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

@testable import GrappeNet

@Suite("Mail addresses")
struct MailAddressTests {
    @Test("An ordinary address is taken, and its domain loses its capitals")
    func ordinary() throws {
        let address = try MailAddress("Marie.Weber+ateliers@Exemple.LU")
        #expect(address.string == "Marie.Weber+ateliers@exemple.lu")
        #expect(address.folded == "marie.weber+ateliers@exemple.lu")
    }

    @Test("A domain in other letters is kept as people write it and sent as servers know it")
    func international() throws {
        let address = try MailAddress("info@Caisse-épargne.example.lu")
        #expect(address.domain == "caisse-épargne.example.lu")
        #expect(address.asciiDomain == "xn--caisse-pargne-hhb.example.lu")
        #expect(address.folded == "info@xn--caisse-pargne-hhb.example.lu")
    }

    private static let refused: [MailAddressProblem: [String]] = [
        .empty: [""],
        .noAt: ["marie"],
        .local: [
            "@example.org", "a..b@example.org", ".a@example.org", "a b@example.org",
            "a@b@example.org", "\"a\"@example.org", "a\r\n@example.org", "a\u{0}b@example.org",
            "a\r\nBcc: x@example.org", String(repeating: "a", count: 65) + "@example.org",
        ],
        .localNotASCII: ["zoé@example.org", "a\u{301}@example.org", "a\u{200D}@example.org"],
        .domain: [
            "a@example", "a@", "a@-b.org", "a@b-.org", "a@b..org", "a@.org", "a@b.org.",
            "a@127.0.0.1", "a@[127.0.0.1]", "a@b.org\r\n", "a@b.org>", "a@b.org/x",
            "a@b.org:25", "a@b\u{200D}.org", "a@b\u{2028}c.org", "a@b%2e.org", "a@b_c.org",
            "a@b .org", "a@" + String(repeating: "b", count: 64) + ".org",
            "a@" + String(repeating: "b.", count: 130) + "org",
        ],
    ]

    @Test(
        "Labels become what RFC 3492 and registries make of them",
        arguments: [
            ("bücher", "xn--bcher-kva"), ("straße", "xn--strae-oqa"), ("münchen", "xn--mnchen-3ya"),
            ("例え", "xn--r8jz45g"), ("пример", "xn--e1afmkfd"), ("plain-1", "plain-1"),
            ("MajiでKoiする5秒前", "xn--MajiKoi5-783gue6qz075azm5e"),
        ])
    func labels(label: String, ascii: String) {
        #expect(Punycode.label(Array(label.unicodeScalars)) == ascii)
    }

    @Test("What is no address is refused with its reason")
    func refused() {
        for (problem, texts) in Self.refused {
            for text in texts {
                #expect(throws: problem, "\(text.debugDescription)") { try MailAddress(text) }
            }
        }
    }

    @Test("A domain without a dot is taken only where the caller allows it")
    func localhost() throws {
        #expect(throws: MailAddressProblem.domain) { try MailAddress("a@localhost") }
        #expect(try MailAddress("a@localhost", allowingLocalhost: true).string == "a@localhost")
    }

    @Test("Whatever is taken has a local part and a domain of harmless bytes")
    func fuzz() {
        var random = SeededRandom(seed: 21)
        let seeds = [
            "marie.weber@example.org", "info@caisse-épargne.lu", "a+b@x.example", "\"q\"@b.org",
        ].map { Array($0.utf8) }
        var taken = 0
        for _ in 0..<20_000 {
            let bytes = random.mutated(random.one(of: seeds))
            guard let address = try? MailAddress(String(decoding: bytes, as: UTF8.self)) else {
                continue
            }
            taken += 1
            let isHarmless = address.ascii.utf8.allSatisfy {
                (0x21...0x7E).contains($0) && !"<>()[]\\,;:\"".utf8.contains($0)
            }
            #expect(isHarmless, "\(bytes)")
            #expect(address.ascii.utf8.count { $0 == 0x40 } == 1)
        }
        #expect(taken > 1000)
    }

    @Test("Each problem has words in four languages")
    func words() {
        for problem in MailAddressProblem.allCases {
            #expect(Set(Language.allCases.map { problem.text[$0] }).count == 4)
        }
    }
}
