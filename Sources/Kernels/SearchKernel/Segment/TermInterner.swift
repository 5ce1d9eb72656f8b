// SPDX-License-Identifier: EUPL-1.2

/// Numbers the distinct terms of documents being indexed, in order of first appearance.
///
/// An open-addressing table over one byte arena: terms are compared by their bytes, and no
/// term costs an allocation.
struct TermInterner {
    private var terms = ListsDraft<UInt8>()
    /// The upper half of the hash, and term number + 1 or 0 where free; a power of two long, at
    /// most half full.
    private var slots: [UInt64] = Array(repeating: 0, count: 1024)
    /// Drawn anew for each: nobody can choose words that collide.
    private let seed = UInt64.random(in: .min ... .max)

    private static let tagBits: UInt64 = 0xFFFF_FFFF_0000_0000

    var count: Int { terms.count }

    mutating func number(of term: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let hash = ByteHash.hash(term, seed: seed)
        let tag = hash & Self.tagBits
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] & Self.tagBits == tag {
                let number = UInt32(truncatingIfNeeded: slots[slot]) - 1
                if isEqual(Int(number), term) { return number }
            }
            slot = (slot + 1) & mask
        }
        terms.append(term)
        slots[slot] = tag | UInt64(terms.count)
        if terms.count * 2 > slots.count { grow() }
        return UInt32(terms.count - 1)
    }

    private func isEqual(_ number: Int, _ term: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = terms.range(number)
        guard range.count == term.count else { return false }
        return terms.elements.withUnsafeBufferPointer { bytes in
            Lists.areEqual(UnsafeBufferPointer(rebasing: bytes[range]), term)
        }
    }

    /// The terms in byte order, and for each number given out the place of its term in it.
    func sorted() -> (vocabulary: Vocabulary, places: [UInt32]) {
        let order = (0..<UInt32(terms.count)).sorted {
            terms[Int($0)].lexicographicallyPrecedes(terms[Int($1)])
        }
        var places = Array(repeating: UInt32(0), count: order.count)
        for (place, number) in order.enumerated() { places[Int(number)] = UInt32(place) }
        return (Vocabulary(sorted: Lists(terms.permuted(order))), places)
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for number in 0..<terms.count {
            let hash = terms.elements.withUnsafeBufferPointer { bytes in
                ByteHash.hash(UnsafeBufferPointer(rebasing: bytes[terms.range(number)]), seed: seed)
            }
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = hash & Self.tagBits | UInt64(number + 1)
        }
    }
}
