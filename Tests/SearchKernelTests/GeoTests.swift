// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import SearchKernel
import Testing

@Test("A radius is exact to the last digit, from the next door to the antipodes")
func radiusIsExact() {
    var corpus = Corpus(seed: 31)
    let index = SearchIndex(schema: Corpus.schema)
    for _ in 0..<300 {
        let centre = anywhere(&corpus.random)
        let spread = corpus.random.one(of: [1e-7, 1e-3, 1, 360])
        let points = (0..<20).map { _ in beside(centre, spread, &corpus.random) }
        index.replaceAll(
            points.enumerated().map { number, point in
                SearchDocument(id: "\(number)", fields: [], places: [point], sortKey: "")
            })
        // The distance of one of the points itself is the hardest radius there is.
        let edge = corpus.random.one(of: points).kilometres(to: centre)
        for kilometres in [edge, edge.nextDown, edge.nextUp, edge * 0.7, 20_016] {
            let near = SearchQuery.Near(point: centre, kilometres: kilometres)
            let found = index.snapshot().matchingIDs(SearchQuery(near: near))
            let expected = points.indices.filter { points[$0].kilometres(to: centre) <= kilometres }
            #expect(Set(found) == Set(expected.map { "\($0)" }), "\(centre) \(kilometres)")
        }
    }
}

private func anywhere(_ random: inout SeededRandom) -> GeoPoint {
    GeoPoint(
        latitude: Double.random(in: -90...90, using: &random),
        longitude: Double.random(in: -180...180, using: &random))
}

private func beside(
    _ centre: GeoPoint, _ spread: Double, _ random: inout SeededRandom
) -> GeoPoint {
    let latitude = centre.latitude + Double.random(in: -spread...spread, using: &random)
    let longitude = centre.longitude + Double.random(in: -spread...spread, using: &random)
    return GeoPoint(latitude: min(max(latitude, -90), 90), longitude: longitude)
}
