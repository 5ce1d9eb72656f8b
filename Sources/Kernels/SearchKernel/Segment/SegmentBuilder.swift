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
    private var analysis: DocumentAnalysis
    /// By document: its terms, in no order; impacts and fields beside them.
    private var terms = ListsDraft<UInt32>()
    private var impacts: [UInt8] = []
    private var fieldBits: [UInt8] = []

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
        analysis.analyse(document)
        terms.append(analysis.terms)
        analysis.appendImpacts(to: &impacts)
        fieldBits.append(contentsOf: analysis.fieldBits)
    }

    /// The segment of the last version of each document.
    consuming func finish() -> Segment {
        let order = nameOrder()
        let (vocabulary, numbers) = analysis.interner.sorted()
        let words = schema.findsSimilar ? documentWords(order, numbers) : .none
        let postings = Self.postings(terms, impacts, fieldBits, order, numbers)
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
            let words = terms[Int(document)].map { numbers[Int($0)] }
            DocumentWords.append(words.sorted(), to: &draft)
        }
        return DocumentWords(packed: Lists(draft))
    }

    /// From terms by document to documents by term, by counting.
    private static func postings(
        _ terms: ListsDraft<UInt32>, _ impacts: [UInt8], _ fieldBits: [UInt8], _ order: [UInt32],
        _ numbers: [UInt32]
    ) -> Postings {
        var next = Array(repeating: 0, count: numbers.count + 1)
        for document in order {
            for term in terms[Int(document)] { next[Int(numbers[Int(term)]) + 1] += 1 }
        }
        for word in numbers.indices { next[word + 1] += next[word] }
        let ends = next
        let total = ends.last ?? 0
        let documents = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: total)
        let values = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: total)
        let fields = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: total)
        defer {
            documents.deallocate()
            values.deallocate()
            fields.deallocate()
        }
        for (place, document) in order.enumerated() {
            for source in terms.range(Int(document)) {
                let word = Int(numbers[Int(terms.elements[source])])
                documents[next[word]] = UInt32(place)
                values[next[word]] = impacts[source]
                fields[next[word]] = fieldBits[source]
                next[word] += 1
            }
        }
        var encoder = PostingsEncoder(documentCount: order.count, postings: total)
        for word in numbers.indices {
            let range = ends[word]..<ends[word + 1]
            encoder.append(
                documents: UnsafeBufferPointer(rebasing: documents[range]),
                impacts: UnsafeBufferPointer(rebasing: values[range]),
                fields: UnsafeBufferPointer(rebasing: fields[range]))
        }
        return encoder.finish()
    }
}
