// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import SearchKernel

/// Made-up organisations of the Greater Region and queries for them.
struct Corpus {
    static let schema = SearchSchema(
        fields: [.init("name", weight: 3, typicalLength: 4), .init("text"), .init("tags")],
        facets: [.init("trade"), .init("region"), .init("network")])

    static let words = """
        menuiserie menuiseries menuisier charpente bois parquet jardin jardins jardinage tonte
        élagage verger nettoyage repassage blanchisserie hygiène traiteur cuisine cantine réemploi
        recyclage collecte tri l’atelier d'insertion formation formations social sociale sociaux
        journal journaux énergie coopérative théâtre cœur œuvre Neufchâteau Liège Trèves
        Schreinerei Schreinereien Zimmerei Garten Gärten Gartenbau Wäscherei Reinigung Straße
        Bäckerei Küche Arbeit Arbeiten Werkstatt Werkstätten Maschine Maschinen Pflege Dämmung
        Lëtzebuerg Gemeng Aarbecht Schoul Haus Heiser joinery timber garden gardening cleaning
        laundry training services service 2024 24h A4 de la und der the
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    static let trades = ["bois", "jardin", "cuisine", "pflege"]
    static let regions = ["LU", "BE", "FR", "DE"]
    static let networks = ["n1", "n2", "n3", "n4", "n5"]

    static let concepts = ["k1", "k2", "k3", "bois", "menuiserie"]

    var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    mutating func text(_ count: ClosedRange<Int>) -> String {
        let length = Int.random(in: count, using: &random)
        return (0..<length).map { _ in random.one(of: Self.words) }.joined(separator: " ")
    }

    mutating func point() -> GeoPoint {
        GeoPoint(
            latitude: Double.random(in: 49...50.5, using: &random),
            longitude: Double.random(in: 5...7, using: &random))
    }

    mutating func subset(_ values: [String], atMost: Int) -> [String] {
        (0..<Int.random(in: 0...atMost, using: &random)).map { _ in random.one(of: values) }
    }

    mutating func document(_ number: Int) -> SearchDocument {
        let name = text(1...3)
        let places = (0..<random.one(of: [0, 1, 1, 1, 2, 3])).map { _ in point() }
        var serves: [ServedArea] = []
        if random.chance(25) {
            serves.append(
                .circle(point(), kilometres: Double.random(in: 0...60, using: &random)))
        }
        if random.chance(5) { serves.append(.everywhere) }
        return SearchDocument(
            id: "o\(number)",
            fields: [[name], [text(0...12), text(0...4)], subset(Self.words, atMost: 4)],
            facets: [
                subset(Self.trades, atMost: 3), [random.one(of: Self.regions)],
                subset(Self.networks, atMost: 4),
            ],
            concepts: subset(Self.concepts, atMost: 3).map {
                DocumentConcept(
                    id: $0, field: Int.random(in: 0...3, using: &random),
                    weight: random.one(of: [1, 1, 2, 0.5, 0]))
            },
            places: places, serves: serves, sortKey: Folding.fold(name),
            boost: random.one(of: [1, 1, 1, 1.5, 0.5]))
    }

    mutating func documents(_ count: Int) -> [SearchDocument] { (0..<count).map { document($0) } }
}
