// SPDX-License-Identifier: EUPL-1.2

/// One query on one segment: which documents match, and which miss by one facet only.
struct SegmentSearch {
    private let query: SearchQuery
    private let live: LiveSegment
    private let circle: GeoCircle?
    /// Ascending.
    private(set) var matched: [UInt32] = []
    /// Beside `matched`; empty without words.
    private var scores: [Float] = []
    /// By facet with a filter: documents that match everything but this filter.
    private var missed: [Int: [UInt32]] = [:]
    private var isEverything = false

    /// - Parameter candidates: the documents that match the words; nil without words.
    init(
        _ query: SearchQuery, _ schema: SearchSchema, _ live: LiveSegment, candidates: Candidates?
    ) {
        self.query = query
        self.live = live
        circle = query.near.map { GeoCircle($0.point, kilometres: $0.kilometres) }
        let active = query.filters.filter { !$0.value.isEmpty }
        guard active.keys.allSatisfy({ schema.facetIndex($0) != nil }) else { return }
        let filters = active.compactMap { name, values in
            schema.facetIndex(name).map { FacetFilter($0, values, live.segment) }
        }
        if let candidates {
            sift(candidates, filters.sorted { $0.facet < $1.facet })
        } else {
            isEverything = filters.isEmpty && query.near == nil
            sift(0..<live.segment.count, filters.sorted { $0.facet < $1.facet })
        }
    }

    private mutating func sift(_ candidates: Candidates, _ filters: [FacetFilter]) {
        for (place, document) in candidates.documents.enumerated()
        where take(document, filters) {
            scores.append(candidates.scores[place] * live.segment.boosts[Int(document)])
        }
    }

    private mutating func sift(_ all: Range<Int>, _ filters: [FacetFilter]) {
        for document in all where live.isLive(document) {
            _ = take(UInt32(document), filters)
        }
    }

    /// Puts the document where it belongs; true if it matches.
    private mutating func take(_ document: UInt32, _ filters: [FacetFilter]) -> Bool {
        var failed: Int?
        for filter in filters where !filter.admits(Int(document)) {
            guard failed == nil, query.countsFacets else { return false }
            failed = filter.facet
        }
        guard isNear(Int(document)) else { return false }
        if let failed {
            missed[failed, default: []].append(document)
            return false
        }
        matched.append(document)
        return true
    }

    private func isNear(_ document: Int) -> Bool {
        guard let circle, let near = query.near else { return true }
        return live.segment.places.isIn(circle, document)
            || near.includesServedArea && live.segment.places.serves(document, near.point)
    }

    /// By value of the facet: documents that match all other facets' filters.
    func counts(facet: Int) -> [Int] {
        if isEverything { return live.facetTotals(facet) }
        let column = live.segment.facets[facet]
        let counts = column.counts(matched)
        guard let missed = missed[facet] else { return counts }
        return zip(counts, column.counts(missed)).map { $0 + $1 }
    }

    /// The first `count` matches in the order asked for.
    func best(_ count: Int, by order: SearchQuery.Order) -> [Selection.Entry] {
        var selection = Selection(capacity: count)
        guard count > 0 else { return [] }
        for (place, document) in matched.enumerated() {
            if order == .name, place == count { break }
            let score = scores.isEmpty ? 0 : scores[place]
            let key = key(document, score, order)
            selection.offer(Selection.Entry(key: key, document: document, score: score))
        }
        return selection.sorted()
    }

    private func key(_ document: UInt32, _ score: Float, _ order: SearchQuery.Order) -> Double {
        switch order {
        case .relevance: return -Double(score)
        case .name: return 0
        case .distance:
            guard let point = query.near?.point else { return 0 }
            return live.segment.places.kilometres(Int(document), from: point) ?? .infinity
        }
    }
}
