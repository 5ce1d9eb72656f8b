// SPDX-License-Identifier: EUPL-1.2

/// Expected counts of word pairs in pairs of short texts.
struct WordAlignment {
    struct Pair {
        let source: Int32
        let target: Int32
    }

    private(set) var pairs: [Pair] = []
    /// By pair, how often source gave target.
    private(set) var counts: [Float] = []
    /// By source, the sum of its counts.
    private(set) var totals: [Float] = []
    private var numbers: [UInt64: Int32] = [:]
    /// One row for each target word of each pair of texts: the pairs that may explain it.
    private var choices = NumberRows()
    private var weights: [Float] = []

    /// Takes `to` as a translation of `from`.
    mutating func add(from: [Int32], to: [Int32], weight: Float) {
        for target in to {
            choices.append(
                from.map { source in
                    let key = UInt64(UInt32(bitPattern: source)) << 32 | UInt64(target)
                    if let number = numbers[key] { return number }
                    let number = Int32(pairs.count)
                    numbers[key] = number
                    pairs.append(Pair(source: source, target: target))
                    return number
                })
            weights.append(weight)
        }
    }

    /// Shares every target word among its possible sources, `rounds` times.
    mutating func train(rounds: Int, width: Int) {
        counts = Array(repeating: 1, count: pairs.count)
        for _ in 0..<rounds { train(width: width) }
        totals = totals(width: width)
    }

    private mutating func train(width: Int) {
        let totals = totals(width: width)
        let chances = pairs.indices.map { counts[$0] / totals[Int(pairs[$0].source)] }
        var next = Array(repeating: Float(0), count: pairs.count)
        for row in 0..<choices.count {
            let range = choices.range(row)
            var sum: Float = 1e-12
            for place in range { sum += chances[Int(choices.numbers[place])] }
            let share = weights[row] / sum
            for place in range {
                let pair = Int(choices.numbers[place])
                next[pair] += chances[pair] * share
            }
        }
        counts = next
    }

    private func totals(width: Int) -> [Float] {
        var totals = Array(repeating: Float(0), count: width)
        for (pair, count) in zip(pairs, counts) { totals[Int(pair.source)] += count }
        return totals
    }
}
