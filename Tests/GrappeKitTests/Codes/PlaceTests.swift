// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

struct PlaceTests {
    @Test(
        "A town is found by any of its names, accents and case aside",
        arguments: [
            ("arlon", "6700"), ("Arel", "6700"), ("Aarlen", "6700"), ("Esch-Uelzecht", "4001"),
            ("esch sur alzette", "4001"), ("Diddenuewen", "57100"), ("Trèves", "54290"),
            ("SARREBRUCK", "66111"), ("saarbrucken", "66111"), ("St Wendel", "66606"),
            ("Saint-Vith", "4780"), ("St. Vith", "4780"), ("epinal", "88000"), ("Luik", "4000"),
            ("Vandoeuvre-lès-Nancy", "54500"),
        ])
    func finds(text: String, postalCode: String) {
        #expect(Place.find(text).first?.postalCode == postalCode)
    }

    @Test("A name on both sides of a border gives both places")
    func both() {
        #expect(Place.find("neufchateau").map(\.country) == ["BE", "FR"])
        #expect(Place.find("Atlantis").isEmpty && Place.find("").isEmpty)
    }

    @Test("Each town's postal code lies in its territory")
    func territories() {
        #expect(Place.all.count >= 120)
        for place in Place.all {
            let found = Territory.of(country: place.country, postalCode: place.postalCode)
            #expect(found == place.territory, "\(place.localName)")
        }
    }

    @Test(
        "Each town's postal code exists and lies near it",
        .enabled(if: SharedData.path("directory/postal_codes.csv") != nil))
    func postalCodes() throws {
        let path = try #require(SharedData.path("directory/postal_codes.csv"))
        let rows = try CSVSample.rows(path)
        for place in Place.all {
            let near = rows.contains { row in
                guard row["country"] == place.country, row["postal_code"] == place.postalCode,
                    let latitude = Double(row["lat"] ?? ""),
                    let longitude = Double(row["lon"] ?? ""),
                    let point = Coordinate(latitude: latitude, longitude: longitude)
                else { return false }
                return point.distance(to: place.coordinate) < 12
            }
            #expect(near, "\(place.country) \(place.postalCode) \(place.localName)")
        }
    }
}
