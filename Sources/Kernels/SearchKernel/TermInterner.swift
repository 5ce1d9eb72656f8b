// SPDX-License-Identifier: EUPL-1.2

/// Numbers the distinct words of documents being indexed, in order of first appearance.
///
/// An open-addressing table over one byte arena: words are compared by their bytes, and no
/// word costs an allocation.
struct TermInterner {
    private var terms = Rows<UInt8>()
    /// Word number + 1, or 0 where free; a power of two long, at most half full.
    private var slots: [UInt32] = Array(repeating: 0, count: 1024)

    mutating func number(of term: [UInt8]) -> UInt32 {
        let slot = slot(of: term)
        if slots[slot] > 0 { return slots[slot] - 1 }
        terms.append(term)
        slots[slot] = UInt32(terms.count)
        if terms.count * 2 > slots.count { grow() }
        return UInt32(terms.count - 1)
    }

    /// The words in byte order, and for each number given out the place of its word in it.
    func sorted() -> (vocabulary: Vocabulary, places: [UInt32]) {
        let order = (0..<terms.count).sorted { terms[$0].lexicographicallyPrecedes(terms[$1]) }
        var places = Array(repeating: UInt32(0), count: order.count)
        for (place, number) in order.enumerated() { places[number] = UInt32(place) }
        return (Vocabulary(sorted: terms.permuted(order)), places)
    }

    private func slot(of term: some Sequence<UInt8>) -> Int {
        let wanted = Array(term)
        var slot = hash(wanted) & (slots.count - 1)
        while slots[slot] > 0, !terms[Int(slots[slot] - 1)].elementsEqual(wanted) {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    /// The seeded hash of the standard library: nobody can choose words that collide.
    private func hash(_ term: [UInt8]) -> Int {
        var hasher = Hasher()
        term.withUnsafeBytes { hasher.combine(bytes: $0) }
        return hasher.finalize()
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for number in 0..<terms.count { slots[slot(of: terms[number])] = UInt32(number + 1) }
    }
}
