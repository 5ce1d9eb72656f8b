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
        var labels = WordAlignment()
        var bags = WordAlignment()
        var holding = Array(repeating: Float(0), count: words.stemNumbers.count)
        for concept in 0..<table.ids.count {
            let stems = Self.stems(of: concept, table, words)
            Self.align(labels: stems, into: &labels)
            Self.align(bags: stems, into: &bags)
            for stem in Set(stems.flatMap { $0.labels.joined() }) { holding[Int(stem)] += 1 }
        }
        labels.train(rounds: Self.rounds, width: holding.count)
        bags.train(rounds: Self.rounds, width: holding.count)
        var gathered = Array(repeating: [Int32: Float](), count: holding.count)
        Self.gather(labels, totals: labels.totals.map { $0 + 0.5 }, into: &gathered)
        Self.gather(bags, totals: holding.map { $0 + 1 }, into: &gathered)
        keepStrongest(gathered)
    }

    /// The associations of a stem.
    func of(_ stem: Int32) -> Range<Int> { targets.range(Int(stem)) }

    private typealias Stems = [(language: Int32, labels: [[Int32]])]

    /// Each label with the first of every language, and the first of its own with the others.
    private static func align(labels stems: Stems, into alignment: inout WordAlignment) {
        for (source, sources) in stems {
            for (target, targets) in stems {
                let pairs =
                    sources.dropFirst(source == target ? 1 : 0).map { ($0, targets[0]) }
                    + targets.dropFirst().map { (sources[0], $0) }
                let weight = 1 / Float(max(1, pairs.count)).squareRoot()
                for (from, to) in pairs { alignment.add(from: from, to: to, weight: weight) }
            }
        }
    }

    /// All words of a language with all of another, and with the others of its own.
    private static func align(bags stems: Stems, into alignment: inout WordAlignment) {
        let bags = stems.map { Array(Set($0.labels.joined())).sorted() }
        for (source, from) in bags.enumerated() {
            for (target, to) in bags.enumerated() {
                if source != target {
                    alignment.add(from: from, to: to, weight: 1)
                    continue
                }
                for stem in to {
                    alignment.add(from: from.filter { $0 != stem }, to: [stem], weight: 1)
                }
            }
        }
    }

    /// The distinct sets of telling stems of a concept's labels, by language.
    private static func stems(
        of concept: Int, _ table: LabelTable, _ words: WordVocabulary
    ) -> Stems {
        var byLanguage: Stems = []
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

    private static func gather(
        _ alignment: WordAlignment, totals: [Float], into gathered: inout [[Int32: Float]]
    ) {
        for (pair, count) in zip(alignment.pairs, alignment.counts)
        where pair.source != pair.target && count > leastCount {
            let strength = count / totals[Int(pair.source)]
            let known = gathered[Int(pair.source)][pair.target] ?? 0
            gathered[Int(pair.source)][pair.target] = max(known, strength)
        }
    }

    private mutating func keepStrongest(_ gathered: [[Int32: Float]]) {
        for row in gathered {
            let best = row.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.perWord)
            targets.append(best.map(\.key))
            strengths.append(contentsOf: best.map(\.value))
        }
    }
}
