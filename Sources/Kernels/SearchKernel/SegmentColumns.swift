// SPDX-License-Identifier: EUPL-1.2

/// What a segment holds by document.
struct DocumentColumns: Sendable {
    var ids: [String] = []
    var sortKeys: [String] = []
    var boosts: [Float] = []
    var facets: [FacetColumn]
    var places = PlaceColumn()

    init(facets: Int) { self.facets = Array(repeating: FacetColumn(), count: facets) }

    /// Copies a document of a segment.
    mutating func append(_ document: Int, of segment: Segment) {
        ids.append(segment.ids[document])
        sortKeys.append(segment.sortKeys[document])
        boosts.append(segment.boosts[document])
        for facet in facets.indices {
            facets[facet].append(segment.facets[facet].strings(document))
        }
        places.append(document, of: segment.places)
    }

    func permuted(_ order: [Int]) -> DocumentColumns {
        var columns = DocumentColumns(facets: 0)
        columns.ids = order.map { ids[$0] }
        columns.sortKeys = order.map { sortKeys[$0] }
        columns.boosts = order.map { boosts[$0] }
        columns.facets = facets.map { $0.permuted(order) }
        columns.places = places.permuted(order)
        return columns
    }
}

/// What a segment holds by word, in both directions.
struct WordColumns: Sendable {
    var vocabulary: Vocabulary
    var postings: Rows<UInt32>
    var impacts: [UInt16]
    var words: Rows<UInt32>
    var fieldBits: [UInt8]
}
