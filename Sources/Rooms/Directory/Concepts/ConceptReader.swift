// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import SearchKernel
import Vocabulary

/// Reads concepts out of texts with the vocabulary of one moment. Organisations say the same
/// things in the same words, so what was read once is remembered.
final class ConceptReader: Sendable {
    let vocabulary: VocabularySnapshot
    /// Up to which change of the log the vocabulary goes.
    let sequence: Int64
    private let remembered = Guarded<[String: [Named]]>([:])

    private let queries = Guarded<[String: QueryConcepts]>([:])

    private typealias Named = (id: String, weight: Double)

    /// Beyond so many texts nothing more is remembered.
    private static let most = 50_000
    /// A text of more words is a sentence, not a name.
    private static let longestName = 8

    init(_ vocabulary: VocabularySnapshot, upTo sequence: Int64 = 0) {
        (self.vocabulary, self.sequence) = (vocabulary, sequence)
    }

    /// With what a replica holds now.
    convenience init(_ replica: VocabularyReplica) {
        let (vocabulary, sequence) = replica.current
        self.init(vocabulary, upTo: sequence)
    }

    /// What a short text is the name of; of a sentence, what it mentions.
    func concepts(
        named text: String, in language: LanguageTag?
    ) -> [(id: String, weight: Double)] {
        let key = "\(language?.string ?? "")/\(text)"
        if let known = remembered.withLock({ $0[key] }) { return known }
        let read = read(text, language?.string)
        remembered.withLock { if $0.count < Self.most { $0[key] = read } }
        return read
    }

    /// What the words of a search may mean.
    func query(_ typed: String) -> QueryConcepts {
        if let known = queries.withLock({ $0[typed] }) { return known }
        let read = QueryConcepts(typed, in: nil, vocabulary)
        queries.withLock { queries in
            // Rare words come and go; those that are asked again are soon back.
            if queries.count >= Self.most { queries.removeAll(keepingCapacity: true) }
            queries[typed] = read
        }
        return read
    }

    private func read(_ text: String, _ language: String?) -> [Named] {
        let mentions = vocabulary.linker.exactMentions(in: text, language: language)
        if !mentions.isEmpty {
            let words = Analysis.tokens(text).count
            return mentions.flatMap { mention in
                let isWhole = mention.words.count == words
                return mention.matches.prefix(3).map { ($0.id, isWhole ? 1 : 0.8) }
            }
        }
        guard Analysis.tokens(text).count <= Self.longestName,
            let match = vocabulary.linker.link(text, language: language, limit: 1).first,
            match.confidence >= ConceptMatch.sure
        else { return [] }
        return [(match.id, 0.8 * match.confidence)]
    }
}
