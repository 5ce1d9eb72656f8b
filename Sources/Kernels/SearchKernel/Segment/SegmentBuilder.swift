// SPDX-License-Identifier: EUPL-1.2

/// Indexes documents one by one, keeping no text, into a segment.
struct SegmentBuilder {
    private let schema: SearchSchema
    /// The distinct ids, and by id its last version.
    private let ids = StringNumbers()
    private var latest: [UInt32] = []
    private var documentCount: UInt32 = 0
    private let sortKeys = ListsDraft<UInt8>()
    private var boosts: [Float] = []
    private var facets: [FacetDraft]
    private var places = PlaceDraft()
    private let analysis: DocumentAnalysis

    init(_ schema: SearchSchema) {
        self.schema = schema
        facets = schema.facets.map { _ in FacetDraft() }
        analysis = DocumentAnalysis(schema)
    }

    mutating func add(_ document: SearchDocument) {
        let id = Int(ids.number(of: document.id))
        if id == latest.count { latest.append(0) }
        latest[id] = documentCount
        documentCount += 1
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
        let numbers = nameOrder()
        let names = ListsDraft<UInt8>()
        for number in numbers { names.append(ids[Int(number)]) }
        return finish(numbers.map { latest[Int($0)] }, HashedStrings(Lists(names)))
    }

    private func finish(_ order: [UInt32], _ names: HashedStrings) -> Segment {
        let (vocabulary, terms) = analysis.vocabulary()
        let words = schema.findsSimilar ? documentWords(order, terms) : .none
        let postings = analysis.postings(order, terms)
        let isPlain = boosts.allSatisfy { $0 == 1 }
        return Segment(
            ids: names, sortKeys: sortKeys.permuted(order),
            boosts: Column(isPlain ? [] : order.map { boosts[Int($0)] }),
            facets: FacetColumns(facets, order: order), places: places.finished(order),
            vocabulary: vocabulary, postings: postings, words: words)
    }

    /// The numbers of the ids by sort key, then id.
    private func nameOrder() -> [UInt32] {
        ByteOrder.sorted(
            count: latest.count, bytes: { sortKeys[Int(latest[$0])] },
            tie: { Lists.compare(ids[$0], ids[$1]) < 0 })
    }

    /// - Parameter terms: the term numbers in the order of the vocabulary.
    private func documentWords(_ order: [UInt32], _ terms: [UInt32]) -> DocumentWords {
        var places = Array(repeating: UInt32(0), count: terms.count)
        for (place, term) in terms.enumerated() { places[Int(term)] = UInt32(place) }
        let draft = ListsDraft<UInt8>()
        for document in order {
            let words = analysis.terms(Int(document)).map { places[Int($0)] }
            DocumentWords.append(words.sorted(), to: draft)
        }
        return DocumentWords(packed: Lists(draft))
    }
}
