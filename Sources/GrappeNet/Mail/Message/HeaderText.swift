// SPDX-License-Identifier: EUPL-1.2

/// Texts that people gave, made fit for one header field.
enum HeaderText {
    /// One line without anything that could end it, hide it or turn it round: controls, line and
    /// paragraph separators and the marks that order text right to left become spaces; spaces at
    /// the ends go, several become one.
    ///
    /// Scalar by scalar: CR LF is one `Character`, and a combining mark makes another of each.
    static func clean(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isBlank = scalar == " " || isUnfit(scalar)
            if isBlank, out.last == nil || out.last == " " { continue }
            out.append(isBlank ? " " : scalar)
        }
        if out.last == " " { out.removeLast() }
        return String(out)
    }

    private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default:
            // U+202A to U+202E and U+2066 to U+2069 (UAX 9, explicit directional formatting).
            (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
    }
}
