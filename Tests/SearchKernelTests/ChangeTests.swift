// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import SearchKernel
import Testing

@Test("An index changed step by step answers like one built afresh", arguments: 0..<12)
func changedLikeRebuilt(round: Int) {
    var corpus = Corpus(seed: UInt64(500 + round))
    var documents: [String: SearchDocument] = [:]
    let changed = SearchIndex(schema: Corpus.schema)
    if round % 2 == 0 {
        let start = corpus.documents(80)
        changed.replaceAll(start)
        for document in start { documents[document.id] = document }
    }
    for _ in 0..<30 {
        change(changed, &documents, &corpus)
        let rebuilt = SearchIndex(schema: Corpus.schema)
        rebuilt.replaceAll(documents.values.shuffled(using: &corpus.random))
        expectSameAnswers(changed.snapshot(), rebuilt.snapshot(), &corpus)
    }
}

@Test("Merges in the background change no answer and lose no change", arguments: 0..<8)
func mergedAside(round: Int) async {
    var corpus = Corpus(seed: UInt64(7300 + round))
    var documents: [String: SearchDocument] = [:]
    // The odd rounds make some merges at once, between those that run aside.
    let changed = SearchIndex(schema: Corpus.schema, mergedAtOnce: round % 2 == 0 ? 0 : 30)
    for step in 0..<60 {
        if step == 25, round % 3 == 0 {
            documents = [:]
            let whole = corpus.documents(90)
            for document in whole { documents[document.id] = document }
            changed.replaceAll(whole)
        }
        change(changed, &documents, &corpus)
        #expect(Set(changed.snapshot().matchingIDs(SearchQuery())) == Set(documents.keys))
        if step.isMultiple(of: 11) { changed.waitForMerges() }
        guard step.isMultiple(of: 4) else { continue }
        let rebuilt = SearchIndex(schema: Corpus.schema)
        rebuilt.replaceAll(Array(documents.values))
        expectSameAnswers(changed.snapshot(), rebuilt.snapshot(), &corpus)
    }
    changed.waitForMerges()
    let rebuilt = SearchIndex(schema: Corpus.schema)
    rebuilt.replaceAll(Array(documents.values))
    expectSameAnswers(changed.snapshot(), rebuilt.snapshot(), &corpus)
}

/// Some random upserts and deletions, in the index and in what it should hold.
private func change(
    _ index: SearchIndex, _ documents: inout [String: SearchDocument], _ corpus: inout Corpus
) {
    let upserts = (0..<Int.random(in: 0...7, using: &corpus.random)).map { _ in
        corpus.document(Int.random(in: 0..<120, using: &corpus.random))
    }
    let deletions = (0..<Int.random(in: 0...5, using: &corpus.random)).map { _ in
        "o\(Int.random(in: 0..<130, using: &corpus.random))"
    }
    index.apply(upserts: upserts, deletions: deletions)
    for id in deletions { documents[id] = nil }
    for document in upserts { documents[document.id] = document }
}

private func expectSameAnswers(_ one: Snapshot, _ other: Snapshot, _ corpus: inout Corpus) {
    #expect(one.count == other.count)
    for _ in 0..<12 {
        let query = corpus.query()
        let (first, second) = (one.search(query), other.search(query))
        #expect(first.total == second.total, "\(query)")
        #expect(first.hits == second.hits, "\(query)")
        #expect(first.facets == second.facets, "\(query)")
        #expect(first.interpretation == second.interpretation, "\(query)")
    }
    let id = "o\(Int.random(in: 0..<130, using: &corpus.random))"
    #expect(one.similar(to: id, limit: 4).map(\.id) == other.similar(to: id, limit: 4).map(\.id))
    let prefix = String(corpus.random.one(of: Corpus.words).prefix(2))
    #expect(one.suggestions(prefix: prefix) == other.suggestions(prefix: prefix))
}

@Test("Of several versions in one call the last counts, and an upsert outlives a deletion")
func lastVersionCounts() {
    func document(_ id: String, _ text: String) -> SearchDocument {
        SearchDocument(id: id, fields: [[text]], sortKey: text)
    }
    let index = SearchIndex(schema: SearchSchema(fields: [.init("name")], facets: []))
    index.replaceAll([document("a", "alpha"), document("a", "beta"), document("b", "gamma")])
    #expect(index.snapshot().count == 2)
    #expect(index.snapshot().search(SearchQuery(text: "alpha", toleratesTypos: false)).total == 0)
    let before = index.snapshot()
    index.apply(
        upserts: [document("b", "delta"), document("b", "epsilon")], deletions: ["b", "a"])
    #expect(index.snapshot().matchingIDs(SearchQuery()) == ["b"])
    #expect(index.snapshot().matchingIDs(SearchQuery(text: "epsilon")) == ["b"])
    #expect(before.matchingIDs(SearchQuery(text: "gamma")) == ["b"])
    index.apply(upserts: [], deletions: ["b"])
    #expect(index.snapshot().count == 0)
    #expect(index.snapshot().search(SearchQuery()).hits.isEmpty)
}

@Test("Readers always see a whole state while writers work")
func readersSeeWholeStates() async {
    let schema = SearchSchema(fields: [.init("name")], facets: [.init("version")])
    let index = SearchIndex(schema: schema)
    let size = 40
    @Sendable func state(_ version: Int) -> [SearchDocument] {
        (0..<size).map { number in
            SearchDocument(
                id: "o\(number)", fields: [["common v\(version)"]],
                facets: [["\(version)"]], sortKey: "k\(number)")
        }
    }
    index.replaceAll(state(0))
    await withTaskGroup(of: Void.self) { group in
        for writer in 0..<2 {
            group.addTask {
                for round in 1...60 {
                    index.apply(upserts: state(writer * 1000 + round), deletions: [])
                }
            }
        }
        for _ in 0..<4 {
            group.addTask {
                for _ in 0..<150 {
                    let result = index.snapshot().search(SearchQuery(text: "common"))
                    #expect(result.total == size)
                    #expect(result.facets["version"]?.map(\.count) == [size])
                }
            }
        }
    }
    #expect(index.snapshot().count == size)
}
