// SPDX-License-Identifier: EUPL-1.2

/// A generator that gives the same numbers on every run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A cell of the characters that trip readers.
    mutating func cell() -> String {
        let pieces = ["a", "é", ",", ";", "\"", "\n", "\r", "\r\n", " ", "\t", "|", "=", "😀", "x"]
        return (0..<Int.random(in: 0...6, using: &self))
            .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &self)] }.joined()
    }

    /// The bytes with a few changed, removed, doubled or inserted.
    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var out = bytes
        for _ in 0..<Int.random(in: 1...4, using: &self) where !out.isEmpty {
            let place = Int.random(in: 0..<out.count, using: &self)
            switch Int.random(in: 0..<5, using: &self) {
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
