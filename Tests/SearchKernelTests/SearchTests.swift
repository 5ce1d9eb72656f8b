// SPDX-License-Identifier: EUPL-1.2

import SearchKernel
import Testing

private let schema = SearchSchema(
    fields: [.init("name", weight: 3, typicalLength: 4), .init("text")],
    facets: [.init("trade"), .init("region")])

private func document(
    _ id: String, _ name: String, _ text: String = "", trade: String = "", region: String = "",
    places: [GeoPoint] = [], serves: [ServedArea] = [], boost: Double = 1
) -> SearchDocument {
    SearchDocument(
        id: id, fields: [[name], [text]], facets: [[trade], [region]], places: places,
        serves: serves, sortKey: Folding.fold(name), boost: boost)
}

private func snapshot(_ documents: [SearchDocument]) -> Snapshot {
    let index = SearchIndex(schema: schema)
    index.replaceAll(documents)
    return index.snapshot()
}

private let arlon = GeoPoint(latitude: 49.6833, longitude: 5.8167)
private let luxembourg = GeoPoint(latitude: 49.6117, longitude: 6.13)

@Test("A mistyped word finds what was meant, and says so")
func correctsTypos() throws {
    let snapshot = snapshot([document("a", "Menuiserie Arlon"), document("b", "Boulangerie")])
    let result = snapshot.search(SearchQuery(text: "menuisrie arlon"))
    #expect(result.hits.map(\.id) == ["a"])
    #expect(result.interpretation.map(\.kind) == [.typo, .exact])
    #expect(result.interpretation[0].terms == ["menuiserie"])
    #expect(result.interpretation[0].word == "menuisrie")
    let reason = try #require(result.hits.first?.reasons.first)
    #expect(reason.field == "name")
    #expect(reason.term == "menuiserie")
    #expect(reason.queryWord == "menuisrie")
    #expect(reason.kind == .typo)
    #expect(snapshot.search(SearchQuery(text: "menuisrie", toleratesTypos: false)).total == 0)
}

@Test(
    "Accents, case and apostrophes never hide an organisation",
    arguments: [
        "neufchateau", "NEUFCHÂTEAU", "l'œuvre", "OEUVRE", "strasse", "STRAßE", "letzebuerg",
    ])
func ignoresSpelling(word: String) {
    let snapshot = snapshot([document("a", "L’Œuvre de Neufchâteau", "Straße, Lëtzebuerg")])
    #expect(snapshot.search(SearchQuery(text: word, toleratesTypos: false)).total == 1)
}

@Test("An exact word goes before another form, that before a longer word")
func ranksByCloseness() {
    let snapshot = snapshot([
        document("c", "jardinage"), document("b", "jardins"), document("a", "jardin"),
        document("d", "verger", "un jardin"),
    ])
    let result = snapshot.search(SearchQuery(text: "jardin", prefixOnLastWord: true))
    #expect(result.hits.map(\.id) == ["a", "b", "c", "d"])
    #expect(result.hits.map { $0.reasons.first?.kind } == [.exact, .inflection, .prefix, .exact])
    #expect(result.interpretation[0].terms == ["jardin", "jardins", "jardinage"])
}

@Test("A boost raises, and equal scores stand by name, then id")
func breaksTiesByName() {
    let snapshot = snapshot([
        document("2", "b", "bois"), document("1", "b", "bois"), document("3", "a", "bois"),
        document("4", "z", "bois", boost: 2), document("5", "y", "bois", boost: .nan),
    ])
    let result = snapshot.search(SearchQuery(text: "bois"))
    #expect(result.hits.map(\.id) == ["4", "3", "1", "2", "5"])
}

@Test("A facet's counts ignore its own filter and respect the others")
func countsFacetsOfOtherChoices() {
    let snapshot = snapshot([
        document("a", "a", trade: "bois", region: "BE"),
        document("b", "b", trade: "bois", region: "LU"),
        document("c", "c", trade: "jardin", region: "BE"),
        document("d", "d", trade: "jardin", region: "BE"),
    ])
    let query = SearchQuery(filters: ["trade": ["bois"], "region": ["BE"]])
    let result = snapshot.search(query)
    #expect(result.hits.map(\.id) == ["a"])
    #expect(result.facets["trade"]?.map(\.value) == ["jardin", "bois"])
    #expect(result.facets["trade"]?.map(\.count) == [2, 1])
    #expect(result.facets["region"]?.map(\.value) == ["BE", "LU"])
    #expect(snapshot.search(SearchQuery(filters: ["colour": ["red"]])).total == 0)
    #expect(snapshot.search(SearchQuery(filters: ["colour": []])).total == 4)
}

@Test("Nearness takes places within the radius and, if asked, served areas")
func searchesNear() {
    let snapshot = snapshot([
        document("here", "here", places: [arlon]), document("far", "far", places: [luxembourg]),
        document("both", "both", places: [luxembourg, arlon]), document("none", "none"),
        document(
            "serving", "serving", places: [luxembourg],
            serves: [.circle(luxembourg, kilometres: 30)]),
        document("anywhere", "anywhere", serves: [.everywhere]),
    ])
    var query = SearchQuery(near: .init(point: arlon, kilometres: 5), order: .distance)
    #expect(snapshot.search(query).hits.map(\.id) == ["both", "here"])
    query.near?.includesServedArea = true
    let hits = snapshot.search(query).hits
    #expect(hits.map(\.id) == ["both", "here", "serving", "anywhere"])
    #expect(hits.map(\.servesPlace) == [false, false, true, true])
    #expect(hits[0].kilometres == 0)
    #expect(hits[3].kilometres == nil)
}

@Test("The haversine distance from Arlon to Luxembourg is 23.9 km")
func measuresDistance() {
    #expect(abs(arlon.kilometres(to: luxembourg) - 23.93) < 0.05)
    let pole = GeoPoint(latitude: 90, longitude: 0)
    let equator = GeoPoint(latitude: 0, longitude: 77)
    #expect(abs(pole.kilometres(to: equator) - 10007.557) < 0.001)
    #expect(!GeoPoint(latitude: .nan, longitude: 0).kilometres(to: pole).isFinite)
}

@Test("Absurd offsets, limits, radii and texts are answered calmly")
func survivesAbsurdQueries() {
    let snapshot = snapshot([document("a", "bois", places: [arlon])])
    #expect(snapshot.search(SearchQuery(offset: .max, limit: .max)).hits.isEmpty)
    #expect(snapshot.search(SearchQuery(offset: -5, limit: .max)).hits.count == 1)
    #expect(snapshot.search(SearchQuery(limit: -1)).hits.isEmpty)
    let nowhere = GeoPoint(latitude: .nan, longitude: .infinity)
    for kilometres in [Double.nan, -1, .infinity, 0] {
        let near = SearchQuery.Near(point: nowhere, kilometres: kilometres)
        #expect(snapshot.search(SearchQuery(near: near, order: .distance)).total == 0)
    }
    let long = String(repeating: "bois ", count: 5000)
    #expect(snapshot.search(SearchQuery(text: long)).interpretation.count == 32)
    #expect(snapshot.search(SearchQuery(text: String(repeating: "q", count: 100_000))).total == 0)
}
