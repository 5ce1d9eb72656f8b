// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import SearchKernel
import Testing

/// Checks one answer of the kernel against the oracle's.
func expectAgreement(_ query: SearchQuery, _ snapshot: Snapshot, _ oracle: Oracle) {
    let expected = oracle.answer(query)
    let result = snapshot.search(query)
    #expect(result.total == expected.ids.count, "\(query)")
    #expect(Set(snapshot.matchingIDs(query)) == Set(expected.ids), "\(query)")
    let page = expected.ids.dropFirst(query.offset).prefix(query.limit)
    if query.order == .relevance, result.interpretation.count > 0 {
        #expect(result.hits.count == page.count, "\(query)")
        #expect(Set(result.hits.map(\.id)).isSubset(of: expected.ids), "\(query)")
        #expect(zip(result.hits, result.hits.dropFirst()).allSatisfy { $0.score >= $1.score })
    } else {
        #expect(result.hits.map(\.id) == Array(page), "\(query)")
    }
    guard query.countsFacets else { return }
    for facet in Corpus.schema.facets {
        let counts = result.facets[facet.name] ?? []
        let pairs = counts.map { ($0.value, $0.count) }
        #expect(Dictionary(uniqueKeysWithValues: pairs) == expected.counts[facet.name], "\(query)")
        #expect(zip(pairs, pairs.dropFirst()).allSatisfy { ($1.1, $0.0) < ($0.1, $1.0) })
    }
}

@Test("The index answers ten thousand questions like a scan of all documents", arguments: 0..<40)
func agreesWithOracle(round: Int) {
    var corpus = Corpus(seed: UInt64(2007 + round))
    let documents = corpus.documents(corpus.random.one(of: [1, 30, 80, 200]))
    let index = SearchIndex(schema: Corpus.schema)
    index.replaceAll(documents)
    let (snapshot, oracle) = (index.snapshot(), Oracle(documents))
    for _ in 0..<250 { expectAgreement(corpus.query(), snapshot, oracle) }
}

@Test("Every reason names a word of the document that answers the query")
func reasonsAreTrue() throws {
    var corpus = Corpus(seed: 77)
    let documents = corpus.documents(150)
    let index = SearchIndex(schema: Corpus.schema)
    index.replaceAll(documents)
    let oracle = Oracle(documents)
    for _ in 0..<300 {
        var query = corpus.query()
        query.limit = 10
        let wanted = oracle.wantedTerms(query)
        for hit in index.snapshot().search(query).hits {
            let document = try #require(documents.first { $0.id == hit.id })
            for reason in hit.reasons {
                let field = try #require(
                    Corpus.schema.fields.firstIndex { $0.name == reason.field })
                if reason.kind == .concept {
                    #expect(document.concepts.contains { $0.id == reason.term })
                    continue
                }
                let terms = document.fields[field].flatMap { Analysis.tokens($0).map(\.term) }
                #expect(terms.contains(reason.term))
                #expect(wanted.contains { $0.contains(reason.term) })
            }
            #expect(Set(hit.reasons.map(\.queryWord)).count <= wanted.count)
            if !wanted.isEmpty { #expect(!hit.reasons.isEmpty) }
        }
    }
}
