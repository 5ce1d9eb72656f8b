// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import SearchKernel
import Vocabulary

/// What the search field proposes while somebody types: words of the vocabulary in any language,
/// enterprises, places.
package final class DirectorySuggestions: Sendable {
    /// One line of the list.
    struct Suggestion: Sendable, Hashable {
        enum Kind: String, Sendable { case concept, organisation, place }

        let kind: Kind
        let text: String
        /// The language of the text, where it has one.
        let language: String?
        /// The address part of an enterprise, the name of a place.
        let key: String
    }

    private struct Lists: Sendable {
        var concepts = Completions(entries: [])
        var organisations = Completions(entries: [])
        var places = Completions(entries: [])
    }

    private let lists = Guarded(Lists())

    package init() {}

    /// Takes in the names and words as they are now.
    func rebuild(
        _ search: DirectorySearch, vocabulary: VocabularySnapshot, gazetteer: Gazetteer
    ) {
        var names: [Completions.Entry] = []
        search.forEachCard {
            names.append(.init(text: $0.name, kind: "organisation", key: $0.slug, weight: 1))
        }
        let fresh = Lists(
            concepts: Completions(entries: Self.entries(of: vocabulary)),
            organisations: Completions(entries: names),
            places: Completions(
                entries: gazetteer.names.map {
                    .init(text: $0, kind: "place", key: $0, weight: 1)
                }))
        lists.withLock { $0 = fresh }
    }

    /// Words before enterprises before places; the reader's own language before others.
    func suggestions(for typed: String, in language: Language, limit: Int = 8) -> [Suggestion] {
        let lists = lists.withLock { $0 }
        let concepts = lists.concepts.complete(typed, limit: 40)
        let own = concepts.filter { $0.kind == language.rawValue }
        let others = concepts.filter { $0.kind != language.rawValue }
        var seen: Set<String> = []
        let words = (own + others).filter { seen.insert($0.key).inserted }.prefix(limit / 2)
        let names = lists.organisations.complete(typed, limit: limit / 2)
        let places = lists.places.complete(typed, limit: 2)
        let all =
            words.map { Suggestion(kind: .concept, text: $0.text, language: $0.kind, key: $0.key) }
            + names.map {
                Suggestion(kind: .organisation, text: $0.text, language: nil, key: $0.key)
            }
            + places.map { Suggestion(kind: .place, text: $0.text, language: nil, key: $0.key) }
        return Array(all.prefix(limit))
    }

    /// Trades before their terms before machines; shown labels only.
    private static func entries(of vocabulary: VocabularySnapshot) -> [Completions.Entry] {
        vocabulary.concepts.flatMap { concept in
            concept.labels.filter { $0.role != .hidden }.map { label in
                Completions.Entry(
                    text: label.text, kind: label.language.string, key: concept.id.string,
                    weight: weight(of: concept.kind) * (label.role == .preferred ? 1 : 0.8))
            }
        }
    }

    private static func weight(of kind: ConceptKind) -> Double {
        switch kind {
        case .trade: 4
        case .term, .local: 3
        case .machine: 2
        default: 1
        }
    }
}
