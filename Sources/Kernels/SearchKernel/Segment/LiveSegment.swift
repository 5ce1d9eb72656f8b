// SPDX-License-Identifier: EUPL-1.2

/// A segment and which of its documents have been deleted since.
struct LiveSegment: Sendable {
    let segment: Segment
    /// Bits; empty while nothing is deleted.
    private(set) var deleted: [UInt64] = []
    private(set) var deletedCount = 0

    init(_ segment: Segment) { self.segment = segment }

    var count: Int { segment.count - deletedCount }

    func isLive(_ document: Int) -> Bool {
        deletedCount == 0 || deleted[document >> 6] >> UInt64(document & 63) & 1 == 0
    }

    mutating func delete(_ id: String) {
        guard let document = segment.ids.number(of: id).map(Int.init), isLive(document) else {
            return
        }
        if deleted.isEmpty { deleted = Array(repeating: 0, count: (segment.count + 63) / 64) }
        deleted[document >> 6] |= 1 << UInt64(document & 63)
        deletedCount += 1
    }

    func number(of id: String) -> Int? {
        segment.ids.number(of: id).map(Int.init).flatMap { isLive($0) ? $0 : nil }
    }

    /// How many live documents contain a term.
    func frequency(of term: Int) -> Int {
        let all = segment.postings.frequency(term)
        guard deletedCount > 0 else { return all }
        return all - deletedPostings(of: term)
    }

    private func deletedPostings(of term: Int) -> Int {
        var cursor = PostingCursor(segment.postings, word: term)
        defer { cursor.release() }
        var (found, place, block) = (0, 0, -1)
        for (word, bits) in deleted.enumerated() where bits != 0 {
            var bits = bits
            while bits != 0 {
                let document = UInt32(word * 64 + bits.trailingZeroBitCount)
                bits &= bits - 1
                guard cursor.open(upTo: document) else { return found }
                if cursor.block != block { (place, block) = (0, cursor.block) }
                place = cursor.place(of: document, from: place)
                if cursor.documents[place] == document { found += 1 }
            }
        }
        return found
    }

    /// Live documents by value of a facet.
    func facetTotals(_ facet: Int) -> [Int] {
        var totals = segment.facets.facets[facet].totals.elements.map(Int.init)
        guard deletedCount > 0 else { return totals }
        for document in 0..<segment.count where !isLive(document) {
            segment.facets.forEachValue(facet, of: document) { totals[$0] -= 1 }
        }
        return totals
    }
}
