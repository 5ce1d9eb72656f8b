// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import SearchKernel
import Testing

private func marked(_ text: String, _ ranges: [Range<Int>]) -> [String] {
    let bytes = Array(text.utf8)
    return ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
}

@Test("Words are marked as they are written, not as they were sought")
func marksWords() {
    let text = "L’Œuvre de la Straße : une œuvre, des oeuvres"
    let ranges = Highlight.ranges(in: text, terms: ["oeuvre", "strasse"])
    #expect(marked(text, ranges) == ["Œuvre", "Straße", "œuvre"])
    #expect(Highlight.ranges(in: text, terms: []).isEmpty)
}

@Test("What a hit gives as reasons can be marked in the document")
func marksReasons() throws {
    let text = "Nos jardins et le jardinage à Neufchâteau"
    let index = SearchIndex(schema: SearchSchema(fields: [.init("text")], facets: []))
    index.replaceAll([SearchDocument(id: "a", fields: [[text]], sortKey: "")])
    let query = SearchQuery(text: "neufchatau jardin", prefixOnLastWord: true)
    let hit = try #require(index.snapshot().search(query).hits.first)
    let ranges = Highlight.ranges(in: text, terms: Set(hit.reasons.map(\.term)))
    #expect(marked(text, ranges) == ["jardins", "jardinage", "Neufchâteau"])
}

@Test("A snippet shows the words sought, cut between words")
func cutsSnippets() {
    let text =
        "Fondée en 1998, notre coopérative emploie trente personnes. Elle entretient des jardins "
        + "publics et tond les pelouses des communes de la région, du printemps à l’automne."
    let snippet = Highlight.snippet(text, terms: ["jardins", "pelouses"], maxLength: 60)
    #expect(snippet.text == "…des jardins publics et tond les pelouses des communes de…")
    #expect(marked(snippet.text, snippet.ranges) == ["jardins", "pelouses"])
    let start = Highlight.snippet(text, terms: [], maxLength: 30)
    #expect(start.text == "Fondée en 1998, notre…")
    #expect(Highlight.snippet("court", terms: ["court"], maxLength: 30).text == "court")
    let end = Highlight.snippet(text, terms: ["automne"], maxLength: 30)
    #expect(end.text == "…du printemps à l’automne.")
    #expect(marked(end.text, end.ranges) == ["automne"])
}

@Test("A snippet of anything keeps its length and its marks inside")
func boundsSnippets() {
    var corpus = Corpus(seed: 9)
    for _ in 0..<2000 {
        let text = corpus.text(0...30)
        let terms = Set((0..<3).map { _ in Folding.fold(corpus.random.one(of: Corpus.words)) })
        let length = Int.random(in: -1...80, using: &corpus.random)
        let snippet = Highlight.snippet(text, terms: terms, maxLength: length)
        #expect(snippet.text.unicodeScalars.count <= max(length, 0))
        #expect(snippet.ranges == Highlight.ranges(in: snippet.text, terms: terms))
        if length >= 30, !Highlight.ranges(in: text, terms: terms).isEmpty {
            #expect(!snippet.ranges.isEmpty, "\(text) \(terms) \(length)")
        }
    }
}
