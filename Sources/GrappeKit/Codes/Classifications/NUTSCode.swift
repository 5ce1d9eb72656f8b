// SPDX-License-Identifier: EUPL-1.2

/// A code of the territorial units for statistics (Regulation (EC) No 1059/2003): two letters of
/// the country, then up to three letters or digits, one a level.
package struct NUTSCode: Sendable, Hashable, Comparable, Codable {
    package let string: String

    /// `nil` unless the text has the form of such a code; whether it exists is not checked.
    package init?(_ text: some StringProtocol) {
        let bytes = CodeText.compact(text)
        guard (2...5).contains(bytes.count), bytes.prefix(2).allSatisfy(CodeText.isLetter),
            bytes.allSatisfy({ CodeText.isDigit($0) || CodeText.isLetter($0) })
        else { return nil }
        string = CodeText.string(bytes)
    }

    /// 0 for a country to 3 for a district.
    package var level: Int { string.utf8.count - 2 }

    /// ISO 3166-1 alpha-2 code of the country (NUTS writes EL for Greece, UK for Great Britain).
    package var country: String {
        switch CodeText.string(string.utf8.prefix(2)) {
        case "EL": "GR"
        case "UK": "GB"
        case let code: code
        }
    }

    /// The unit one level up, `nil` for a country.
    package var parent: NUTSCode? {
        level == 0 ? nil : NUTSCode(CodeText.string(string.utf8.dropLast()))
    }

    /// Whether the other unit is this one or lies in it.
    package func contains(_ other: NUTSCode) -> Bool {
        other.string.utf8.starts(with: string.utf8)
    }

    package static func < (left: NUTSCode, right: NUTSCode) -> Bool { left.string < right.string }
}

extension NUTSCode: SQLBindable {
    package var sqlValue: SQLValue { .text(string) }
}
