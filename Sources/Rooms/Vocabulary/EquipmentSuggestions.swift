// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel

/// What a machine in plain words is called in the list by which buyers look for it (CPV).
package struct EquipmentSuggestions: Sendable {
    private let vocabulary: VocabularySnapshot

    package init(vocabulary: VocabularySnapshot) { self.vocabulary = vocabulary }

    package struct Suggestion: Sendable, Hashable {
        /// Eight digits.
        package let cpv: String
        package let name: String
    }

    /// At most three, the likeliest first.
    package func suggestions(for words: String, in language: Language) -> [Suggestion] {
        guard !words.isEmpty else { return [] }
        let matches = vocabulary.linker.link(words, language: language.rawValue, limit: 20)
        var found: [Suggestion] = []
        for match in matches {
            guard let concept = vocabulary.concept(ID(match.id)), let code = Self.cpv(of: concept),
                !found.contains(where: { $0.cpv == code })
            else { continue }
            let name = concept.label(in: language)?.text ?? code
            found.append(Suggestion(cpv: code, name: name))
            if found.count == 3 { break }
        }
        return found
    }

    private static func cpv(of concept: Concept) -> String? {
        let bytes: [UInt8]
        switch (concept.scheme, concept.kind) {
        case (.trade, .machine):
            // `machine:laundry/42716120-barrier-washer-extractor`
            let last = concept.id.string.utf8.split(separator: 0x2F).last.map { Array($0) }
            bytes = Array((last ?? []).prefix(8))
        case (.cpv, _): bytes = Array(concept.code.utf8.prefix(8))
        default: return nil
        }
        guard bytes.count == 8, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
