// SPDX-License-Identifier: EUPL-1.2

/// The distinct words of a segment in byte order; a word's number is its place.
struct Vocabulary: Sendable {
    private let terms: Rows<UInt8>

    init(sorted terms: Rows<UInt8>) { self.terms = terms }

    var count: Int { terms.count }

    func bytes(_ number: Int) -> ArraySlice<UInt8> { terms[number] }

    func term(_ number: UInt32) -> String {
        String(decoding: terms[Int(number)], as: UTF8.self)
    }

    func number(of term: [UInt8]) -> UInt32? {
        let place = firstPlace { !$0.lexicographicallyPrecedes(term) }
        return place < count && terms[place].elementsEqual(term) ? UInt32(place) : nil
    }

    /// The numbers of the words that begin with `prefix`.
    func range(prefix: [UInt8]) -> Range<Int> {
        let lower = firstPlace { !$0.lexicographicallyPrecedes(prefix) }
        let upper = firstPlace {
            !$0.prefix(prefix.count).lexicographicallyPrecedes(prefix)
                && !$0.starts(with: prefix)
        }
        return lower..<max(lower, upper)
    }

    /// The first word for which `holds`, which never turns false again after it.
    private func firstPlace(where holds: (ArraySlice<UInt8>) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(terms[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
