// SPDX-License-Identifier: EUPL-1.2

/// Half-width katakana U+FF66...U+FF9F and their usual forms, in code order.
enum HalfWidth {
    private static let wide = Array(
        ("ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテト"
            + "ナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u{3099}\u{309A}").unicodeScalars)

    static func katakana(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard scalar.value >= 0xFF66, scalar.value <= 0xFF9F else { return nil }
        return wide[Int(scalar.value - 0xFF66)]
    }
}
