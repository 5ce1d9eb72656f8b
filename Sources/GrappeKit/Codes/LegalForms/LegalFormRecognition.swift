// SPDX-License-Identifier: EUPL-1.2

extension LegalForm {
    /// The form that the cell of a spreadsheet names: `asbl`, `SC agréée ES`, `e.V.`, `SCIC SARL`.
    ///
    /// The whole text is looked up first, then the longest known form among its words. Without a
    /// country (ISO 3166-1 alpha-2) only forms are found that one country alone has. A bare
    /// "SCOP" or "SCIC" gives the French SARL variant, the most frequent one that has a code.
    package static func recognise(_ text: some StringProtocol, country: String?) -> LegalForm? {
        guard text.utf8.count <= 200 else { return nil }
        let words = CodeText.folded(text).split(separator: " ").map(String.init)
        let country = country?.uppercased()
        for length in stride(from: min(words.count, longestSpelling), through: 1, by: -1) {
            for start in 0...(words.count - length) {
                let spelling = words[start..<(start + length)].joined(separator: " ")
                if let form = form(spelt: spelling, country: country) { return form }
            }
        }
        return nil
    }

    private static func form(spelt spelling: String, country: String?) -> LegalForm? {
        let forms = bySpelling[spelling] ?? []
        if let country { return forms.first { $0.system.country == country } }
        return forms.count == 1 ? forms[0] : nil
    }

    private static let longestSpelling =
        bySpelling.keys.map { $0.split(separator: " ").count }.max() ?? 1

    /// Forms by their folded spellings: at most one a country.
    private static let bySpelling: [String: [LegalForm]] = {
        var table: [String: [LegalForm]] = [:]
        func add(_ spelling: some StringProtocol, _ form: LegalForm) {
            let key = CodeText.folded(spelling)
            let isTaken = table[key]?.contains { $0.system == form.system } ?? false
            if !isTaken, !key.isEmpty { table[key, default: []].append(form) }
        }
        for line in LegalFormSpellings.lines.split(separator: "\n") {
            let halves = line.split(separator: "|").map(String.init)
            guard halves.count == 3, let system = System(rawValue: halves[0]),
                let form = find(system: system, code: halves[1])
            else { continue }
            for spelling in halves[2].split(separator: ",") { add(spelling, form) }
        }
        for form in all { add(form.label, form) }
        return table
    }()
}
