// SPDX-License-Identifier: EUPL-1.2

/// An unchanging state of the index, to be read from any thread.
public struct Snapshot: Sendable {
    let schema: SearchSchema
    let segments: [LiveSegment]
    /// The number of documents.
    public let count: Int

    init(schema: SearchSchema, segments: [LiveSegment]) {
        self.schema = schema
        self.segments = segments
        count = segments.reduce(0) { $0 + $1.count }
    }

    /// A page of hits with exact totals and facet counts.
    public func search(_ query: SearchQuery) -> SearchResult {
        let search = Search(query, in: self)
        return search.result()
    }

    /// The ids of all matching documents, in no particular order; for the map.
    public func matchingIDs(_ query: SearchQuery) -> [String] {
        Search(query, in: self).matchingIDs()
    }

    /// The most frequent words that begin with `prefix`, most frequent first, then
    /// alphabetically; accents in `prefix` do not matter.
    public func suggestions(prefix: String, limit: Int = 8) -> [String] {
        guard let last = Analysis.tokens(prefix).last?.term, limit > 0 else { return [] }
        var frequencies: [String: Int] = [:]
        for live in segments {
            let vocabulary = live.segment.vocabulary
            for word in vocabulary.range(prefix: Array(last.utf8)) {
                frequencies[vocabulary.term(UInt32(word)), default: 0] += live.frequency(of: word)
            }
        }
        return frequencies.filter { $0.value > 0 }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .prefix(limit).map(\.key)
    }
}
