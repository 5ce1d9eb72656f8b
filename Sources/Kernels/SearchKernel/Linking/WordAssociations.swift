// SPDX-License-Identifier: EUPL-1.2

/// Which words stand for which, across languages and within one, learnt from the labels.
///
/// Labels of the same concept are taken as translations or paraphrases of each other and the
/// words are aligned by expectation maximisation with the first model of Brown et al. (1993,
/// "The mathematics of statistical machine translation"). Within a language a word may align
/// with itself, so that what two labels share explains itself and only the rest is learnt.
struct WordAssociations: Sendable {
    private static let rounds = 4
    private static let leastCount: Float = 0.05
    private static let perWord = 24

    /// By stem, the stems associated with it, strongest first, and how strongly (0...1).
    private(set) var targets = NumberRows()
    private(set) var strengths: [Float] = []

    init(_ table: LabelTable, _ words: WordVocabulary) {
        var alignment = WordAlignment()
        for concept in 0..<table.ids.count {
            Self.align(concept, table, words, into: &alignment)
        }
        alignment.train(rounds: Self.rounds, width: words.stemNumbers.count)
        keepStrongest(of: alignment, width: words.stemNumbers.count)
    }

    /// The associations of a stem.
    func of(_ stem: Int32) -> Range<Int> { targets.range(Int(stem)) }

    private static func align(
        _ concept: Int, _ table: LabelTable, _ words: WordVocabulary,
        into alignment: inout WordAlignment
    ) {
        let byLanguage = stems(of: concept, table, words)
        for (source, sources) in byLanguage {
            for (target, targets) in byLanguage {
                let pairs =
                    sources.dropFirst(source == target ? 1 : 0).map { ($0, targets[0]) }
                    + targets.dropFirst().map { (sources[0], $0) }
                let weight = 1 / Float(max(1, pairs.count)).squareRoot()
                for (from, to) in pairs { alignment.add(from: from, to: to, weight: weight) }
            }
        }
    }

    /// The distinct sets of telling stems of a concept's labels, by language.
    private static func stems(
        of concept: Int, _ table: LabelTable, _ words: WordVocabulary
    ) -> [(language: Int32, labels: [[Int32]])] {
        var byLanguage: [(language: Int32, labels: [[Int32]])] = []
        for label in Int(table.starts[concept])..<Int(table.starts[concept + 1]) {
            let parts = words.labelParts[label].filter { words.weights[Int($0)] > 0 }
            let stems = Array(Set(parts.map { words.stems[Int($0)] })).sorted()
            guard !stems.isEmpty else { continue }
            let language = table.languages[label]
            if let place = byLanguage.firstIndex(where: { $0.language == language }) {
                guard !byLanguage[place].labels.contains(stems) else { continue }
                byLanguage[place].labels.append(stems)
            } else {
                byLanguage.append((language, [stems]))
            }
        }
        return byLanguage
    }

    private mutating func keepStrongest(of alignment: WordAlignment, width: Int) {
        var bySource = Array(repeating: [(target: Int32, strength: Float)](), count: width)
        for (pair, count) in zip(alignment.pairs, alignment.counts)
        where pair.source != pair.target && count > Self.leastCount {
            let strength = count / (alignment.totals[Int(pair.source)] + 0.5)
            bySource[Int(pair.source)].append((pair.target, strength))
        }
        for row in bySource {
            let best = row.sorted { ($1.strength, $0.target) < ($0.strength, $1.target) }
                .prefix(Self.perWord)
            targets.append(best.map(\.target))
            strengths.append(contentsOf: best.map(\.strength))
        }
    }
}
