// SPDX-License-Identifier: EUPL-1.2

/// Numbers of the German court registers: court, section, number and up to three letters.
enum GermanRegister {
    /// The sections and how they are written: companies, co-operatives, associations,
    /// partnerships and (since 2024) civil-law companies.
    private static let sections = [
        "HRA": "HRA", "HRB": "HRB", "GNR": "GnR", "VR": "VR", "PR": "PR", "GSR": "GsR",
    ]

    /// Reads `Saarbrücken HRB 12345`, `Saarbrücken, HRB 12345` or `HRB 12345 Saarbrücken`.
    static func normalise(_ text: some StringProtocol) -> Result<String, IdentifierProblem> {
        let words = words(of: text)
        guard let place = words.firstIndex(where: { section($0) != nil }),
            let section = section(words[place]), place + 1 < words.count,
            isNumber(words[place + 1])
        else { return malformed }
        let number = "\(section) \(words[place + 1])"
        return court(before: words[..<place], after: words[(place + 2)...]).map { court, letters in
            ([court, number] + letters).joined(separator: " ")
        }
    }

    private static let malformed = Result<String, IdentifierProblem>.failure(
        .format(example: IdentifierScheme.deRegister.example))

    private typealias CourtAndLetters = (court: String, letters: [String])

    /// The court stands before the section, or after the number and its letters.
    private static func court(
        before: ArraySlice<String>, after: ArraySlice<String>
    ) -> Result<CourtAndLetters, IdentifierProblem> {
        if !before.isEmpty {
            guard after.count <= 1, after.allSatisfy(isLetters) else {
                return malformed.map { _ in ("", []) }
            }
            return court(before).map { ($0, after.map { $0.uppercased() }) }
        }
        guard let first = after.first else { return malformed.map { _ in ("", []) } }
        if isLetters(first), case .success(let name) = court(after.dropFirst()) {
            return .success((name, [first.uppercased()]))
        }
        return court(after).map { ($0, []) }
    }

    private static func court(
        _ words: some Sequence<String>
    ) -> Result<String, IdentifierProblem> {
        GermanCourts.named(words.joined(separator: " ")).map { .success($0) }
            ?? .failure(.component(.court))
    }

    /// Words between white space and commas; a number is a word of its own (`HRB12345`).
    static func words(of text: some StringProtocol) -> [String] {
        var words: [String] = []
        var current = ""
        var wasDigit = false
        for scalar in text.unicodeScalars {
            let isBreak = scalar == "," || scalar == ";" || scalar == ":" || isBlank(scalar)
            let isDigit = ("0"..."9").contains(scalar)
            if isBreak || isDigit != wasDigit, !current.isEmpty {
                words.append(current)
                current = ""
            }
            if !isBreak { current.unicodeScalars.append(scalar) }
            wasDigit = isDigit
        }
        return current.isEmpty ? words : words + [current]
    }

    /// The section's proper spelling, if the word is one.
    static func section(_ word: String) -> String? { sections[word.uppercased()] }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
    }

    private static func isNumber(_ word: String) -> Bool {
        let bytes = word.utf8
        return (1...6).contains(bytes.count) && bytes.first != 0x30
            && bytes.allSatisfy(CodeText.isDigit)
    }

    private static func isLetters(_ word: String) -> Bool {
        (1...3).contains(word.unicodeScalars.count)
            && word.uppercased().unicodeScalars.allSatisfy { ("A"..."Z").contains($0) || $0 == "Ö" }
    }
}
