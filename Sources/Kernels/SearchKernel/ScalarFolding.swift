// SPDX-License-Identifier: EUPL-1.2

/// What one Unicode scalar becomes, and what it is to the tokeniser.
enum ScalarFolding {
    /// What the tokeniser does at a scalar.
    enum Role {
        /// A letter, a digit, or a mark of a script that needs its marks.
        case word
        /// A diacritic of the general blocks: belongs to the letter before it.
        case mark
        /// Invisible inside a word (soft hyphen, joiners).
        case ignorable
        case apostrophe
        case separator
    }

    static func role(of scalar: Unicode.Scalar) -> Role {
        let value = scalar.value
        if value < 0x80 {
            if isASCIILetterOrDigit(value) { return .word }
            return value == 0x27 ? .apostrophe : .separator
        }
        if isIgnorable(value) { return .ignorable }
        if isApostrophe(value) { return .apostrophe }
        if isDiacritic(value) { return .mark }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
            .otherNumber:
            return .word
        default:
            return .separator
        }
    }

    /// Appends the folded form of `scalar` as UTF-8.
    ///
    /// `keepsMarks` carries from scalar to scalar whether the letter before was of another
    /// script than Latin, whose diacritics stay.
    static func append(
        _ scalar: Unicode.Scalar, to folded: inout [UInt8], keepsMarks: inout Bool
    ) {
        let value = scalar.value
        if value < 0x80 {
            keepsMarks = false
            folded.append(value >= 0x41 && value <= 0x5A ? UInt8(value) + 32 : UInt8(value))
        } else if isIgnorable(value) {
            return
        } else if isApostrophe(value) {
            keepsMarks = false
            folded.append(0x27)
        } else if isDiacritic(value) {
            if keepsMarks { folded.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
        } else if let latin = LatinLetters.letters(for: value) {
            keepsMarks = false
            latin.append(to: &folded)
        } else {
            appendOther(scalar, to: &folded, keepsMarks: &keepsMarks)
        }
    }

    private static func appendOther(
        _ scalar: Unicode.Scalar, to folded: inout [UInt8], keepsMarks: inout Bool
    ) {
        let wide = HalfWidth.katakana(for: scalar) ?? scalar
        for lower in wide.properties.lowercaseMapping.unicodeScalars {
            // A final sigma is a sigma: words are compared, not displayed.
            let kept = lower.value == 0x3C2 ? Unicode.Scalar(0x3C3 as UInt16) ?? lower : lower
            if kept.value < 0x80 || LatinLetters.letters(for: kept.value) != nil {
                append(kept, to: &folded, keepsMarks: &keepsMarks)
            } else if !isDiacritic(kept.value) || keepsMarks {
                folded.append(contentsOf: UTF8.encode(kept) ?? .init())
                keepsMarks = role(of: kept) == .word || isDiacritic(kept.value)
            }
        }
    }

    private static func isASCIILetterOrDigit(_ value: UInt32) -> Bool {
        (value >= 0x61 && value <= 0x7A) || (value >= 0x41 && value <= 0x5A)
            || (value >= 0x30 && value <= 0x39)
    }

    /// Soft hyphen, zero-width joiners, word joiner, byte-order mark, variation selectors.
    private static func isIgnorable(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xFE00...0xFE0F: true
        default: false
        }
    }

    /// Left and right single quotes, reversed quote, modifier apostrophe, full-width one.
    private static func isApostrophe(_ value: UInt32) -> Bool {
        switch value {
        case 0x2018, 0x2019, 0x201B, 0x2BC, 0xFF07: true
        default: false
        }
    }

    /// The blocks "Combining Diacritical Marks", Extended, Supplement, for Symbols, Half Marks.
    private static func isDiacritic(_ value: UInt32) -> Bool {
        switch value {
        case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F:
            true
        default: false
        }
    }
}
