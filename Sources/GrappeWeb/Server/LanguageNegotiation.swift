// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Which of the four languages a reader gets.
package enum LanguageNegotiation {
    /// The language that the first segment of a path names.
    package static func language(ofPath path: String) -> Language? {
        guard path.utf8.first == 0x2F else { return nil }
        let segment = path.utf8.dropFirst().prefix { $0 != 0x2F }
        return Language(rawValue: String(decoding: Array(segment), as: UTF8.self))
    }

    /// The language of an `Accept-Language` field: the one with the highest weight, the first
    /// where weights are equal, French where none fits (RFC 9110, 12.5.4; lookup by primary
    /// subtag, RFC 4647, 3.4). A weight of 0 refuses a language.
    package static func language(accepting field: String) -> Language {
        let weighted = WeightedList(field)
        let named = weighted.items.compactMap { item -> (Language, Int)? in
            guard item.weight > 0, let language = LanguageTag(item.name)?.language else {
                return nil
            }
            return (language, item.weight)
        }
        var best: (language: Language, weight: Int)?
        for (language, weight) in named where weight > (best?.weight ?? 0) {
            best = (language, weight)
        }
        if let best { return best.language }
        let refused = weighted.items.filter { $0.weight == 0 }
            .compactMap { LanguageTag($0.name)?.language }
        return Language.fr.fallbacks.first { !refused.contains($0) } ?? .fr
    }
}
