// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Finds the concepts a text names, in any of the languages of their labels.
///
/// Everything it knows it learns from the labels it is given: the rarity of words, how German
/// compounds come apart, which words translate which, which concepts lie close. The same
/// concepts in the same order give the same answers. Loading takes a second or two for 60,000
/// labels; afterwards it is immutable and any number of threads may ask.
public final class ConceptLinker: Sendable {
    /// Words of a text beyond this are ignored.
    public static let maximumWords = 400

    let table: LabelTable
    let words: WordVocabulary
    let labelGrams: LabelGrams
    let likeness: WordLikeness
    let associations: WordAssociations
    let space: ConceptSpace
    let kinds: KindModel
    private let priors: [Float]

    /// Learns from the labels of `concepts`; ids should differ.
    public init(_ concepts: some Sequence<LinkableConcept>) {
        table = LabelTable(concepts)
        let wordTexts = table.vocabulary.numbers.sorted { $0.value < $1.value }.map(\.key)
        words = WordVocabulary(table)
        labelGrams = LabelGrams(table, wordTexts: wordTexts)
        likeness = WordLikeness(words)
        associations = WordAssociations(table, words)
        space = ConceptSpace(table, labelGrams)
        kinds = KindModel(table, wordTexts: wordTexts)
        priors = table.priors.map { logf($0) }
    }

    /// Concepts that the whole text may name, best first.
    ///
    /// A text spelt like a label names that label's concepts and no others. Otherwise at most
    /// `limit` concepts with what speaks for them; see ``ConceptMatch/sure`` and
    /// ``ConceptMatch/possible``.
    /// - Parameter language: the language of the text, if known; labels in it count more.
    public func link(_ text: String, language: String? = nil, limit: Int = 10) -> [ConceptMatch] {
        let words = LabelTable.words(text, limit: Self.maximumWords)
        guard limit > 0, !words.isEmpty else { return [] }
        let exact = exactMatches(words, language)
        return exact.isEmpty
            ? alike(words, language, limit) : Array(exact.prefix(limit))
    }

    func alike(_ text: [String], _ language: String?, _ limit: Int) -> [ConceptMatch] {
        let short = Array(text.prefix(32))
        let scores = LabelScores(short, language, self)
        let evidence = scores.evidence(self, priors)
        let logits = evidence.map(\.logit)
        let top = logits.reduce(ConceptEvidence.none) { max($0, $1) }
        let sum = logits.reduce(expf(ConceptEvidence.none - top)) { $0 + expf($1 - top) }
        var selection = TopNumbers(capacity: limit)
        for concept in logits.indices where evidence[concept].isAny {
            selection.offer(Int32(concept), logits[concept])
        }
        return selection.sorted().map { concept, logit in
            ConceptMatch(
                id: table.ids[Int(concept)], confidence: Double(expf(logit - top) / sum),
                label: table.labels[scores.bestLabel(of: Int(concept), table)], isExact: false)
        }
    }
}

extension ConceptEvidence {
    /// Whether anything but chance speaks for the concept.
    fileprivate var isAny: Bool { text > 0 || fit > 0 || coverage > 0 }
}
