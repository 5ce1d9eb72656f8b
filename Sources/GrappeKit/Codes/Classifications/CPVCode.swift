// SPDX-License-Identifier: EUPL-1.2

/// A code of the Common Procurement Vocabulary (Regulation (EC) No 213/2008): eight digits.
///
/// The first two are the division; each further digit that is not a trailing zero narrows.
package struct CPVCode: Sendable, Hashable, Comparable, Codable {
    /// Eight digits, without the check digit.
    package let digits: String

    /// Reads `45212172-2`, `45212172` or `45212172 2`; `nil` unless there are eight digits.
    ///
    /// The ninth, the check digit of official lists, is dropped and not verified: the weighted
    /// sum 3, 7, 1, 3, 7, 1, 3, 7 modulo 10 explains it for most codes of the 2008 list, but not
    /// for 532 of 9,454, so that a check would refuse valid codes.
    package init?(_ text: some StringProtocol) {
        let bytes = CodeText.compact(text)
        guard (8...9).contains(bytes.count), bytes.allSatisfy(CodeText.isDigit),
            bytes.prefix(2) != [0x30, 0x30]
        else { return nil }
        digits = CodeText.string(bytes.prefix(8))
    }

    /// The first two digits, `45`.
    package var division: String { CodeText.string(digits.utf8.prefix(2)) }

    /// The code without trailing zeros, two digits at least. As text it is a prefix of every
    /// narrower code.
    package var significantDigits: String {
        var bytes = Array(digits.utf8)
        while bytes.count > 2, bytes.last == 0x30 { bytes.removeLast() }
        return CodeText.string(bytes)
    }

    /// The code one digit shorter, or `nil` for a division. It may be missing in the list.
    package var broader: CPVCode? {
        let significant = significantDigits.utf8
        guard significant.count > 2 else { return nil }
        let head = CodeText.string(significant.dropLast())
        return CPVCode(head + String(repeating: "0", count: 8 - head.utf8.count))
    }

    /// Whether the other code is this one or a narrower one.
    package func covers(_ other: CPVCode) -> Bool {
        other.digits.utf8.starts(with: significantDigits.utf8)
    }

    /// The number of leading digits two codes share, 0 to 8: a measure of how close they are.
    package func sharedDigits(with other: CPVCode) -> Int {
        zip(digits.utf8, other.digits.utf8).prefix { $0 == $1 }.count
    }

    package static func < (left: CPVCode, right: CPVCode) -> Bool { left.digits < right.digits }
}

extension CPVCode: SQLBindable {
    package var sqlValue: SQLValue { .text(digits) }
}
