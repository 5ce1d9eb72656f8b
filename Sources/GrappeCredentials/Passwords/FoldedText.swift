// SPDX-License-Identifier: EUPL-1.2

/// A text in small letters without accents, one ASCII byte a letter, in the three ways in which
/// digits and signs may stand for letters.
struct FoldedText {
    /// What stands for any character that has no ASCII letter, digit or sign.
    static let other: UInt8 = 0xFF

    /// Digits and signs as they are.
    let plain: [UInt8]
    /// `p4$$w0rd` read as `password`, `1` once as an i and once as an l.
    let readings: [[UInt8]]

    init(_ scalars: some Sequence<Unicode.Scalar>) {
        let plain = scalars.flatMap(Self.fold)
        self.plain = plain
        readings =
            [plain, plain.map { Self.letter($0, one: 0x69) }]
            + (plain.contains(0x31) ? [plain.map { Self.letter($0, one: 0x6C) }] : [])
    }

    private static func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar.value {
        case 0x41...0x5A: [UInt8(scalar.value) + 0x20]
        case ..<0x7F: [UInt8(scalar.value)]
        default: accented(scalar.properties.lowercaseMapping) ?? [other]
        }
    }

    /// The letters of the cluster's languages and of their neighbours.
    private static func accented(_ small: String) -> [UInt8]? {
        guard let scalar = small.unicodeScalars.first else { return nil }
        switch scalar {
        case "à", "á", "â", "ã", "ä", "å", "ą", "ă": return Array("a".utf8)
        case "ç", "ć", "č": return Array("c".utf8)
        case "è", "é", "ê", "ë", "ę", "ě": return Array("e".utf8)
        case "ì", "í", "î", "ï", "ı": return Array("i".utf8)
        case "ł": return Array("l".utf8)
        case "ñ", "ń", "ň": return Array("n".utf8)
        case "ò", "ó", "ô", "õ", "ö", "ø": return Array("o".utf8)
        case "ś", "š", "ş": return Array("s".utf8)
        case "ù", "ú", "û", "ü", "ů": return Array("u".utf8)
        case "ý", "ÿ": return Array("y".utf8)
        case "ź", "ż", "ž": return Array("z".utf8)
        case "ß": return Array("ss".utf8)
        case "œ": return Array("oe".utf8)
        case "æ": return Array("ae".utf8)
        default: return nil
        }
    }

    private static func letter(_ byte: UInt8, one: UInt8) -> UInt8 {
        switch byte {
        case 0x31, 0x21: one
        case 0x30: 0x6F
        case 0x33: 0x65
        case 0x34, 0x40: 0x61
        case 0x35, 0x24: 0x73
        case 0x37: 0x74
        case 0x38: 0x62
        default: byte
        }
    }
}
