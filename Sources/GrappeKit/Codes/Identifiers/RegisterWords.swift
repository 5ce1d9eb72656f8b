// SPDX-License-Identifier: EUPL-1.2

/// A cell's text split into the number it holds and the words around it.
struct RegisterWords {
    /// What is left when words of three and more letters and short labels are dropped.
    private(set) var number = ""
    /// The two-letter country prefix right before the number.
    private(set) var country: String?
    /// Whether a word says that this is a VAT number.
    private(set) var speaksOfVAT = false

    init(_ text: some StringProtocol, country known: String?) {
        let words = Self.words(of: text)
        for (index, word) in words.enumerated() {
            speaksOfVAT = speaksOfVAT || Self.vatWords.contains(word)
            guard !Self.isLabel(word) else { continue }
            if word.utf8.count == 2, word.utf8.allSatisfy(CodeText.isLetter) {
                // "de" before a number of another country is a preposition.
                let isPrefix = index + 1 < words.count && Self.countries.contains(word)
                if isPrefix, known == nil || known == word { country = word }
                continue
            }
            number += word
        }
        takeCountryPrefix()
    }

    /// Nine bare digits may be French, Belgian or German; a letter and two digits mean nothing.
    var isShortOrPlainNine: Bool {
        number.utf8.count < 4
            || (number.utf8.count == 9 && number.utf8.allSatisfy(CodeText.isDigit))
    }

    /// `BE0314595348` names its country without a space in between. The prefix leaves the number.
    private mutating func takeCountryPrefix() {
        let head = CodeText.string(number.utf8.prefix(2))
        guard Self.countries.contains(head), number.utf8.count > 8 else { return }
        country = country ?? head
        speaksOfVAT = speaksOfVAT || head == "DE"
        number = CodeText.string(number.utf8.dropFirst(2))
    }

    private static let countries: Set<String> = ["BE", "DE", "FR", "LU"]
    private static let vatWords: Set<String> = ["TVA", "BTW", "MWST", "VAT", "UST", "USTIDNR"]

    private static func isLabel(_ word: String) -> Bool {
        let letters = word.utf8.allSatisfy { !CodeText.isDigit($0) }
        return letters && (word.unicodeScalars.count > 2 || ["N", "NO", "NR"].contains(word))
    }

    /// Upper-case runs of letters and digits; dots inside them are dropped (`R.C.S.`, `0314.595`).
    private static func words(of text: some StringProtocol) -> [String] {
        var words: [String] = [""]
        for scalar in text.unicodeScalars {
            if scalar == "." { continue }
            if scalar != "º" && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
                words[words.count - 1] += scalar.properties.uppercaseMapping
            } else if words.last != "" {
                words.append("")
            }
        }
        return words.filter { !$0.isEmpty }
    }
}
