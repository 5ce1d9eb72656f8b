// SPDX-License-Identifier: EUPL-1.2

import Glibc
import SearchKernel

/// What the index must answer, found the slow and obvious way: every document is looked at, for
/// every question. Shares only the cutting of texts into words and the stem with the kernel.
struct Oracle {
    struct Answer {
        var ids: [String] = []
        var counts: [String: [String: Int]] = [:]
    }

    private struct Entry {
        let document: SearchDocument
        let terms: Set<String>
        let concepts: Set<String>
    }

    private let entries: [Entry]
    private let frequencies: [String: Int]
    private let stems: [String: String]

    init(_ documents: [SearchDocument]) {
        entries = documents.map { document in
            let texts = document.fields.flatMap { $0 }
            let terms = Set(texts.flatMap { Analysis.tokens($0).map(\.term) })
            let concepts = Set(document.concepts.filter { $0.weight > 0 }.map(\.id))
            return Entry(document: document, terms: terms, concepts: concepts)
        }
        frequencies = entries.reduce(into: [:]) { counts, entry in
            for term in entry.terms { counts[term, default: 0] += 1 }
        }
        stems = Dictionary(
            uniqueKeysWithValues: frequencies.keys.map { ($0, LightStem.stem($0)) })
    }

    /// All matching ids by name or by distance, and the facet counts.
    func answer(_ query: SearchQuery) -> Answer {
        let wanted = wantedTerms(query)
        let found = entries.filter { entry in
            wanted.enumerated().allSatisfy { place, terms in
                !terms.isDisjoint(with: entry.terms)
                    || !concepts(of: place, query).isDisjoint(with: entry.concepts)
            } && isNear(entry, query)
        }
        var answer = Answer()
        answer.ids = sorted(found.filter { passes($0, query.filters) }, query)
        for (place, facet) in Corpus.schema.facets.enumerated() {
            let others = query.filters.filter { $0.key != facet.name }
            let filters = query.facetCounting == .others ? others : query.filters
            var counts: [String: Int] = [:]
            for entry in found where passes(entry, filters) {
                for value in Set(entry.document.facets[place]) { counts[value, default: 0] += 1 }
            }
            answer.counts[facet.name] = counts
        }
        return answer
    }

    private func concepts(of word: Int, _ query: SearchQuery) -> Set<String> {
        Set(query.concepts.filter { $0.words.contains(word) }.flatMap(\.concepts).map(\.id))
    }

    private func passes(_ entry: Entry, _ filters: [String: Set<String>]) -> Bool {
        filters.allSatisfy { name, values in
            if values.isEmpty { return true }
            guard let place = Corpus.schema.facets.firstIndex(where: { $0.name == name }) else {
                return false
            }
            return entry.document.facets[place].contains { values.contains($0) }
        }
    }

    private func isNear(_ entry: Entry, _ query: SearchQuery) -> Bool {
        guard let near = query.near else { return true }
        if let nearest = distance(entry, near), nearest <= near.kilometres { return true }
        return near.includesServedArea
            && entry.document.serves.contains { area in
                switch area {
                case .everywhere: true
                case .circle(let centre, let reach): Self.haversine(centre, near.point) <= reach
                }
            }
    }

    private func distance(_ entry: Entry, _ near: SearchQuery.Near) -> Double? {
        entry.document.places.map { Self.haversine($0, near.point) }.min()
    }

    private func sorted(_ found: [Entry], _ query: SearchQuery) -> [String] {
        found.sorted { one, other in
            if query.order == .distance, let near = query.near {
                let pair = (distance(one, near) ?? 1e9, distance(other, near) ?? 1e9)
                if abs(pair.0 - pair.1) > 1e-9 { return pair.0 < pair.1 }
            }
            let keys = (one.document.sortKey, other.document.sortKey)
            return keys.0 == keys.1 ? one.document.id < other.document.id : keys.0 < keys.1
        }
        .map(\.document.id)
    }

    /// The textbook haversine, in kilometres.
    static func haversine(_ a: GeoPoint, _ b: GeoPoint) -> Double {
        let (φ1, φ2) = (a.latitude * .pi / 180, b.latitude * .pi / 180)
        let (Δφ, Δλ) = (φ2 - φ1, (b.longitude - a.longitude) * .pi / 180)
        let h = pow(sin(Δφ / 2), 2) + cos(φ1) * cos(φ2) * pow(sin(Δλ / 2), 2)
        return 2 * 6371.0088 * asin(sqrt(h))
    }
}

extension Oracle {
    /// For each word of the query, the terms that answer it.
    func wantedTerms(_ query: SearchQuery) -> [Set<String>] {
        let words = Analysis.tokens(query.text).map(\.term)
        return words.enumerated().map { place, word in
            let stem = LightStem.stem(word)
            let isLast = place == words.count - 1
            let spelled = frequencies.keys.filter { term in
                term == word || (query.inflects && stems[term] == stem)
                    || (query.prefixOnLastWord && isLast && word.count >= 2
                        && term.hasPrefix(word))
            }
            guard spelled.isEmpty, query.toleratesTypos else { return Set(spelled) }
            return query.correction == .nearest ? misspelled(word) : mostFrequent(near: word)
        }
    }

    /// One insertion, deletion or substitution of a letter away, in most documents.
    private func mostFrequent(near word: String) -> Set<String> {
        let close = frequencies.filter { isOneEdit(Array(word.utf8), Array($0.key.utf8)) }
        return Set(
            close.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(1).map(\.key))
    }

    private func isOneEdit(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let longer = one.count > other.count ? one : other
        let shorter = one.count > other.count ? other : one
        func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
        if longer.count == shorter.count {
            let places = one.indices.filter { one[$0] != other[$0] }
            return places.count == 1 && isLetter(other[places[0]])
        }
        guard longer.count == shorter.count + 1 else { return false }
        return longer.indices.contains { place in
            var left = longer
            let removed = left.remove(at: place)
            return left == shorter && (one.count > other.count || isLetter(removed))
        }
    }

    private func misspelled(_ word: String) -> Set<String> {
        guard word.count >= 4, !word.contains(where: \.isNumber) else { return [] }
        let reach = word.count >= 8 ? 2 : 1
        let close = frequencies.keys.filter { $0.first == word.first }
            .map { (term: $0, distance: Self.edits(Array(word), Array($0))) }
            .filter { $0.distance <= reach }
        guard let least = close.map(\.distance).min() else { return [] }
        let nearest = close.filter { $0.distance == least }.map(\.term).sorted {
            let counts = (frequencies[$0] ?? 0, frequencies[$1] ?? 0)
            return counts.0 == counts.1 ? $0 < $1 : counts.0 > counts.1
        }
        return Set(nearest.prefix(16))
    }

    /// The full table of the optimal string alignment distance.
    static func edits(_ a: [Character], _ b: [Character]) -> Int {
        var table = (0...a.count).map { i in
            (0...b.count).map { j in i == 0 ? j : (j == 0 ? i : 0) }
        }
        for i in 0..<a.count {
            for j in 0..<b.count {
                var cost = min(table[i][j + 1], table[i + 1][j]) + 1
                cost = min(cost, table[i][j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    cost = min(cost, table[i - 1][j - 1] + 1)
                }
                table[i + 1][j + 1] = cost
            }
        }
        return table[a.count][b.count]
    }
}
