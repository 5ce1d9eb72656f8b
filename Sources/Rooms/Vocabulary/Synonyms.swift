// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Further words for what a name says, by language; a language may have none.
package struct Synonyms: Sendable, Hashable {
    private let words: [Language: [String]]

    package subscript(language: Language) -> [String] { words[language] ?? [] }

    /// Takes `name | word | word` of each language apart.
    static func parts(fr: String, de: String, lb: String, en: String) -> (Text, Synonyms) {
        let lists = [fr, de, lb, en].map(list)
        let name = Text(fr: lists[0].0, de: lists[1].0, lb: lists[2].0, en: lists[3].0)
        let words = [Language.fr: lists[0].1, .de: lists[1].1, .lb: lists[2].1, .en: lists[3].1]
        return (name, Synonyms(words: words))
    }

    private static func list(_ text: String) -> (name: String, more: [String]) {
        let words = text.utf8.split(separator: UInt8(ascii: "|")).map { part in
            String(Substring(part).drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        return (words.first ?? "", Array(words.dropFirst()))
    }
}
