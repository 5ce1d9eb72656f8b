// SPDX-License-Identifier: EUPL-1.2

/// Text of codes and names brought to plain bytes before it is compared.
enum CodeText {
    /// Upper-case ASCII letters and digits with everything removed that people put between the
    /// parts of a number: white space, dashes of any kind, `. / , ' ( ) _` and invisible marks.
    ///
    /// Full-width letters and digits count as plain ones. Any other character is kept as its
    /// UTF-8 bytes, so that a strict check refuses it rather than overlooks it.
    static func compact(_ text: some StringProtocol) -> [UInt8] {
        var out: [UInt8] = []
        for scalar in text.unicodeScalars where !isSeparator(scalar) {
            if let byte = asciiUppercase(scalar) {
                out.append(byte)
            } else {
                out.append(contentsOf: String(scalar).utf8)
            }
        }
        return out
    }

    /// Lower-case words of `a-z0-9` with one space between them: accents dropped, `ß` as `ss`,
    /// `œ` as `oe`, dots and apostrophes closed up (`e.V.` becomes `ev`). Letters of other
    /// scripts stay, lower-cased.
    static func folded(_ text: some StringProtocol) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case ".", "'", "’", "\u{200B}"..."\u{200D}", "\u{0300}"..."\u{036F}", "\u{00AD}":
                continue
            default:
                let lower = scalar.properties.lowercaseMapping
                if scalar.isASCII ? !isASCIIAlphanumeric(scalar) : !scalar.properties.isAlphabetic {
                    if out.utf8.last != 0x20, !out.isEmpty { out += " " }
                } else {
                    for letter in lower.unicodeScalars where !isMark(letter) {
                        out += plainLetters[letter] ?? String(letter)
                    }
                }
            }
        }
        if out.utf8.last == 0x20 { out.removeLast() }
        return out
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

    static func string(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "/", ",", "'", "’", "(", ")", "_", "·", "\u{00AD}", "\u{200B}"..."\u{200F}",
            "\u{2060}", "\u{FEFF}", "\u{2212}":
            true
        default:
            scalar.properties.isWhitespace
                || scalar.properties.generalCategory == .dashPunctuation
        }
    }

    private static func asciiUppercase(_ scalar: Unicode.Scalar) -> UInt8? {
        let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
        let value = isFullWidth ? scalar.value - 0xFEE0 : scalar.value
        guard value < 0x80 else { return nil }
        return (0x61...0x7A).contains(value) ? UInt8(value) - 0x20 : UInt8(value)
    }

    private static func isASCIIAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        (0x0300...0x036F).contains(scalar.value)
    }

    /// The accented Latin letters of European languages and their plain spelling.
    private static let plainLetters: [Unicode.Scalar: String] = {
        let rows = """
            a àáâãäåāăą|c çćĉċč|d ďđð|e èéêëēĕėęě|g ĝğġģ|h ĥħ|i ìíîïĩīĭįı|j ĵ|k ķ|l ĺļľŀł|n ñńņňŋ
            o òóôõöøōŏő|r ŕŗř|s śŝşšș|t ţťŧț|u ùúûüũūŭůűų|w ŵ|y ýÿŷ|z źżž|ss ß|oe œ|ae æ|th þ
            """
        var table: [Unicode.Scalar: String] = [:]
        for row in rows.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            let halves = row.split(separator: " ")
            guard halves.count == 2 else { continue }
            for letter in halves[1].unicodeScalars { table[letter] = String(halves[0]) }
        }
        return table
    }()
}
