// SPDX-License-Identifier: EUPL-1.2

/// A generator that gives the same numbers on every run: SplitMix64 (Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", OOPSLA 2014).
package struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, and without, the limit, which is above 0.
    package mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

    /// True so many times in a hundred.
    package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// One of the elements, of which there is at least one.
    package mutating func one<Element>(of elements: [Element]) -> Element {
        elements[below(elements.count)]
    }

    /// The bytes with a few changed, removed or inserted.
    package mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var out = bytes
        for _ in 0..<Int.random(in: 1...4, using: &self) where !out.isEmpty {
            let place = below(out.count)
            switch below(5) {
            case 0: out[place] = UInt8.random(in: 0...255, using: &self)
            case 1: out[place] ^= 1 << UInt8.random(in: 0..<8, using: &self)
            case 2: out.remove(at: place)
            case 3: out.insert(UInt8.random(in: 0...255, using: &self), at: place)
            default: out.removeSubrange(place..<min(out.count, place + 9))
            }
        }
        return out
    }
}
