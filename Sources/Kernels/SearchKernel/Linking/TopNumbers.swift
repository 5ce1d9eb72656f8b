// SPDX-License-Identifier: EUPL-1.2

/// Keeps the numbers of highest value; among equals the lower number.
struct TopNumbers {
    private let capacity: Int
    private var entries: [(number: Int32, value: Float)] = []

    init(capacity: Int) { self.capacity = capacity }

    mutating func offer(_ number: Int32, _ value: Float) {
        if entries.count == capacity {
            guard let last = entries.last, value > last.value else { return }
            entries.removeLast()
        }
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].value >= value { low = middle + 1 } else { high = middle }
        }
        entries.insert((number, value), at: low)
    }

    /// Highest first.
    func sorted() -> [(number: Int32, value: Float)] { entries }
}
