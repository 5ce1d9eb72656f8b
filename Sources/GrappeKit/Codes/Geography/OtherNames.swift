// SPDX-License-Identifier: EUPL-1.2

/// A place's names in single languages, written `fr=Trèves,lb=Tréier` in the tables.
struct OtherNames {
    private(set) var byLanguage: [Language: String] = [:]
    /// Names in languages that are not Grappe's own, such as Dutch.
    private(set) var foreign: [String] = []

    init(_ cell: String) {
        for item in cell.split(separator: ",") {
            let halves = item.split(separator: "=", maxSplits: 1).map(String.init)
            guard halves.count == 2 else { continue }
            if let language = Language(rawValue: halves[0]) {
                byLanguage[language] = halves[1]
            } else {
                foreign.append(halves[1])
            }
        }
    }

    func text(default name: String) -> Text {
        Text(
            fr: byLanguage[.fr] ?? name, de: byLanguage[.de] ?? name, lb: byLanguage[.lb] ?? name,
            en: byLanguage[.en] ?? name)
    }
}
