// SPDX-License-Identifier: EUPL-1.2

/// The number and gender endings that French, German and English put on the same word.
///
/// Two words are forms of each other when their stems are equal. The index keeps words as they
/// stand; stems only widen a query word to its other forms, so highlighting stays exact.
///
/// 1. Words of at least five letters lose a final s (not ss), the x of -eux and -eaux;
///    -aux becomes -al (journaux, journal).
/// 2. What still has six letters loses a final -en, -er or -e (Arbeiten, Kinder, Maschine;
///    sociale with social).
///
/// Words with anything but a–z are their own stem.
public enum LightStem {
    /// The stem of a folded word. It is a key to compare, not a word to show.
    public static func stem(_ term: String) -> String {
        String(decoding: stem(Array(term.utf8)), as: UTF8.self)
    }

    static func stem(_ term: [UInt8]) -> [UInt8] {
        guard term.count >= 5, term.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return term }
        return withoutEnding(singular(term))
    }

    /// Every word that may have `stem` as its stem; the caller checks which exist.
    static func forms(of stem: [UInt8]) -> [[UInt8]] {
        var forms: [[UInt8]] = []
        for ending in ["", "e", "en", "er"] {
            let base = stem + Array(ending.utf8)
            forms += [base, base + Array("s".utf8), base + Array("x".utf8)]
            if base.ends(with: "al") { forms.append(base.dropLast() + Array("ux".utf8)) }
        }
        return forms.filter { self.stem($0) == stem }
    }

    private static func singular(_ term: [UInt8]) -> [UInt8] {
        if term.ends(with: "s") { return term.ends(with: "ss") ? term : Array(term.dropLast()) }
        if term.ends(with: "eux") || term.ends(with: "eaux") { return Array(term.dropLast()) }
        if term.ends(with: "aux") { return term.dropLast(2) + Array("l".utf8) }
        return term
    }

    private static func withoutEnding(_ term: [UInt8]) -> [UInt8] {
        guard term.count >= 6 else { return term }
        if term.ends(with: "en") || term.ends(with: "er") { return Array(term.dropLast(2)) }
        return term.ends(with: "e") ? Array(term.dropLast()) : term
    }
}

extension [UInt8] {
    fileprivate func ends(with ending: StaticString) -> Bool {
        ending.withUTF8Buffer { count >= $0.count && suffix($0.count).elementsEqual($0) }
    }
}
