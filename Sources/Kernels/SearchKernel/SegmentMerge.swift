// SPDX-License-Identifier: EUPL-1.2

/// Makes one segment of two, without deleted documents and words that only they had.
///
/// Both sides are in name order and in word order, so everything is a merge of sorted lists and
/// nothing is analysed again.
struct SegmentMerge {
    private static let gone = UInt32.max
    private let sides: [LiveSegment]
    /// By side: the new number of each document.
    private var newDocuments: [[UInt32]]
    /// By side: the new number of each word.
    private var newWords: [[UInt32]]
    /// (side, number) of each document of the new segment.
    private var order: [(side: Int, document: Int)] = []

    static func merged(_ one: LiveSegment, _ other: LiveSegment, facets: Int) -> Segment {
        var merge = SegmentMerge(one, other)
        merge.orderDocuments()
        let words = merge.mergedWords()
        var documents = DocumentColumns(facets: facets)
        for entry in merge.order {
            documents.append(entry.document, of: merge.sides[entry.side].segment)
        }
        return Segment(documents, words)
    }

    private init(_ one: LiveSegment, _ other: LiveSegment) {
        sides = [one, other]
        newDocuments = sides.map { Array(repeating: Self.gone, count: $0.segment.count) }
        newWords = sides.map { Array(repeating: Self.gone, count: $0.segment.vocabulary.count) }
    }

    private mutating func orderDocuments() {
        var next = [0, 0]
        while next[0] < sides[0].segment.count || next[1] < sides[1].segment.count {
            let side = sideOfNextDocument(next)
            if sides[side].isLive(next[side]) {
                newDocuments[side][next[side]] = UInt32(order.count)
                order.append((side, next[side]))
            }
            next[side] += 1
        }
    }

    private func sideOfNextDocument(_ next: [Int]) -> Int {
        let (one, other) = (sides[0].segment, sides[1].segment)
        guard next[0] < one.count else { return 1 }
        guard next[1] < other.count else { return 0 }
        let oneKey = (one.sortKeys[next[0]], one.ids[next[0]])
        return oneKey <= (other.sortKeys[next[1]], other.ids[next[1]]) ? 0 : 1
    }

    private mutating func mergedWords() -> WordColumns {
        var terms = Rows<UInt8>()
        var postings = Rows<UInt32>()
        var impacts: [UInt16] = []
        var next = [0, 0]
        let ends = sides.map(\.segment.vocabulary.count)
        while next[0] < ends[0] || next[1] < ends[1] {
            let taken = sidesOfNextWord(next)
            let row = mergedPostings(taken, next)
            if !row.isEmpty {
                let side = taken[0]
                for side in taken { newWords[side][next[side]] = UInt32(terms.count) }
                terms.append(sides[side].segment.vocabulary.bytes(next[side]))
                postings.append(row.map(\.document))
                impacts.append(contentsOf: row.lazy.map(\.impact))
            }
            for side in taken { next[side] += 1 }
        }
        let (words, fieldBits) = mergedDocumentWords()
        return WordColumns(
            vocabulary: Vocabulary(sorted: terms), postings: postings, impacts: impacts,
            words: words, fieldBits: fieldBits)
    }

    /// The sides whose next word comes first; both when it is the same.
    private func sidesOfNextWord(_ next: [Int]) -> [Int] {
        let (one, other) = (sides[0].segment.vocabulary, sides[1].segment.vocabulary)
        guard next[0] < one.count else { return [1] }
        guard next[1] < other.count else { return [0] }
        if one.bytes(next[0]).lexicographicallyPrecedes(other.bytes(next[1])) { return [0] }
        return other.bytes(next[1]).elementsEqual(one.bytes(next[0])) ? [0, 1] : [1]
    }

    private func mergedPostings(
        _ taken: [Int], _ next: [Int]
    ) -> [(document: UInt32, impact: UInt16)] {
        var row: [(document: UInt32, impact: UInt16)] = []
        for side in taken {
            let segment = sides[side].segment
            for place in segment.postings.range(next[side]) {
                let document = newDocuments[side][Int(segment.postings.elements[place])]
                if document != Self.gone { row.append((document, segment.impacts[place])) }
            }
        }
        if taken.count > 1 { row.sort { $0.document < $1.document } }
        return row
    }

    private func mergedDocumentWords() -> (Rows<UInt32>, [UInt8]) {
        var words = Rows<UInt32>()
        var fieldBits: [UInt8] = []
        for entry in order {
            let segment = sides[entry.side].segment
            words.append(segment.words[entry.document].map { newWords[entry.side][Int($0)] })
            fieldBits.append(contentsOf: segment.fieldBits[segment.words.range(entry.document)])
        }
        return (words, fieldBits)
    }
}
