// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A reproducible source of chance: SplitMix64 (Steele, Lea and Flood, 2014).
struct DemonstrationDice: RandomNumberGenerator {
    private var state: UInt64

    /// Different streams of one seed do not disturb one another: an organisation stays the same
    /// whatever comes before it.
    init(seed: UInt64, stream: Int) {
        state = seed ^ (UInt64(truncatingIfNeeded: stream) &* 0x9E6C_63D0_876A_3F6B)
        for _ in 0..<4 { _ = next() }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    // The standard library does not promise that its own draws stay the same across versions.

    mutating func below(_ bound: Int) -> Int {
        bound > 0 ? Int(next() % UInt64(bound)) : 0
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    mutating func pick<T>(_ items: [T]) -> T? {
        items.isEmpty ? nil : items[below(items.count)]
    }

    /// So many different items, in the order of the list.
    mutating func sample<T>(_ items: [T], _ count: Int) -> [T] {
        let chosen = shuffled(Array(items.indices)).prefix(count).sorted()
        return chosen.map { items[$0] }
    }

    mutating func shuffled<T>(_ items: [T]) -> [T] {
        var items = items
        for index in items.indices.dropFirst().reversed() {
            items.swapAt(index, below(index + 1))
        }
        return items
    }

    /// One of the items, each as likely as its weight.
    mutating func weighted<T>(_ items: [(T, Int)]) -> T? {
        var place = below(items.reduce(0) { $0 + $1.1 })
        return items.first { item in
            place -= item.1
            return place < 0
        }?.0
    }
}
