// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import SearchKernel
import Testing

/// Very small organisations, many of them: everything about them can be held against a plain
/// dictionary at every step.
private struct Village {
    static let schema = SearchSchema(fields: [.init("text")], facets: [.init("colour")])
    static let words = ["ab", "abc", "abcd", "b", "ba", "bac", "c", "cab"]
    static let colours = ["red", "green", "blue"]

    var random: SeededRandom
    var texts: [String: (words: Set<String>, colour: String)] = [:]

    mutating func document() -> SearchDocument {
        let id = "v\(Int.random(in: 0..<40, using: &random))"
        let chosen = Set(
            (0..<Int.random(in: 0...3, using: &random)).map { _ in random.one(of: Self.words) })
        let colour = random.one(of: Self.colours)
        texts[id] = (chosen, colour)
        return SearchDocument(
            id: id, fields: [[chosen.sorted().joined(separator: " ")]], facets: [[colour]],
            sortKey: id)
    }

    /// Asks one word or beginning of a word, and maybe a colour; checks everything but scores.
    mutating func check(_ snapshot: Snapshot) -> Bool {
        let word = random.one(of: Self.words)
        let isPrefix = random.chance(30) && word.utf8.count > 1
        let colour = random.chance(40) ? random.one(of: Self.colours) : nil
        var query = SearchQuery(
            text: word, filters: colour.map { ["colour": [$0]] } ?? [:], order: .name,
            limit: 100, prefixOnLastWord: isPrefix, toleratesTypos: false)
        (query.explains, query.inflects) = (false, false)
        query.facetCounting = random.chance(50) ? .hits : .others
        let worded = texts.filter { entry in
            entry.value.words.contains { isPrefix ? $0.hasPrefix(word) : $0 == word }
        }
        let found = worded.filter { colour == nil || $0.value.colour == colour }
        var counts: [String: Int] = [:]
        for entry in query.facetCounting == .hits ? found : worded {
            counts[entry.value.colour, default: 0] += 1
        }
        let result = snapshot.search(query)
        let counted = (result.facets["colour"] ?? []).map { ($0.value, $0.count) }
        return result.total == found.count && result.hits.map(\.id) == found.keys.sorted()
            && Dictionary(uniqueKeysWithValues: counted) == counts
            && snapshot.count == texts.count
    }
}

@Test(
    "A hundred thousand adds, changes, removals and searches in any order agree with a dictionary",
    arguments: 0..<10)
func interleaves(round: Int) {
    var village = Village(random: SeededRandom(seed: UInt64(round)))
    let index = SearchIndex(schema: Village.schema)
    var wrong = 0
    for _ in 0..<10_000 {
        switch Int.random(in: 0..<10, using: &village.random) {
        case 0..<2: index.apply(upserts: [village.document()], deletions: [])
        case 2:
            let id = "v\(Int.random(in: 0..<40, using: &village.random))"
            village.texts[id] = nil
            index.apply(upserts: [], deletions: [id])
        default: if !village.check(index.snapshot()) { wrong += 1 }
        }
    }
    #expect(wrong == 0)
}
