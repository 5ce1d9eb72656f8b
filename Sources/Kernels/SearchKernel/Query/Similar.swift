// SPDX-License-Identifier: EUPL-1.2

extension Snapshot {
    private static let significantWords = 12
    /// What a shared facet value says, as an impact: a fifth of a full match.
    private static let facetImpact: Float = 0.2

    /// The documents most like the one named: they share its most telling words (impact ×
    /// rarity, other forms included) and its facet values, the rarer the better.
    ///
    /// Reasons name the shared words. Nothing for an unknown id, or if the
    /// schema does without (``SearchSchema/findsSimilar``).
    public func similar(to id: String, limit: Int = 5) -> [Hit] {
        guard limit > 0, schema.findsSimilar, let (place, document) = find(id) else { return [] }
        let words = significantWords(document, in: segments[place])
        let values = facetValues(document, in: segments[place].segment)
        let found = segments.indices.flatMap { place in
            best(limit + 1, in: place, words, values).map { (place: place, entry: $0) }
        }
        let hits = found.map { hit($0.entry, in: $0.place, words) }
        let keys = found.map {
            segments[$0.place].segment.sortKeys.string(Int($0.entry.document))
        }
        return zip(hits, keys).filter { $0.0.id != id }
            .sorted { ($1.0.score, $0.1, $0.0.id) < ($0.0.score, $1.1, $1.0.id) }
            .prefix(limit).map(\.0)
    }

    private func find(_ id: String) -> (place: Int, document: Int)? {
        for (place, live) in segments.enumerated() {
            if let document = live.number(of: id) { return (place, document) }
        }
        return nil
    }

    private func significantWords(_ document: Int, in live: LiveSegment) -> [QueryWord] {
        let segment = live.segment
        var seen: Set<String> = []
        let weighed = segment.words.words(document).compactMap { word in
            segment.postings.posting(word, document).map { posting in
                let term = segment.vocabulary.term(word)
                return (term: term, weight: weight(word, posting.impact, in: segment))
            }
        }
        let best = weighed.filter { $0.weight > 0 }
            .sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }
            .filter { seen.insert(LightStem.stem($0.term)).inserted }
        return best.prefix(Self.significantWords).map {
            QueryWord(
                typed: $0.term, term: $0.term, isPrefix: false,
                SearchQuery(toleratesTypos: false), in: self)
        }
    }

    /// Impact × rarity; 0 for a concept, and for a word that no other document has or that is a
    /// single letter.
    private func weight(_ word: UInt32, _ impact: UInt8, in segment: Segment) -> Float {
        guard word < segment.vocabulary.wordCount else { return 0 }
        let bytes = Array(segment.vocabulary.bytes(Int(word)))
        let frequency = min(count, familyFrequency(bytes))
        guard bytes.count > 1, frequency > 1 else { return 0 }
        return ImpactScale.values[Int(impact)]
            * Ranking(schema).rarity(matching: frequency, of: count)
    }

    /// Documents with a form of the word, counted once a form.
    private func familyFrequency(_ term: [UInt8]) -> Int {
        let forms = LightStem.forms(of: LightStem.stem(term))
        return segments.reduce(0) { sum, live in
            forms.reduce(sum) { sum, form in
                let number = live.segment.vocabulary.number(of: form)
                return sum + (number.map { live.frequency(of: Int($0)) } ?? 0)
            }
        }
    }

    /// By facet, the weight of each of the document's values.
    private func facetValues(_ document: Int, in segment: Segment) -> [[String: Float]] {
        let ranking = Ranking(schema)
        return segment.facets.facets.indices.map { facet in
            var weights: [String: Float] = [:]
            segment.facets.forEachValue(facet, of: document) { value in
                let name = segment.facets.facets[facet].names[value]
                let frequency = segments.reduce(0) { sum, live in
                    let number = live.segment.facets.facets[facet].values.number(of: name)
                    return sum + (number.map { live.facetTotals(facet)[Int($0)] } ?? 0)
                }
                weights[name] = Self.facetImpact * ranking.rarity(matching: frequency, of: count)
            }
            return weights
        }
    }

    /// The best of a segment. Facet values weigh little: documents that could not reach the best
    /// by words even with all of the values are not asked for theirs.
    private func best(
        _ limit: Int, in place: Int, _ words: [QueryWord], _ values: [[String: Float]]
    ) -> [Selection.Entry] {
        let live = segments[place]
        let (scores, touched) = wordScores(in: place, words)
        let likeness = FacetLikeness(values, live.segment.facets)
        var byWords = Selection(capacity: limit)
        for document in touched where live.isLive(Int(document)) {
            byWords.offer(document, score: scores[Int(document)])
        }
        let least = (byWords.last?.score ?? 0) - likeness.most
        var selection = Selection(capacity: limit)
        func offer(_ document: UInt32) {
            guard live.isLive(Int(document)) else { return }
            let score = likeness.added(to: scores[Int(document)], Int(document))
            if score > 0 { selection.offer(document, score: score) }
        }
        if least > 0 {
            for document in touched where scores[Int(document)] >= least { offer(document) }
        } else {
            for document in scores.indices { offer(UInt32(document)) }
        }
        return selection.sorted()
    }

    /// The score of every document by words alone, and which documents have one.
    private func wordScores(
        in place: Int, _ words: [QueryWord]
    ) -> (scores: [Float], touched: [UInt32]) {
        let live = segments[place]
        var scores = Array(repeating: Float(0), count: live.segment.count)
        var touched: [UInt32] = []
        let batch = Batch()
        for word in words {
            let rarity = Ranking(schema).rarity(matching: word.matching, of: count)
            let source = SegmentSearch.source(word.answers[place], live.segment, rarity: rarity)
            while source.fill(batch) {
                source.addScores(batch)
                for entry in 0..<batch.count {
                    let document = batch.documents[entry]
                    if scores[Int(document)] == 0 { touched.append(document) }
                    scores[Int(document)] += batch.scores[entry]
                }
            }
        }
        return (scores, touched)
    }

    private func hit(_ entry: Selection.Entry, in place: Int, _ words: [QueryWord]) -> Hit {
        let segment = segments[place].segment
        return Hit(
            id: segment.ids.strings.string(Int(entry.document)), score: Double(entry.score),
            kilometres: nil, servesPlace: false,
            reasons: words.map { $0.answers[place] }.reasons(
                Int(entry.document), in: segment, typed: words.map(\.typed), schema))
    }
}

/// What facet values that a document shares with another add to their likeness.
private struct FacetLikeness {
    /// No document has more than that.
    let most: Float
    private let facets: FacetColumns
    /// The facets that count, with the weight of each of their values.
    private let weights: [(facet: Int, weights: [Float])]

    init(_ values: [[String: Float]], _ facets: FacetColumns) {
        self.facets = facets
        weights = facets.facets.enumerated().compactMap { number, facet in
            guard values[number].contains(where: { $0.value > 0 }) else { return nil }
            return (number, facet.names.map { values[number][$0] ?? 0 })
        }
        // A little more, since sums of rounded numbers depend on their order.
        most = 1.001 * values.reduce(0) { $0 + $1.values.reduce(0, +) }
    }

    func added(to score: Float, _ document: Int) -> Float {
        var score = score
        for (facet, weights) in weights {
            facets.forEachValue(facet, of: document) { score += weights[$0] }
        }
        return score
    }
}

extension Selection {
    fileprivate mutating func offer(_ document: UInt32, score: Float) {
        offer(.init(key: -Double(score), document: document, score: score))
    }
}
