// SPDX-License-Identifier: EUPL-1.2

extension String {
    /// The text with U+FFFD in the place of each U+0000, which nothing can keep: PostgreSQL refuses
    /// it, for C programs a text ends there, and HTML has none (HTML standard, 13.2.3.5).
    package var withoutNull: String {
        guard utf8.contains(0) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
    }
}
