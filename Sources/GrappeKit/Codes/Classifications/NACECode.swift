// SPDX-License-Identifier: EUPL-1.2

/// A code of an economic activity: NACE of the European Union or a national list built on it.
///
/// Four digits are European; a Belgian code adds a fifth digit, a French one (NAF) a letter.
package struct NACECode: Sendable, Hashable, Comparable, Codable {
    /// Which edition of the classification a code belongs to.
    package enum Version: String, Sendable, CaseIterable, Codable {
        /// NACE Rev. 1 and 1.1 (Belgium 2003, French NAF rév. 1).
        case rev1
        /// NACE Rev. 2, Regulation (EC) No 1893/2006 (Belgium 2008, French NAF rév. 2).
        case rev2
        /// NACE Rev. 2.1, Delegated Regulation (EU) 2023/137 (Belgium 2025, French NAF 2025).
        case rev21 = "rev2.1"
    }

    /// Two to five digits, `8130`.
    package let digits: String
    /// The letter at the end of a French code, `B`; empty elsewhere.
    package let letter: String
    package let version: Version

    /// Reads `81.30`, `8130`, `81300` (Belgium), `88.99B` (France), `N81.3`, `N 81.3`; a digit
    /// lost before the point (`1.11`) is put back. `nil` for anything else.
    package init?(_ text: some StringProtocol, version: Version = .rev2) {
        var bytes = CodeText.compactKeepingStops(text)[...]
        if let first = bytes.first, CodeText.isLetter(first) { bytes = bytes.dropFirst() }
        var letter = ""
        if let last = bytes.last, CodeText.isLetter(last) {
            letter = CodeText.string(bytes.suffix(1))
            bytes = bytes.dropLast()
        }
        if bytes.dropFirst().first == 0x2E { bytes = [0x30] + bytes }
        let digits = bytes.filter { $0 != 0x2E }
        guard (2...5).contains(digits.count), digits.allSatisfy(CodeText.isDigit),
            digits.prefix(2) != [0x30, 0x30], letter.isEmpty || digits.count == 4,
            bytes.firstIndex(of: 0x2E).map({ $0 == bytes.startIndex + 2 }) ?? true
        else { return nil }
        (self.digits, self.letter, self.version) = (CodeText.string(digits), letter, version)
    }

    /// The two first digits, `81`.
    package var division: String { CodeText.string(digits.utf8.prefix(2)) }

    /// The European class of four digits, or what is known of it.
    package var europeanDigits: String { CodeText.string(digits.utf8.prefix(4)) }

    /// `81`, `81.3`, `81.30`, `81.300`, `88.99B`.
    package var formatted: String {
        let rest = CodeText.string(digits.utf8.dropFirst(2))
        return rest.isEmpty ? digits : "\(division).\(rest)\(letter)"
    }

    /// Whether the other code is this one or a narrower one of the same edition.
    package func covers(_ other: NACECode) -> Bool {
        version == other.version && (letter.isEmpty || letter == other.letter)
            && other.digits.utf8.starts(with: digits.utf8)
    }

    package static func < (left: NACECode, right: NACECode) -> Bool {
        (left.digits, left.letter) < (right.digits, right.letter)
    }
}

extension NACECode.Version {
    /// The edition of `NaceVersion` in the Belgian open data (2003, 2008, 2025).
    package init?(belgian year: some StringProtocol) {
        switch CodeText.string(CodeText.compact(year)) {
        case "2003": self = .rev1
        case "2008": self = .rev2
        case "2025": self = .rev21
        default: return nil
        }
    }

    /// The edition of the `nomenclature...` columns of Sirene (`NAFRev2`, `NAF25` ...).
    package init?(sirene name: some StringProtocol) {
        switch CodeText.string(CodeText.compact(name)) {
        case "NAF1993", "NAFREV1": self = .rev1
        case "NAFREV2": self = .rev2
        case "NAF25", "NAF2025": self = .rev21
        default: return nil
        }
    }
}
