// SPDX-License-Identifier: EUPL-1.2

/// Cuts a text into folded words; documents and queries go through the same knife.
public enum Analysis {
    /// The words of `text`: runs of letters and digits, cut at everything else.
    ///
    /// An apostrophe cuts too, and an elided article or pronoun before it (l' d' j' n' s' t'
    /// m' c' qu') is no word: "l’atelier" gives "atelier".
    public static func tokens(_ text: String) -> [Token] {
        var tokens: [Token] = []
        scan(text) { term, range in
            tokens.append(
                Token(
                    term: String(decoding: term, as: UTF8.self), range: range,
                    position: tokens.count))
        }
        return tokens
    }

    /// Calls `emit` with the folded bytes and the UTF-8 range of each word; allocates little.
    static func scan(_ text: String, emit: ([UInt8], Range<Int>) -> Void) {
        var word: [UInt8] = []
        var (start, end, offset) = (0, 0, 0)
        var keepsMarks = false
        func close(elided: Bool) {
            if !word.isEmpty, !(elided && isElision(word)) { emit(word, start..<end) }
            word.removeAll(keepingCapacity: true)
            keepsMarks = false
        }
        for scalar in text.unicodeScalars {
            let next = offset + UTF8.width(scalar)
            switch ScalarFolding.role(of: scalar) {
            case .word:
                if word.isEmpty { start = offset }
                ScalarFolding.append(scalar, to: &word, keepsMarks: &keepsMarks)
                end = next
            case .mark:
                guard !word.isEmpty else { break }
                ScalarFolding.append(scalar, to: &word, keepsMarks: &keepsMarks)
                end = next
            case .ignorable: break
            case .apostrophe: close(elided: true)
            case .separator: close(elided: false)
            }
            offset = next
        }
        close(elided: false)
    }

    private static func isElision(_ word: [UInt8]) -> Bool {
        switch word.count {
        case 1: elidedLetters.contains(word[0])
        case 2: word[0] == 0x71 && word[1] == 0x75
        default: false
        }
    }

    private static let elidedLetters = Set("ldjnstmc".utf8)
}
