// SPDX-License-Identifier: EUPL-1.2

/// One query running on one snapshot.
struct Search {
    private let query: SearchQuery
    private let snapshot: Snapshot
    private let words: [QueryWord]
    private let order: SearchQuery.Order

    init(_ query: SearchQuery, in snapshot: Snapshot) {
        self.query = query
        self.snapshot = snapshot
        let tokens = Analysis.tokens(query.text).prefix(SearchQuery.maximumWords)
        var text = query.text
        words = text.withUTF8 { bytes in
            tokens.enumerated().map { place, token in
                QueryWord(
                    typed: String(decoding: bytes[token.range], as: UTF8.self), term: token.term,
                    isPrefix: query.prefixOnLastWord && place == tokens.count - 1,
                    concepts: query.concepts.filter { $0.words.contains(place) }
                        .flatMap(\.concepts),
                    query, in: snapshot)
            }
        }
        order =
            switch query.order {
            case .relevance where tokens.isEmpty, .distance where query.near == nil: .name
            default: query.order
            }
    }

    func result() -> SearchResult {
        let offset = min(max(query.offset, 0), snapshot.count)
        let limit = min(max(query.limit, 0), snapshot.count)
        let searches = segmentSearches(first: min(offset + limit, snapshot.count))
        let ranked = searches.enumerated().flatMap { place, search in
            search.best().map { Found(segment: place, entry: $0) }
        }
        let isSorted = searches.count == 1
        let page = (isSorted ? ranked : ranked.sorted(by: precedes)).dropFirst(offset).prefix(limit)
        return SearchResult(
            total: searches.reduce(0) { $0 + $1.total }, hits: hits(page),
            facets: query.countsFacets ? facetCounts(searches) : [:],
            interpretation: words.map { $0.interpretation(in: snapshot) })
    }

    func matchingIDs() -> [String] {
        segmentSearches(first: 0, collects: true).flatMap { $0.matchingIDs() }
    }

    private func segmentSearches(first count: Int, collects: Bool = false) -> [SegmentSearch] {
        let plan = wordPlan()
        let searches = snapshot.segments.indices.compactMap { place in
            SegmentSearch(
                query, snapshot.schema, snapshot.segments[place],
                words: plan.map { (words[$0.word].answers[place], $0.rarity) }, order: order,
                first: count, collects: collects)
        }
        for search in searches { search.run() }
        return searches
    }

    /// Words from the rarest to the most frequent. The order is that of the whole index, so that
    /// scores are summed alike in every segment.
    private func wordPlan() -> [(word: Int, rarity: Float)] {
        let ranking = Ranking(snapshot.schema)
        return words.indices.sorted { (words[$0].matching, $0) < (words[$1].matching, $1) }
            .map { ($0, ranking.rarity(matching: words[$0].matching, of: snapshot.count)) }
    }

    private func facetCounts(_ searches: [SegmentSearch]) -> [String: [FacetCount]] {
        var facets: [String: [FacetCount]] = [:]
        for (place, facet) in snapshot.schema.facets.enumerated() {
            facets[facet.name] = counts(facet: place, searches)
                .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
        }
        return facets
    }

    private func counts(facet: Int, _ searches: [SegmentSearch]) -> [FacetCount] {
        if searches.count == 1 {
            var counts: [FacetCount] = []
            searches[0].forEachCount(facet: facet) {
                counts.append(FacetCount(value: $0, count: $1))
            }
            return counts
        }
        var sums: [String: Int] = [:]
        for search in searches { search.forEachCount(facet: facet) { sums[$0, default: 0] += $1 } }
        return sums.map(FacetCount.init)
    }
}

extension Search {
    /// A document on its way to the page.
    private struct Found {
        let segment: Int
        let entry: Selection.Entry
    }

    private func precedes(_ one: Found, _ other: Found) -> Bool {
        if one.entry.key != other.entry.key { return one.entry.key < other.entry.key }
        if one.segment == other.segment { return one.entry.document < other.entry.document }
        let (left, right) = (snapshot.segments[one.segment], snapshot.segments[other.segment])
        return left.segment.compare(
            Int(one.entry.document), right.segment, Int(other.entry.document)) < 0
    }

    private func hits(_ page: some Sequence<Found>) -> [Hit] {
        let point = query.near?.point
        let typed = words.map { $0.typed }
        let answers = snapshot.segments.indices.map { place in words.map { $0.answers[place] } }
        return page.map { found in
            let segment = snapshot.segments[found.segment].segment
            let document = Int(found.entry.document)
            let reasons =
                query.explains
                ? answers[found.segment].reasons(
                    document, in: segment, typed: typed, snapshot.schema) : []
            return Hit(
                id: segment.ids.strings.string(document), score: Double(found.entry.score),
                kilometres: point.flatMap { segment.places.kilometres(document, from: $0) },
                servesPlace: point.map { segment.places.serves(document, $0) } ?? false,
                reasons: reasons)
        }
    }
}
