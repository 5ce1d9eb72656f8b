// SPDX-License-Identifier: EUPL-1.2

/// Indexes documents one by one, keeping no text, into a segment.
struct SegmentBuilder {
    private let schema: SearchSchema
    private var latest: [String: UInt32] = [:]
    private var ids = ListsDraft<UInt8>()
    private var sortKeys = ListsDraft<UInt8>()
    private var boosts: [Float] = []
    private var facets: [FacetDraft]
    private var places = PlaceDraft()
    private let analysis: DocumentAnalysis

    init(_ schema: SearchSchema) {
        self.schema = schema
        facets = Array(repeating: FacetDraft(), count: schema.facets.count)
        analysis = DocumentAnalysis(schema)
    }

    mutating func add(_ document: SearchDocument) {
        latest[document.id] = UInt32(ids.count)
        ids.append(document.id.utf8)
        sortKeys.append(document.sortKey.utf8)
        let boost = document.boost
        boosts.append(boost.isFinite && boost > 0 ? Float(boost) : 1)
        for facet in facets.indices {
            facets[facet].append(facet < document.facets.count ? document.facets[facet] : [])
        }
        places.append(
            places: document.places, serves: document.serves.lazy.map(PlaceColumn.Area.init))
        analysis.add(document)
    }

    /// The segment of the last version of each document.
    consuming func finish() -> Segment {
        let order = nameOrder()
        let (vocabulary, numbers) = analysis.sortedTerms()
        let words = schema.findsSimilar ? documentWords(order, numbers) : .none
        let postings = analysis.postings(order, numbers)
        let isPlain = boosts.allSatisfy { $0 == 1 }
        return Segment(
            ids: HashedStrings(Lists(ids.permuted(order))),
            sortKeys: Lists(sortKeys.permuted(order)),
            boosts: Column(isPlain ? [] : order.map { boosts[Int($0)] }),
            facets: FacetColumns(facets, order: order), places: places.finished(order),
            vocabulary: vocabulary, postings: postings, words: words)
    }

    /// The last version of each document, by sort key, then id.
    private func nameOrder() -> [UInt32] {
        var keyed = latest.values.map { (key: Self.head(sortKeys[Int($0)]), document: $0) }
        keyed.sort { one, other in
            if one.key != other.key { return one.key < other.key }
            let (a, b) = (sortKeys[Int(one.document)], sortKeys[Int(other.document)])
            if a.lexicographicallyPrecedes(b) { return true }
            if b.lexicographicallyPrecedes(a) { return false }
            return ids[Int(one.document)].lexicographicallyPrecedes(ids[Int(other.document)])
        }
        return keyed.map(\.document)
    }

    /// The first eight bytes, in an order of numbers that is theirs.
    private static func head(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var head: UInt64 = 0
        for byte in bytes.prefix(8) { head = head << 8 | UInt64(byte) }
        return head << UInt64(8 * (8 - min(bytes.count, 8)))
    }

    private func documentWords(_ order: [UInt32], _ numbers: [UInt32]) -> DocumentWords {
        var draft = ListsDraft<UInt8>()
        for document in order {
            let words = analysis.terms(Int(document)).map { numbers[Int($0)] }
            DocumentWords.append(words.sorted(), to: &draft)
        }
        return DocumentWords(packed: Lists(draft))
    }
}
