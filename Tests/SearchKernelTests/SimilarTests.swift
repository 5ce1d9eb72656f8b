// SPDX-License-Identifier: EUPL-1.2

import SearchKernel
import Testing

private func sample() -> Snapshot {
    let texts = [
        "a": "menuiserie charpente escalier sur mesure", "b": "charpente et menuiseries en bois",
        "c": "cuisine et traiteur sur mesure", "d": "traiteur pour la cantine",
    ]
    let index = SearchIndex(schema: SearchSchema(fields: [.init("text")], facets: [.init("trade")]))
    index.replaceAll(
        texts.map { id, text in
            SearchDocument(
                id: id, fields: [[text]], facets: [[id < "c" ? "bois" : "cuisine"]], sortKey: id)
        })
    return index.snapshot()
}

@Test("Similar organisations share telling words and facet values, and the reasons say which")
func findsSimilar() {
    let hits = sample().similar(to: "a", limit: 2)
    #expect(hits.map(\.id) == ["b", "c"])
    #expect(Set(hits[0].reasons.map(\.term)) == ["charpente", "menuiseries"])
    #expect(sample().similar(to: "a", limit: 9).allSatisfy { $0.id != "a" })
    #expect(sample().similar(to: "unknown", limit: 9).isEmpty)
}

@Test("Suggestions are the most frequent words with the beginning, whatever its accents")
func suggestsWords() {
    #expect(sample().suggestions(prefix: "Mé") == ["mesure", "menuiserie", "menuiseries"])
    #expect(sample().suggestions(prefix: "", limit: 3).isEmpty)
    #expect(sample().suggestions(prefix: "zz").isEmpty)
}

@Test(
    "A text is respelled with words that documents have, and only where it must be",
    arguments: [
        ("menuisrie, Charpente", "menuiserie, Charpente"), ("sur  mesrue !", "sur  mesure !"),
        ("charpente", nil), ("charpentes", nil), ("zzzzzz", nil), ("", nil),
        ("Mênuisrie zzzzzz", "menuiserie zzzzzz"),
    ])
func respells(text: String, corrected: String?) {
    #expect(sample().spelling(text) == corrected)
}
