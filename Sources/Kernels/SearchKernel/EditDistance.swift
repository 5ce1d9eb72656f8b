// SPDX-License-Identifier: EUPL-1.2

/// Optimal string alignment distance: insertion, deletion, substitution and the exchange of two
/// neighbours cost one each, and no part is edited twice (Damerau 1964, restricted).
///
/// Bounded: only the band of the bound is computed, and a row that is over the bound throughout
/// ends the comparison. The rows are kept between comparisons.
struct EditDistance {
    private let word: [UInt32]
    private let bound: Int
    private var beforeLast: [Int] = []
    private var last: [Int] = []
    private var row: [Int] = []

    /// - Parameter word: the word to compare with, in scalars; not empty.
    init(from word: [UInt32], bound: Int) {
        self.word = word
        self.bound = bound
    }

    /// The distance to `other`, or nil if it is over the bound.
    mutating func distance(to other: [UInt32]) -> Int? {
        guard abs(other.count - word.count) <= bound, !other.isEmpty else { return nil }
        start(width: other.count + 1)
        for i in 1...word.count {
            guard fillRow(i, other) <= bound else { return nil }
            swap(&beforeLast, &last)
            swap(&last, &row)
        }
        return last[other.count] <= bound ? last[other.count] : nil
    }

    private mutating func start(width: Int) {
        if row.count < width {
            row = Array(repeating: 0, count: width * 2)
            last = row
            beforeLast = row
        }
        for j in 0..<width { last[j] = j }
    }

    /// Computes row `i` inside the band and returns its least cost.
    private mutating func fillRow(_ i: Int, _ other: [UInt32]) -> Int {
        let (lower, upper) = (max(1, i - bound), min(other.count, i + bound))
        guard lower <= upper else { return bound + 1 }
        row[lower - 1] = lower == 1 ? i : bound + 1
        var best = row[lower - 1]
        for j in lower...upper {
            let change = word[i - 1] == other[j - 1] ? 0 : 1
            var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change)
            if i > 1, j > 1, word[i - 1] == other[j - 2], word[i - 2] == other[j - 1] {
                cost = min(cost, beforeLast[j - 2] + 1)
            }
            row[j] = cost
            best = min(best, cost)
        }
        if upper < other.count { row[upper + 1] = bound + 1 }
        return best
    }
}
