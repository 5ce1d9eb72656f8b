// SPDX-License-Identifier: EUPL-1.2

/// One query on one segment: documents come in batches of up to 128 from the rarest condition
/// and go through the others; what is left is counted and offered to the page at once.
final class SegmentSearch {
    private let query: SearchQuery
    private let live: LiveSegment
    private let order: SearchQuery.Order
    private let filters: [FacetFilter]
    private let geo: GeoFilter?
    /// From the rarest word of the index on.
    private var sources: [any WordSource]
    private let driver: any BatchSource
    private let batch = Batch()

    private(set) var total = 0
    private var selection: Selection
    /// Counts facets; nil if the query does not want them.
    private var counter: FacetCounter?
    private let marksFailures: Bool
    /// The ids of all matches, if asked for.
    private var collected: [UInt32]?

    /// Where documents come from when no word brings them, or the words themselves.
    init?(
        _ query: SearchQuery, _ schema: SearchSchema, _ live: LiveSegment,
        words: [(answers: [QueryWord.Answer], rarity: Float)], order: SearchQuery.Order,
        first count: Int, collects: Bool
    ) {
        let active = query.filters.filter { !$0.value.isEmpty }
        guard active.keys.allSatisfy({ schema.facetIndex($0) != nil }) else { return nil }
        (self.query, self.live, self.order) = (query, live, order)
        let segment = live.segment
        filters = active.compactMap { name, values in
            schema.facetIndex(name).map { FacetFilter($0, values, segment.facets) }
        }
        .sorted { $0.facet < $1.facet }
        geo = query.near.map { GeoFilter($0, segment.places) }
        sources = words.map { Self.source($0.answers, segment, rarity: $0.rarity) }
        selection = Selection(capacity: count)
        counter = query.countsFacets ? FacetCounter(segment.facets) : nil
        marksFailures = query.countsFacets && query.facetCounting == .others && !filters.isEmpty
        collected = collects ? [] : nil
        let frequency = words.first.map { word in
            word.answers.reduce(0) { $0 + segment.postings.frequency(Int($1.term)) }
        }
        driver = Self.driver(geo, sources.first, frequency: frequency, segment)
    }

    static func source(
        _ answers: [QueryWord.Answer], _ segment: Segment, rarity: Float
    ) -> any WordSource {
        switch answers.count {
        case 0: NoSource()
        case 1: TermSource(answers[0], segment.postings, rarity: rarity)
        default:
            UnionSource(answers, segment.postings, rarity: rarity, documents: segment.count)
        }
    }

    /// The circle brings the documents if it holds far fewer than the rarest word.
    private static func driver(
        _ geo: GeoFilter?, _ word: (any WordSource)?, frequency: Int?, _ segment: Segment
    ) -> any BatchSource {
        if let geo, let reach = geo.reach, reach < (frequency ?? segment.count) / 4 {
            return BitSource(geo.near(of: segment.count))
        }
        return word.map { WordBatches($0) } ?? AllDocuments(segment.count)
    }

    var isEverything: Bool { sources.isEmpty && filters.isEmpty && geo == nil }

    func run() {
        if isEverything, collected == nil { return takeEverything() }
        while driver.fill(batch) {
            if live.deletedCount > 0 { batch.keep { live.isLive(Int($0)) ? 1 : 0 } }
            for filter in filters {
                if marksFailures { filter.mark(batch) } else { filter.keep(batch) }
            }
            if !driver.isNear { geo?.keep(batch) }
            guard batch.count > 0 else { continue }
            let scoring = selection.hasRoom(for: bestKey)
            if scoring { driver.addScores(batch) }
            for source in sources.dropFirst(driver.wordsTaken) where batch.count > 0 {
                source.keep(batch, scoring: scoring)
            }
            if marksFailures { countMissed() }
            consume(scoring: scoring)
        }
        counter?.finish()
    }

    /// A key no greater than that of any document of the batch.
    private var bestKey: Double {
        switch order {
        case .name: return 0
        case .distance: return -.infinity
        case .relevance:
            var bound = driver.bound
            for source in sources.dropFirst(driver.wordsTaken) { bound += source.bound }
            return -Double(bound * live.segment.maximumBoost)
        }
    }

    private func consume(scoring: Bool) {
        total += batch.count
        counter?.add(batch.documents, batch.count)
        collected?.append(
            contentsOf: UnsafeBufferPointer(start: batch.documents, count: batch.count))
        guard scoring else { return }
        for place in 0..<batch.count {
            let document = batch.documents[place]
            var score = batch.scores[place]
            if live.segment.boosts.count > 0 { score *= live.segment.boosts.base[Int(document)] }
            let key = key(document, score)
            selection.offer(.init(key: key, document: document, score: score))
        }
    }

    private func key(_ document: UInt32, _ score: Float) -> Double {
        switch order {
        case .relevance: return -Double(score)
        case .name: return 0
        case .distance:
            guard let point = query.near?.point else { return 0 }
            return live.segment.places.kilometres(Int(document), from: point) ?? .infinity
        }
    }

    /// Counts the documents that fail one filter in that filter's facet, and drops them.
    private func countMissed() {
        var kept = 0
        for place in 0..<batch.count {
            let failed = batch.failed[place]
            if failed == 0 {
                batch.documents[kept] = batch.documents[place]
                batch.scores[kept] = batch.scores[place]
                kept += 1
            } else {
                counter?.add(Int(failed) - 1, batch.documents + place, 1)
            }
        }
        batch.count = kept
    }

    /// Nothing is asked: only the first page is looked at.
    private func takeEverything() {
        total = live.count
        for document in 0..<live.segment.count where live.isLive(document) {
            guard selection.hasRoom(for: 0) else { break }
            selection.offer(.init(key: 0, document: UInt32(document), score: 0))
        }
    }

    func best() -> [Selection.Entry] { selection.sorted() }

    func matchingIDs() -> [String] {
        (collected ?? []).map { live.segment.ids.strings.string(Int($0)) }
    }

    /// Calls `body` with each value of a facet and its count, if it is not 0.
    func forEachCount(facet: Int, _ body: (_ value: String, _ count: Int) -> Void) {
        let names = live.segment.facets.facets[facet].names
        if isEverything {
            for (name, count) in zip(names, live.facetTotals(facet)) where count > 0 {
                body(name, count)
            }
        } else {
            counter?.forEachCount(facet) { body(names[$0], $1) }
        }
    }
}
