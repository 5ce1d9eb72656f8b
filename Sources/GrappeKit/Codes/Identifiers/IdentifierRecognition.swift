// SPDX-License-Identifier: EUPL-1.2

/// Numbers found in what people write into one cell: with a label in front, with the word
/// "Amtsgericht", with the town of the register, without saying which number it is.
extension Identifier {
    /// Guesses the scheme from the text and, where it is known, the country (ISO 3166-1 alpha-2).
    ///
    /// Unlike `parse`, labels are dropped first: `Amtsgericht Saarbrücken HRB 99991`,
    /// `SIRET : 999 900 012 00017`, `RCS Luxembourg B 247312`. A bare Belgian number is taken for
    /// an enterprise number, and for a VAT number only behind a label that says so. `nil` if
    /// nothing fits, or if nothing tells which of several countries is meant.
    package static func recognise(
        _ text: some StringProtocol, country: String?
    ) -> Identifier? {
        guard text.utf8.count <= 200 else { return nil }
        let country = country.map { $0.uppercased() }
        if let found = euid(text) { return found }
        if country == nil || country == "DE", let found = germanRegister(text) { return found }
        let words = RegisterWords(text, country: country)
        for scheme in candidates(words, country: country ?? words.country) {
            if let found = try? parse(words.number, as: scheme).get() { return found }
        }
        return formerFrenchRegister(words, country: country)
    }

    /// The last word, if it is a European identifier of one of the countries whose registers'
    /// ids are known; elsewhere "Nr.123" would look like one.
    private static func euid(_ text: some StringProtocol) -> Identifier? {
        let words = String(text).unicodeScalars.split { $0.properties.isWhitespace }
        guard let last = words.last, let found = try? parse(Substring(last), as: .euid).get() else {
            return nil
        }
        let country = CodeText.string(found.value.utf8.prefix(2))
        return ["BE", "DE", "FR", "LU"].contains(country) ? found : nil
    }

    /// The schemes to try, most telling first.
    private static func candidates(
        _ words: RegisterWords, country: String?
    ) -> [IdentifierScheme] {
        switch country {
        case "FR": [.frSIRET, .frSIREN, .frVAT, .frRNA]
        case "BE": words.speaksOfVAT ? [.beVAT] : [.beKBO, .beEstablishment]
        case "LU": [.luRCS, .luVAT]
        case "DE": [.deVAT]
        case nil:
            words.isShortOrPlainNine ? [] : [.frSIRET, .frRNA, .beKBO, .beEstablishment, .luRCS]
        default: []
        }
    }

    /// `Nancy B 404 833 048`: French company registers put a letter before the SIREN.
    private static func formerFrenchRegister(
        _ words: RegisterWords, country: String?
    ) -> Identifier? {
        let bytes = words.number.utf8
        guard country == "FR", let letter = bytes.first, (0x41...0x44).contains(letter) else {
            return nil
        }
        return try? parse(CodeText.string(bytes.dropFirst()), as: .frSIREN).get()
    }

    /// Drops the words around court, section and number; where the section itself is missing, a
    /// word such as "Vereinsregister" says which one is meant.
    private static func germanRegister(_ text: some StringProtocol) -> Identifier? {
        var words: [String] = []
        var named: String?
        for word in GermanRegister.words(of: text) {
            let folded = CodeText.folded(word)
            if let section = registers[folded] {
                named = section
            } else if !labels.contains(folded) {
                words.append(word)
            }
        }
        if let named, !words.contains(where: { GermanRegister.section($0) != nil }),
            let number = words.firstIndex(where: { $0.utf8.allSatisfy(CodeText.isDigit) })
        {
            words.insert(named, at: number)
        }
        return try? parse(words.joined(separator: " "), as: .deRegister).get()
    }

    private static let registers = [
        "vereinsregister": "VR", "genossenschaftsregister": "GnR", "handelsregister": "HRB",
        "partnerschaftsregister": "PR", "gesellschaftsregister": "GsR",
    ]

    private static let labels: Set<String> = [
        "amtsgericht", "ag", "registergericht", "register", "registernummer", "nr", "nummer", "no",
        "n", "beim", "des", "eingetragen", "im", "unter", "der", "hr", "", "tribunal", "geriicht",
    ]
}
