// SPDX-License-Identifier: EUPL-1.2

/// Cuts a text into folded words; documents and queries go through the same knife.
public enum Analysis {
    /// The words of `text`: runs of letters and digits, cut at everything else.
    ///
    /// An apostrophe cuts too, and an elided article or pronoun before it (l' d' j' n' s' t'
    /// m' c' qu') is no word: "l’atelier" gives "atelier".
    public static func tokens(_ text: String) -> [Token] {
        var tokens: [Token] = []
        let scanner = WordScanner()
        scanner.scan(text) { term, range in
            tokens.append(
                Token(
                    term: String(decoding: term, as: UTF8.self), range: range,
                    position: tokens.count))
        }
        return tokens
    }
}
