// SPDX-License-Identifier: EUPL-1.2

/// A postal code together with its country: 348 codes exist in Belgium *and* in Luxembourg, so
/// the digits alone mean nothing.
package struct PostalCode: Sendable, Hashable, Codable {
    /// ISO 3166-1 alpha-2.
    package let country: String
    /// The code without a country prefix, `6700`.
    package let code: String

    /// Reads `6700`, `B-6700`, `L 4670`, `F-54000`. A prefix of our four countries decides where
    /// no country is given and must agree with it where one is. A zero that a spreadsheet lost
    /// in front of a French or German code is put back. `nil` for anything else.
    package init?(_ text: some StringProtocol, country: String?) {
        guard text.utf8.count <= 40 else { return nil }
        let bytes = CodeText.compact(text)
        let prefix = CodeText.string(bytes.prefix { CodeText.isLetter($0) })
        var digits = CodeText.string(bytes.dropFirst(prefix.utf8.count))
        guard let country = Self.country(prefix: prefix, given: country?.uppercased()) else {
            return nil
        }
        let length = Self.lengths[country]
        if length == 5, digits.utf8.count == 4 { digits = "0" + digits }
        guard digits.utf8.allSatisfy(CodeText.isDigit), !digits.isEmpty,
            length == nil || digits.utf8.count == length
        else { return nil }
        (self.country, self.code) = (country, digits)
    }

    /// The code as a number, for ranges.
    var number: Int { Int(code) ?? 0 }

    private static func country(prefix: String, given: String?) -> String? {
        if prefix.isEmpty { return given }
        guard let named = prefixes[prefix], given == nil || given == named else { return nil }
        return named
    }

    private static let lengths = ["FR": 5, "DE": 5, "BE": 4, "LU": 4]

    private static let prefixes = [
        "B": "BE", "BE": "BE", "L": "LU", "LU": "LU", "F": "FR", "FR": "FR", "D": "DE", "DE": "DE",
    ]
}
