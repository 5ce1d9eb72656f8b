// SPDX-License-Identifier: EUPL-1.2

/// A segment and which of its documents have been deleted since.
struct LiveSegment: Sendable {
    let segment: Segment
    private(set) var deleted: Bitset

    init(_ segment: Segment) {
        self.segment = segment
        deleted = Bitset(capacity: segment.count)
    }

    var count: Int { segment.count - deleted.count }

    func isLive(_ document: Int) -> Bool { !deleted.contains(document) }

    mutating func delete(_ id: String) {
        if let document = segment.numbers[id] { deleted.insert(Int(document)) }
    }

    func number(of id: String) -> Int? {
        segment.numbers[id].map(Int.init).flatMap { isLive($0) ? $0 : nil }
    }

    /// How many live documents contain a word.
    func frequency(of word: Int) -> Int {
        let postings = segment.postings.range(word)
        guard deleted.count > 0 else { return postings.count }
        return segment.postings.elements[postings].count { isLive(Int($0)) }
    }

    /// Documents by value of a facet.
    func facetTotals(_ facet: Int) -> [Int] {
        let column = segment.facets[facet]
        var totals = column.totals
        guard deleted.count > 0 else { return totals }
        for document in 0..<segment.count where deleted.contains(document) {
            for value in column.numbers(document) { totals[Int(value)] -= 1 }
        }
        return totals
    }
}
