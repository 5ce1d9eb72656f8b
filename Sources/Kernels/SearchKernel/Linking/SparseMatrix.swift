// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Concepts by the character n-grams of their labels: damped counts × rarity, rows of length 1.
struct SparseMatrix {
    private var grams = NumberRows()
    private var values: [Float] = []
    /// By gram, its rarity among the concepts; 0 if only one has it.
    private(set) var weights: [Float] = []

    init(_ table: LabelTable, _ labelGrams: LabelGrams) {
        var counts: [Float] = []
        var total = Array(repeating: Float(0), count: labelGrams.numbers.count)
        for concept in 0..<table.ids.count {
            var present: [Int32] = []
            for label in Int(table.starts[concept])..<Int(table.starts[concept + 1]) {
                for word in table.words[label] {
                    for gram in labelGrams.wordGrams[Int(word)] {
                        if total[Int(gram)] == 0 { present.append(gram) }
                        total[Int(gram)] += 1
                    }
                }
            }
            grams.append(present)
            for gram in present {
                counts.append(total[Int(gram)])
                total[Int(gram)] = 0
            }
        }
        weigh(counts, concepts: table.ids.count, grams: labelGrams.numbers.count)
    }

    private mutating func weigh(_ counts: [Float], concepts: Int, grams width: Int) {
        var holding = Array(repeating: Float(0), count: width)
        for gram in grams.numbers { holding[Int(gram)] += 1 }
        weights = holding.map { $0 < 2 ? 0 : logf(Float(concepts + 1) / ($0 + 0.5)) }
        values = zip(counts, grams.numbers).map { log1pf($0) * weights[Int($1)] }
        for concept in 0..<concepts {
            let range = grams.range(concept)
            let square = values[range].reduce(Float(0)) { $0 + $1 * $1 }
            guard square > 0 else { continue }
            let factor = 1 / square.squareRoot()
            for place in range { values[place] *= factor }
        }
    }

    /// Concepts × columns.
    func times(_ other: LaneMatrix) -> LaneMatrix {
        var product = LaneMatrix(rows: grams.count, lanes: other.lanes)
        for concept in 0..<grams.count {
            for place in grams.range(concept) {
                product.add(values[place], Int(grams.numbers[place]), of: other, to: concept)
            }
        }
        return product
    }

    /// Grams × columns.
    func transposeTimes(_ other: LaneMatrix) -> LaneMatrix {
        var product = LaneMatrix(rows: weights.count, lanes: other.lanes)
        for concept in 0..<grams.count {
            for place in grams.range(concept) where values[place] != 0 {
                product.add(values[place], concept, of: other, to: Int(grams.numbers[place]))
            }
        }
        return product
    }
}
