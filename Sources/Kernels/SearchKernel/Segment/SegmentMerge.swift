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
    /// By side: the new number of each term.
    private var newTerms: [[UInt32]]
    /// (side, number) of each document of the new segment.
    private var order: [(side: Int, document: Int)] = []

    static func merged(_ sides: [LiveSegment], _ schema: SearchSchema) -> Segment {
        var merge = SegmentMerge(sides)
        merge.orderDocuments()
        let (vocabulary, postings) = merge.mergedTerms()
        let words = schema.findsSimilar ? merge.mergedWords() : .none
        let boosts = merge.order.map { merge.sides[$0.side].segment.boost($0.document) }
        return Segment(
            ids: HashedStrings(merge.strings(\.ids.strings)), sortKeys: merge.strings(\.sortKeys),
            boosts: Column(boosts.allSatisfy { $0 == 1 } ? [] : boosts),
            facets: merge.mergedFacets(schema.facets.count), places: merge.mergedPlaces(),
            vocabulary: vocabulary, postings: postings, words: words)
    }

    /// - Parameter sides: one or two.
    private init(_ sides: [LiveSegment]) {
        self.sides = sides
        newDocuments = sides.map { Array(repeating: Self.gone, count: $0.segment.count) }
        newTerms = sides.map { Array(repeating: Self.gone, count: $0.segment.vocabulary.count) }
    }

    private mutating func orderDocuments() {
        var next = sides.map { _ in 0 }
        while let side = sideOfNextDocument(next) {
            if sides[side].isLive(next[side]) {
                newDocuments[side][next[side]] = UInt32(order.count)
                order.append((side, next[side]))
            }
            next[side] += 1
        }
    }

    private func sideOfNextDocument(_ next: [Int]) -> Int? {
        let waiting = sides.indices.filter { next[$0] < sides[$0].segment.count }
        guard waiting.count > 1 else { return waiting.first }
        let order = sides[0].segment.compare(next[0], sides[1].segment, next[1])
        return order <= 0 ? 0 : 1
    }

    private mutating func mergedTerms() -> (Vocabulary, Postings) {
        let terms = ListsDraft<UInt8>()
        var encoder = PostingsEncoder(documentCount: order.count, postings: 0)
        var next = sides.map { _ in 0 }
        while true {
            let taken = sidesOfNextTerm(next)
            guard let first = taken.first else { break }
            var row = PostingRow()
            for side in taken {
                row.append(sides[side].segment.postings, next[side], newDocuments[side])
            }
            if !row.isEmpty {
                for side in taken { newTerms[side][next[side]] = UInt32(terms.count) }
                terms.append(sides[first].segment.vocabulary.bytes(next[first]))
                row.encode(into: &encoder)
            }
            for side in taken { next[side] += 1 }
        }
        return (Vocabulary(sorted: Lists(terms)), encoder.finish())
    }

    /// The sides whose next term comes first; both when it is the same.
    private func sidesOfNextTerm(_ next: [Int]) -> [Int] {
        let waiting = sides.indices.filter { next[$0] < sides[$0].segment.vocabulary.count }
        guard waiting.count > 1 else { return Array(waiting) }
        let order = Lists.compare(
            sides[0].segment.vocabulary.bytes(next[0]), sides[1].segment.vocabulary.bytes(next[1]))
        return order == 0 ? [0, 1] : [order < 0 ? 0 : 1]
    }

    private func mergedWords() -> DocumentWords {
        let draft = ListsDraft<UInt8>()
        for entry in order {
            let words = sides[entry.side].segment.words.words(entry.document)
            DocumentWords.append(words.lazy.map { newTerms[entry.side][Int($0)] }, to: draft)
        }
        return DocumentWords(packed: Lists(draft))
    }

    private func strings(_ column: KeyPath<Segment, Lists<UInt8>>) -> Lists<UInt8> {
        let columns = sides.map { $0.segment[keyPath: column] }
        let draft = ListsDraft<UInt8>()
        for entry in order { draft.append(columns[entry.side][entry.document]) }
        return Lists(draft)
    }

    private func mergedFacets(_ count: Int) -> FacetColumns {
        let drafts = (0..<count).map { facet in
            var draft = FacetDraft()
            var numbers = sides.map { side in
                Array(repeating: Self.gone, count: side.segment.facets.facets[facet].names.count)
            }
            for entry in order {
                var values: [UInt32] = []
                let facets = sides[entry.side].segment.facets
                facets.forEachValue(facet, of: entry.document) { value in
                    if numbers[entry.side][value] == Self.gone {
                        let name = facets.facets[facet].names[value]
                        numbers[entry.side][value] = draft.number(of: name)
                    }
                    values.append(numbers[entry.side][value])
                }
                draft.append(numbers: values)
            }
            return draft
        }
        return FacetColumns(drafts, order: Array(0..<UInt32(order.count)))
    }

    private func mergedPlaces() -> PlaceColumn {
        var draft = PlaceDraft()
        for entry in order {
            let places = sides[entry.side].segment.places
            draft.append(
                places: places.places[entry.document],
                serves: places.served[entry.document].lazy.map { places.areas[Int($0)] })
        }
        return draft.finished(Array(0..<UInt32(order.count)))
    }
}

/// The postings of one term on their way into a new segment.
private struct PostingRow {
    private var entries: [Posting] = []
    private var isSorted = true

    var isEmpty: Bool { entries.isEmpty }

    mutating func append(_ postings: Postings, _ term: Int, _ newDocuments: [UInt32]) {
        isSorted = entries.isEmpty
        postings.forEach(term) { document, impact, fields in
            let new = newDocuments[Int(document)]
            if new == .max { return }
            entries.append(Posting(document: new, impact: impact, fields: fields))
        }
    }

    mutating func encode(into encoder: inout PostingsEncoder) {
        if !isSorted { entries.sort { $0.document < $1.document } }
        entries.withUnsafeBufferPointer { encoder.append($0) }
    }
}
