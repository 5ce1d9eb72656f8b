// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel
import Vocabulary

/// What the words of a search may mean: concepts that the index is asked for beside the words, and
/// where it is not sure, at most three to choose from.
struct QueryConcepts: Sendable {
    /// The words for the index: without those that say nothing.
    let text: String
    /// For the index; words are numbered as in `text`.
    let spans: [ConceptSpan]
    /// What the words surely mean, in their order.
    let meant: [ID<Concept>]
    /// Concepts of words that may mean several things, best first.
    let offers: [ID<Concept>]

    /// - Parameter typed: words that say nothing included, since they belong to names: *taille de
    ///   haies*.
    init(_ typed: String, in language: Language?, _ vocabulary: VocabularySnapshot) {
        let tokens = Analysis.tokens(String(typed.unicodeScalars.prefix(200)))
        let kept = FunctionWords.telling(tokens.map(\.term))
        text = kept.map { tokens[$0].term }.joined(separator: " ")
        var spans: [ConceptSpan] = []
        var meant: [ID<Concept>] = []
        var offers: [ID<Concept>] = []
        let mentions = vocabulary.linker.mentions(
            in: typed, language: language?.rawValue, includesUnsure: true)
        for mention in mentions {
            let words = kept.indices.filter { mention.words.contains(kept[$0]) }
            guard let first = words.first, let last = words.last else { continue }
            let sure = mention.matches.filter { $0.isExact || $0.confidence >= ConceptMatch.sure }
            if sure.isEmpty {
                offers += mention.matches.prefix(3).map { ID($0.id) }
            } else {
                meant += sure.prefix(1).map { ID($0.id) }
                let concepts = sure.flatMap { Self.expanded($0, vocabulary) }
                spans.append(ConceptSpan(words: first..<(last + 1), concepts: concepts))
            }
        }
        (self.spans, self.meant) = (spans, meant)
        self.offers = Array(offers.prefix(3))
    }

    /// The concept, and what is the same or nearly the same elsewhere.
    private static func expanded(
        _ match: ConceptMatch, _ vocabulary: VocabularySnapshot
    ) -> [ConceptSpan.Candidate] {
        let weight = match.isExact ? 1 : match.confidence
        let same = vocabulary.related(to: ID(match.id))
            .filter { $0.relation == .exact || $0.relation == .close }
        return [ConceptSpan.Candidate(id: match.id, weight: weight)]
            + same.map { .init(id: $0.id.string, weight: 0.9 * weight * $0.confidence) }
    }
}
