// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import SearchKernel

extension Corpus {
    /// Words in any spelling, filters, a radius, prefixes and typos, in every mixture.
    mutating func query() -> SearchQuery {
        let count = random.one(of: [0, 1, 1, 1, 2, 2, 3])
        var words = (0..<count).map { _ in random.one(of: Self.words) }
        for place in words.indices where random.chance(20) { words[place] = damaged(words[place]) }
        let prefix = random.chance(40)
        if prefix, let last = words.last, random.chance(70) {
            words[words.count - 1] = String(last.prefix(Int.random(in: 1...5, using: &random)))
        }
        for place in words.indices where random.chance(20) {
            words[place] =
                random.chance(50) ? words[place].uppercased() : Folding.fold(words[place])
        }
        var query = SearchQuery(
            text: words.joined(separator: random.one(of: [" ", ", ", "-"])), filters: filters(),
            near: random.chance(40) ? near() : nil,
            order: random.one(of: [.relevance, .name, .distance]),
            offset: random.one(of: [0, 0, 0, 3, 20]), limit: random.one(of: [0, 1, 5, 20, 1000]),
            prefixOnLastWord: prefix, toleratesTypos: random.chance(70),
            countsFacets: random.chance(80))
        if random.chance(30) { query.concepts = spans(words.count) }
        if random.chance(40) { query.facetCounting = .hits }
        if random.chance(20) { query.inflects = false }
        if random.chance(20) { query.correction = .mostFrequent }
        return query
    }

    private mutating func spans(_ count: Int) -> [ConceptSpan] {
        (0..<Int.random(in: 0...2, using: &random)).map { _ in
            let start = Int.random(in: 0...count, using: &random)
            let words = start..<(start + Int.random(in: 0...2, using: &random))
            let candidates = subset(Self.concepts + ["unknown"], atMost: 2).map {
                ConceptSpan.Candidate(id: $0, weight: random.one(of: [1, 0.5, 0, -1, .nan, 7]))
            }
            return ConceptSpan(words: words, concepts: candidates)
        }
    }

    private mutating func near() -> SearchQuery.Near {
        .init(
            point: point(), kilometres: Double.random(in: 0...80, using: &random),
            includesServedArea: random.chance(50))
    }

    private mutating func filters() -> [String: Set<String>] {
        var filters: [String: Set<String>] = [:]
        if random.chance(30) { filters["trade"] = Set(subset(Self.trades, atMost: 2)) }
        if random.chance(30) { filters["region"] = Set(subset(Self.regions + ["XX"], atMost: 2)) }
        if random.chance(30) { filters["network"] = Set(subset(Self.networks, atMost: 3)) }
        if random.chance(2) { filters["unknown"] = ["value"] }
        if random.chance(2) { filters["unheard"] = [] }
        return filters
    }

    /// One to three edits anywhere.
    private mutating func damaged(_ word: String) -> String {
        var letters = Array(word)
        for _ in 0..<random.one(of: [1, 1, 2, 3]) where letters.count > 1 {
            let place = Int.random(in: 0..<letters.count - 1, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: letters.remove(at: place)
            case 1: letters.insert(random.one(of: Array("aeinrst")), at: place)
            case 2: letters[place] = random.one(of: Array("aeinrst"))
            default: letters.swapAt(place, place + 1)
            }
        }
        return String(letters)
    }
}
