// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting

/// Texts of any scalars, with words and separators of our languages more often than others.
struct RandomText {
    private static let blocks: [ClosedRange<UInt32>] = [
        0...0x7F, 0x80...0x24F, 0x250...0x52F, 0x300...0x36F, 0x900...0x97F, 0x1E00...0x1FFF,
        0x2000...0x20FF, 0xFB00...0xFFFF, 0...0x10FFFF,
    ]
    private static let pieces = [
        "l'", "d’", "qu'", "'", " ", " ", " ", "-", "—", "\u{AD}", "\u{301}", "œuvre", "Straße",
        "jardin", "Jardin", "énergie", "e\u{301}nergie", "a", "24h", "Donaudampfschifffahrt",
        "\0", "\r\n", "И\u{306}",
    ]

    var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    mutating func text(atMost count: Int) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...count, using: &random) {
            if random.chance(70) {
                text += random.one(of: Self.pieces)
            } else {
                let value = UInt32.random(in: random.one(of: Self.blocks), using: &random)
                if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
            }
        }
        return text
    }
}
