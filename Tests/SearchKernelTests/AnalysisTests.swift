// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import SearchKernel
import Testing

@Test(
    "A text is cut into its words",
    arguments: [
        ("L’atelier d'insertion", ["atelier", "insertion"]),
        ("Qu'est-ce que c’est ?", ["est", "ce", "que", "est"]),
        ("aujourd'hui", ["aujourd", "hui"]), ("co-op's 24h/24", ["co", "op", "s", "24h", "24"]),
        ("Caf\u{65}\u{301} (Trèves)", ["cafe", "treves"]), ("l'", []), (" \r\n\t—", []),
        ("co\u{AD}opérative", ["cooperative"]), ("l d", ["l", "d"]),
    ])
func cutsWords(text: String, terms: [String]) {
    let tokens = Analysis.tokens(text)
    #expect(tokens.map(\.term) == terms)
    #expect(tokens.map(\.position) == Array(terms.indices))
}

@Test("A word's range covers its letters and marks, and nothing more")
func rangesCoverWords() {
    let text = "Op d'Lëtzebuerger e\u{301}cole!"
    let bytes = Array(text.utf8)
    let words = Analysis.tokens(text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(words == ["Op", "Lëtzebuerger", "e\u{301}cole"])
}

@Test("Any text whatever is cut within its bounds, into words that are already folded")
func survivesRandomText() {
    var random = SeededRandom(seed: 42)
    let blocks: [ClosedRange<UInt32>] = [
        0...0x7F, 0x80...0x24F, 0x250...0x52F, 0x300...0x36F, 0x900...0x97F, 0x1E00...0x1FFF,
        0x2000...0x20FF, 0xFB00...0xFFFF, 0...0x10FFFF,
    ]
    for _ in 0..<3000 {
        var text = ""
        for _ in 0..<Int.random(in: 0..<40, using: &random) {
            let value = UInt32.random(in: random.one(of: blocks), using: &random)
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        checkTokens(of: text)
    }
}

private func checkTokens(of text: String) {
    let bytes = Array(text.utf8)
    var end = 0
    for token in Analysis.tokens(text) {
        #expect(token.range.lowerBound >= end && !token.range.isEmpty)
        end = token.range.upperBound
        let word = String(decoding: bytes[token.range], as: UTF8.self)
        #expect(
            Array(Folding.fold(word).utf8) == Array(token.term.utf8), "\(word.debugDescription)")
        #expect(Array(Folding.fold(token.term).utf8) == Array(token.term.utf8))
    }
    #expect(end <= bytes.count)
    let folded = Folding.fold(text)
    #expect(Array(Folding.fold(folded).utf8) == Array(folded.utf8), "\(text.debugDescription)")
}
