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

    /// The text with each word that no document has replaced by the nearest that some have;
    /// nil if there is nothing to correct, or nothing to correct it to. For a query with few
    /// hits.
    public func spelling(_ text: String) -> String? {
        var text = text
        var corrected: [UInt8] = []
        var (end, isChanged) = (0, false)
        text.withUTF8 { bytes in
            let source = String(decoding: bytes, as: UTF8.self)
            for token in Analysis.tokens(source).prefix(SearchQuery.maximumWords) {
                corrected += bytes[end..<token.range.lowerBound]
                let word = nearestWord(to: token.term)
                corrected += word.map { Array($0.utf8) } ?? Array(bytes[token.range])
                isChanged = isChanged || word != nil
                end = token.range.upperBound
            }
            corrected += bytes[end...]
        }
        return isChanged ? String(decoding: corrected, as: UTF8.self) : nil
    }

    /// The most frequent of the words nearest to one that no document has.
    private func nearestWord(to term: String) -> String? {
        let word = QueryWord(
            typed: term, term: term, isPrefix: false, SearchQuery(toleratesTypos: false), in: self)
        guard word.matching == 0 else { return nil }
        return word.nearest(in: self).first.map { String(decoding: $0, as: UTF8.self) }
    }
}
