// SPDX-License-Identifier: EUPL-1.2

/// Text as plain lower-case words, to look for known words in it.
package struct FoldedWords {
    /// The words with one space between them; accents dropped, `ß` as `ss`, `œ` as `oe`.
    package let string: String
    /// The same with a space at either end.
    private let padded: [UInt8]

    package init(_ text: String) {
        // The input may be a whole cell of somebody's sheet; what is beyond tells nothing more.
        string = Self.fold(String(text.unicodeScalars.prefix(2000)))
        padded = Array(" \(string) ".utf8)
    }

    package var isEmpty: Bool { string.isEmpty }

    /// Whether those folded words occur here as whole words, up to so many letters of inflection
    /// at the end (`jardin`, `jardins`).
    package func contains(_ words: String, suffix: Int = 0) -> Bool {
        contains(Array(words.utf8), suffix: suffix)
    }

    /// The same of words in UTF-8, for lists that are gone through again and again.
    package func contains(_ words: [UInt8], suffix: Int) -> Bool {
        guard let first = words.first, padded.count > words.count + 1 else { return false }
        for start in 1..<(padded.count - words.count)
        where padded[start] == first && padded[start - 1] == 0x20 {
            let end = start + words.count
            if padded[start..<end].elementsEqual(words),
                padded[end...].prefix(suffix + 1).contains(0x20)
            {
                return true
            }
        }
        return false
    }

    private static func fold(_ text: String) -> String {
        var out: [UInt8] = []
        for scalar in text.lowercased().unicodeScalars {
            if let plain = plain(scalar) {
                out.append(contentsOf: plain.utf8)
            } else if let last = out.last, last != 0x20, !isMark(scalar) {
                out.append(0x20)
            }
        }
        if out.last == 0x20 { out.removeLast() }
        return String(decoding: out, as: UTF8.self)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        (0x0300...0x036F).contains(scalar.value) || scalar == "\u{AD}"
    }

    private static func plain(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z", "0"..."9": String(scalar)
        case "à", "á", "â", "ä", "ã", "å": "a"
        case "ç": "c"
        case "è", "é", "ê", "ë": "e"
        case "ì", "í", "î", "ï": "i"
        case "ñ": "n"
        case "ò", "ó", "ô", "ö", "õ": "o"
        case "ù", "ú", "û", "ü": "u"
        case "ÿ", "ý": "y"
        case "ß": "ss"
        case "œ": "oe"
        case "æ": "ae"
        default: nil
        }
    }
}
