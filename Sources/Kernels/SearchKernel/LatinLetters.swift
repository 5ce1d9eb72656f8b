// SPDX-License-Identifier: EUPL-1.2

/// The ASCII letters that stand for a Latin letter with marks, a ligature or a width variant.
///
/// The letters are read once from the scalar's Unicode name ("LATIN SMALL LETTER E WITH
/// ACUTE", "LATIN SMALL LIGATURE OE"), so that no table of ours can lack one.
enum LatinLetters {
    static func letters(for value: UInt32) -> PackedLetters? {
        switch value {
        case 0xAA...0x24F: PackedLetters(bits: basic[Int(value - 0xAA)])
        case 0x1E00...0x1EFF: PackedLetters(bits: additional[Int(value - 0x1E00)])
        case 0x2070...0x2089: PackedLetters(bits: numbers[Int(value - 0x2070)])
        case 0xFB00...0xFB06: PackedLetters(bits: ligatures[Int(value - 0xFB00)])
        case 0xFF01...0xFF5E: PackedLetters(CollectionOfOne(fullWidth(value)))
        default: nil
        }
    }

    private static let basic = table(0xAA...0x24F)
    private static let additional = table(0x1E00...0x1EFF)
    private static let numbers = table(0x2070...0x2089)
    private static let ligatures = table(0xFB00...0xFB06)

    /// Letters whose names do not spell what we want.
    private static let exceptions: [UInt32: String] = [
        0xAA: "a", 0xBA: "o", 0xB2: "2", 0xB3: "3", 0xB9: "1", 0xDF: "ss", 0xF0: "d",
        0xFE: "th", 0x131: "i", 0x14B: "ng", 0x17F: "s", 0x1E9B: "s", 0x2071: "i",
        0xFB05: "st", 0xFB06: "st",
    ]

    private static func table(_ range: ClosedRange<UInt32>) -> [UInt32] {
        range.map { value in
            guard let scalar = Unicode.Scalar(value) else { return 0 }
            let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
            return spelling(of: lower).map { PackedLetters($0.utf8).bits } ?? 0
        }
    }

    private static func spelling(of lower: Unicode.Scalar) -> String? {
        if let exception = exceptions[lower.value] { return exception }
        if lower.value < 0x80 { return String(lower) }
        if lower.value >= 0x2070, lower.value <= 0x2089 {
            return lower.properties.numericValue.map { String(Int($0)) }
        }
        let words = (lower.properties.name ?? "").split(separator: " ")
        guard words.count >= 4, words[0] == "LATIN", words[1] == "SMALL",
            words[2] == "LETTER" || words[2] == "LIGATURE",
            words[3].utf8.count <= (words[2] == "LIGATURE" ? 3 : 2),
            words.count == 4 || words[4] == "WITH" || words[4] == "PRECEDED"
        else { return nil }
        return words[3].lowercased()
    }

    private static func fullWidth(_ value: UInt32) -> UInt8 {
        let ascii = UInt8(truncatingIfNeeded: value - 0xFEE0)
        return ascii >= 0x41 && ascii <= 0x5A ? ascii + 32 : ascii
    }
}
