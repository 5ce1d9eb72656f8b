// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

@Suite("Fields as they were sent")
struct FormFieldsTests {
    @Test("Names and values are decoded; what is missing is empty; what makes no code stays")
    func decoding() {
        let text = "q=caf%C3%A9+%26+th%e9&near=&=x&flag&a=b=c&bad=%4&%zz=%"
        let fields = FormFields(urlEncoded: text)
        let items = fields.items.map { [$0.name, $0.value] }
        #expect(
            items == [
                ["q", "café & th\u{FFFD}"], ["near", ""], ["", "x"], ["flag", ""], ["a", "b=c"],
                ["bad", "%4"], ["%zz", "%"],
            ])
        #expect(FormFields(urlEncoded: "").items.isEmpty)
        #expect(FormFields(urlEncoded: "&&").items.isEmpty)
    }

    @Test("U+0000, which nothing can keep, is replaced")
    func null() {
        let fields = FormFields(urlEncoded: "a%00b=%00c%00&d=\0")
        let items = fields.items.map { [$0.name, $0.value] }
        #expect(items == [["a\u{FFFD}b", "\u{FFFD}c\u{FFFD}"], ["d", "\u{FFFD}"]])
    }

    @Test("White space round a value is dropped, of whatever kind; within it stays")
    func trimming() {
        let fields = FormFields([
            ("a", "  x y\t"), ("a", "\u{A0}é\u{2003}"), ("a", " \n "), ("a", "plain"),
            ("b", "é "), ("c", "\u{7F}"),
        ])
        #expect(fields["a"] == "x y" && fields["b"] == "é" && fields["none"] == "")
        #expect(fields.all("a") == ["x y", "é", "plain"])
        #expect(fields["c"] == "\u{7F}")
    }

    @Test("Any text is decoded as the standard says, byte by byte")
    func random() {
        var chance = SeededRandom(seed: 26)
        let letters = Array("ab=&%+09AFf \u{E9}\u{20AC}".unicodeScalars)
        for _ in 0..<3000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<chance.below(24) { scalars.append(chance.one(of: letters)) }
            let text = String(scalars)
            let expected = text.split(separator: "&").map { pair in
                let parts = pair.split(
                    separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return [decoded(parts[0]), parts.count > 1 ? decoded(parts[1]) : ""]
            }
            let items = FormFields(urlEncoded: text).items.map { [$0.name, $0.value] }
            #expect(items == expected, "\(text)")
        }
    }

    private func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)
        while !rest.isEmpty {
            let code = rest.count > 2 ? String(decoding: rest[1...2], as: UTF8.self) : ""
            let isCode = rest[0] == 0x25 && !code.contains("+")
            if isCode, let byte = UInt8(code, radix: 16) {
                bytes += byte == 0 ? Array("\u{FFFD}".utf8) : [byte]
                rest.removeFirst(3)
            } else {
                bytes.append(rest[0] == 0x2B ? 0x20 : rest[0])
                rest.removeFirst()
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
