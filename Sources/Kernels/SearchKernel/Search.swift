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
        let bytes = Array(query.text.utf8)
        words = tokens.enumerated().map { place, token in
            QueryWord(
                typed: String(decoding: bytes[token.range], as: UTF8.self), term: token.term,
                isPrefix: query.prefixOnLastWord && place == tokens.count - 1,
                toleratesTypos: query.toleratesTypos, in: snapshot)
        }
        order =
            switch query.order {
            case .relevance where tokens.isEmpty, .distance where query.near == nil: .name
            default: query.order
            }
    }

    func result() -> SearchResult {
        let searches = segmentSearches()
        let offset = max(query.offset, 0)
        let limit = min(max(query.limit, 0), snapshot.count)
        let ranked = searches.enumerated().flatMap { place, search in
            search.best(min(offset, snapshot.count) + limit, by: order)
                .map { Found(segment: place, entry: $0) }
        }
        let page = ranked.sorted(by: precedes).dropFirst(offset).prefix(limit)
        return SearchResult(
            total: searches.reduce(0) { $0 + $1.matched.count }, hits: page.map(hit),
            facets: query.countsFacets ? facetCounts(searches) : [:],
            interpretation: words.map { $0.interpretation(in: snapshot) })
    }

    func matchingIDs() -> [String] {
        zip(snapshot.segments, segmentSearches()).flatMap { live, search in
            search.matched.map { live.segment.ids[Int($0)] }
        }
    }

    private func segmentSearches() -> [SegmentSearch] {
        let plan = wordPlan()
        return snapshot.segments.indices.map { place in
            var candidates: Candidates?
            for (word, rarity) in plan {
                let matches = words[word].matches[place]
                candidates?.intersect(matches, rarity: rarity)
                candidates = candidates ?? Candidates(matches, rarity: rarity)
            }
            return SegmentSearch(
                query, snapshot.schema, snapshot.segments[place], candidates: candidates)
        }
    }

    /// Words from the rarest to the most frequent. The order is that of the whole index, so that
    /// scores are summed alike in every segment.
    private func wordPlan() -> [(word: Int, rarity: Float)] {
        let ranking = Ranking(snapshot.schema)
        let matching = words.map(\.matching)
        return words.indices.sorted { (matching[$0], $0) < (matching[$1], $1) }
            .map { ($0, ranking.rarity(matching: matching[$0], of: snapshot.count)) }
    }

    private func facetCounts(_ searches: [SegmentSearch]) -> [String: [FacetCount]] {
        var facets: [String: [FacetCount]] = [:]
        for (place, facet) in snapshot.schema.facets.enumerated() {
            var counts: [String: Int] = [:]
            for (live, search) in zip(snapshot.segments, searches) {
                let values = live.segment.facets[place].values
                for (value, count) in zip(values, search.counts(facet: place)) where count > 0 {
                    counts[value, default: 0] += count
                }
            }
            facets[facet.name] = counts.map(FacetCount.init)
                .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
        }
        return facets
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
        return name(one) < name(other)
    }

    private func name(_ found: Found) -> (String, String) {
        let segment = snapshot.segments[found.segment].segment
        let document = Int(found.entry.document)
        return (segment.sortKeys[document], segment.ids[document])
    }

    private func hit(_ found: Found) -> Hit {
        let segment = snapshot.segments[found.segment].segment
        let document = Int(found.entry.document)
        let point = query.near?.point
        return Hit(
            id: segment.ids[document], score: Double(found.entry.score),
            kilometres: point.flatMap { segment.places.kilometres(document, from: $0) },
            servesPlace: point.map { segment.places.serves(document, $0) } ?? false,
            reasons: words.flatMap { word in
                word.reasons(document, in: segment, place: found.segment, snapshot.schema)
            })
    }
}
