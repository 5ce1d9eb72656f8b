// SPDX-License-Identifier: EUPL-1.2

/// Finds where the least number of any range stands, in logarithmic time.
struct LeastTree: Sendable {
    let values: [Int32]
    /// Node n has the children 2n and 2n + 1; leaf i is node `values.count` + i. Each node holds
    /// the place of the least value below it.
    private var places: [Int32]

    init(_ values: [Int32]) {
        self.values = values
        let count = values.count
        places = Array(repeating: 0, count: count) + values.indices.map { Int32($0) }
        for node in stride(from: count - 1, to: 0, by: -1) {
            places[node] = least(places[2 * node], places[2 * node + 1])
        }
    }

    /// The place of the least number in `range`, the first of equals; `range` is not empty.
    func least(_ range: Range<Int>) -> Int {
        var (left, right) = (range.lowerBound + values.count, range.upperBound + values.count)
        var best = Int32(range.lowerBound)
        while left < right {
            if left & 1 == 1 {
                best = least(best, places[left])
                left += 1
            }
            if right & 1 == 1 {
                right -= 1
                best = least(best, places[right])
            }
            left /= 2
            right /= 2
        }
        return Int(best)
    }

    private func least(_ one: Int32, _ other: Int32) -> Int32 {
        (values[Int(one)], one) < (values[Int(other)], other) ? one : other
    }
}
