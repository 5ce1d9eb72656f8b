// SPDX-License-Identifier: EUPL-1.2

import SearchKernel
import Testing

private let schema = SearchSchema(fields: [.init("name"), .init("text")], facets: [])

private func document(
    _ id: String, _ text: String, _ concepts: [DocumentConcept] = []
) -> SearchDocument {
    SearchDocument(id: id, fields: [[], [text]], concepts: concepts, sortKey: id)
}

private func snapshot(_ documents: [SearchDocument]) -> Snapshot {
    let index = SearchIndex(schema: schema)
    index.replaceAll(documents)
    return index.snapshot()
}

private func span(_ words: Range<Int>, _ id: String, _ weight: Double = 1) -> ConceptSpan {
    ConceptSpan(words: words, concepts: [.init(id: id, weight: weight)])
}

@Test("A word finds what was recognised to mean the same, after what says it itself")
func findsByConcept() throws {
    let snapshot = snapshot([
        document("de", "gartenbau", [.init(id: "gardening", field: 1)]),
        document("fr", "jardinage"), document("no", "gardening"),
    ])
    let query = SearchQuery(text: "jardinage", concepts: [span(0..<1, "gardening")])
    let result = snapshot.search(query)
    #expect(result.hits.map(\.id) == ["fr", "de"])
    let reason = try #require(result.hits.last?.reasons.first)
    #expect(reason.kind == .concept)
    #expect(reason.term == "gardening")
    #expect(reason.field == "text")
    #expect(reason.queryWord == "jardinage")
    #expect(result.interpretation.map(\.kind) == [.exact])
    #expect(result.interpretation[0].concepts == ["gardening"])
    #expect(result.interpretation[0].terms == ["jardinage"])
}

@Test("A concept answers every word of its span and no other")
func answersSpans() {
    let snapshot = snapshot([
        document("a", "verger", [.init(id: "spaces", field: 1)]), document("b", "green spaces"),
    ])
    func found(_ concepts: [ConceptSpan]) -> [String] {
        snapshot.search(SearchQuery(text: "green spaces verger", concepts: concepts)).hits
            .map(\.id)
    }
    #expect(found([span(0..<2, "spaces")]) == ["a"])
    #expect(found([span(0..<1, "spaces")]).isEmpty)
    #expect(found([span(5..<9, "spaces")]).isEmpty)
    #expect(found([]).isEmpty)
}

@Test("A concept less surely meant, or less present, scores less")
func weighsConcepts() {
    let snapshot = snapshot([
        document("weak", "x", [.init(id: "k", field: 1, weight: 0.3)]),
        document("strong", "x", [.init(id: "k", field: 1, weight: 3)]),
        document("none", "x", [.init(id: "k", field: 1, weight: -1)]),
    ])
    func search(_ weight: Double) -> [Hit] {
        snapshot.search(SearchQuery(text: "q", concepts: [span(0..<1, "k", weight)])).hits
    }
    #expect(search(1).map(\.id) == ["strong", "weak"])
    #expect(search(0.5)[0].score < search(1)[0].score)
    #expect(search(9)[0].score == search(1)[0].score)
}

@Test("A concept is never a word: not to be typed, completed or taken for a typo")
func keepsConceptsApart() {
    let snapshot = snapshot([document("a", "bois", [.init(id: "joinery", field: 1)])])
    for text in ["joinery", "joinry", "join", "\u{FF}joinery"] {
        #expect(snapshot.search(SearchQuery(text: text, prefixOnLastWord: true)).total == 0)
    }
    #expect(snapshot.suggestions(prefix: "j").isEmpty)
    #expect(snapshot.similar(to: "a").isEmpty)
}
