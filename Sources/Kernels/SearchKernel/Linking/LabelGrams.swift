// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Likeness of whole texts: the cosine of their character n-grams, the rarer the heavier.
struct LabelGrams: Sendable {
    static let sizes = 3...4

    private(set) var numbers = Numbering<UInt64>()
    /// By word of the label table, its distinct grams.
    private(set) var wordGrams = NumberRows()
    private var labels = NumberRows()
    private var weights: [Float] = []
    private var inverseNorms: [Float] = []
    private var unknownWeight: Float = 0

    init(_ table: LabelTable, wordTexts: [String]) {
        for word in wordTexts {
            var seen: Set<Int32> = []
            CharacterGrams.each(of: word, sizes: Self.sizes) { seen.insert(numbers.insert($0)) }
            wordGrams.append(seen.sorted())
        }
        var rows = NumberRows()
        var stamps = Array(repeating: -1, count: numbers.count)
        for label in 0..<table.labels.count {
            var grams: [Int32] = []
            for word in table.words[label] {
                for gram in wordGrams[Int(word)] where stamps[Int(gram)] != label {
                    stamps[Int(gram)] = label
                    grams.append(gram)
                }
            }
            rows.append(grams)
        }
        labels = rows.inverted(width: numbers.count)
        weigh(rows)
    }

    /// The distinct grams of a text's words that some label has, and how many more there are.
    func grams(of words: [String]) -> (known: [Int32], unknown: Int) {
        var known: Set<Int32> = []
        var unknown: Set<UInt64> = []
        for word in words {
            CharacterGrams.each(of: word, sizes: Self.sizes) { gram in
                if let number = numbers[gram] { known.insert(number) } else { unknown.insert(gram) }
            }
        }
        return (known.sorted(), unknown.count)
    }

    /// By label, the cosine (0...1) with a text of these grams.
    func likeness(known: [Int32], unknown: Int) -> [Float] {
        var scores = Array(repeating: Float(0), count: inverseNorms.count)
        var square = Float(unknown) * unknownWeight * unknownWeight
        for gram in known {
            let weight = weights[Int(gram)] * weights[Int(gram)]
            square += weight
            for place in labels.range(Int(gram)) { scores[Int(labels.numbers[place])] += weight }
        }
        guard square > 0 else { return scores }
        let inverse = 1 / square.squareRoot()
        for label in scores.indices { scores[label] *= inverseNorms[label] * inverse }
        return scores
    }

    private mutating func weigh(_ rows: NumberRows) {
        let count = Float(rows.count + 1)
        unknownWeight = logf(count / 0.5) / 2
        weights = (0..<numbers.count).map { logf(count / (Float(labels.range($0).count) + 0.5)) }
        inverseNorms = (0..<rows.count).map { label in
            let square = rows[label].reduce(Float(0)) {
                $0 + weights[Int($1)] * weights[Int($1)]
            }
            return square > 0 ? 1 / square.squareRoot() : 0
        }
    }
}
