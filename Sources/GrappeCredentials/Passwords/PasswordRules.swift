// SPDX-License-Identifier: EUPL-1.2

/// What a new password must satisfy: length, and not being one that is tried first. There is no
/// rule about digits or capitals (ASVS 5.0, 6.2.5): they make passwords worse to remember and
/// hardly worse to guess.
package struct PasswordRules: Sendable {
    /// What somebody spends who guesses by words, dates and keys side by side; see `GuessingCost`.
    private static let cheap = 4

    /// Characters of a password that may be somebody's only proof. With it, and with what
    /// `CommonWords` has, none of the 3,000 most used passwords is accepted (ASVS 5.0, 6.2.4).
    package static let shortestAlone = 12

    private let shortest: Int
    private let listed: ListedPasswords?
    private let siteWords: Set<[UInt8]>

    /// - Parameters:
    ///   - shortest: characters at least: 8 where a second factor is asked for too; 15 is what NIST
    ///     SP 800-63B-4 wants of a password that stands alone. Never fewer than 8.
    ///   - listed: passwords that became known, as the operator provides them.
    ///   - siteWords: words that are near at hand on this site, such as its name.
    package init(
        shortest: Int = Password.lengths.lowerBound, listed: ListedPasswords? = nil,
        siteWords: [String] = []
    ) {
        self.shortest = max(Password.lengths.lowerBound, min(shortest, 64))
        self.listed = listed
        self.siteWords = Self.words(in: siteWords)
    }

    /// The first problem with a password, `nil` for a good one.
    ///
    /// - Parameter personal: what others know of the person: name, mail address, organisation.
    package func problem(with password: Password, personal: [String] = []) -> PasswordProblem? {
        if password.scalars.count < shortest { return .tooShort(shortest) }
        if password.scalars.count > Password.lengths.upperBound { return .tooLong }
        if password.scalars.contains(where: { $0.properties.generalCategory == .control }) {
            return .control
        }
        if listed?.contains(password) == true { return .listed }
        let folded = FoldedText(password.scalars)
        if isCheap(folded, siteWords) { return .common }
        return isCheap(folded, siteWords.union(Self.words(in: personal))) ? .personal : nil
    }

    private func isCheap(_ text: FoldedText, _ words: Set<[UInt8]>) -> Bool {
        GuessingCost(text, further: words).total <= Self.cheap
    }

    /// The words of those texts, and each text written in one.
    private static func words(in texts: [String]) -> Set<[UInt8]> {
        var words: Set<[UInt8]> = []
        for text in texts {
            let parts = FoldedText(text.unicodeScalars).plain.split { !isLetterOrDigit($0) }
            words.formUnion(parts.map(Array.init))
            words.insert(Array(parts.joined()))
        }
        return words.filter { $0.count >= 3 }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
