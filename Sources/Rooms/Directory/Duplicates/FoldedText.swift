// SPDX-License-Identifier: EUPL-1.2

import SearchKernel

/// Names brought to plain words, so that spellings of one name compare equal.
enum FoldedText {
    /// Lower-case words without accents. Points inside abbreviations close up (`e.V.` is `ev`,
    /// `S.C.R.L.` is `scrl`); everything else that is no letter or digit parts words.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var sinceBreak = 0
        func end() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
            sinceBreak = 0
        }
        for scalar in Folding.fold(text).unicodeScalars {
            if isLetter(scalar) {
                if scalar.isASCII {
                    word.append(UInt8(scalar.value))
                } else {
                    word += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                }
                sinceBreak += 1
            } else if scalar == ".", sinceBreak == 1 {
                sinceBreak = 0
            } else {
                end()
            }
        }
        end()
        return words
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        guard !scalar.isASCII else {
            return (0x61...0x7A).contains(scalar.value) || scalar.isDigit
        }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .titlecaseLetter,
            .nonspacingMark, .spacingMark, .decimalNumber:
            return true
        default: return false
        }
    }

    /// The words with one space between them: equal where two names differ in case, accents and
    /// punctuation only.
    static func joined(_ text: String) -> String {
        words(text).joined(separator: " ")
    }
}
