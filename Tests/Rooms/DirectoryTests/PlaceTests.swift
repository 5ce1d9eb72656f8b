// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Directory

@Suite("Where places are")
struct PlaceTests {
    @Test(
        "A place is found as people write it",
        arguments: [
            ("Arlon", 49.68), ("ARLON", 49.68), ("Arel", 49.68), ("Trèves", 49.76),
            ("Trier", 49.76), ("L-4670", 49.52), ("B-6700", 49.68), ("54000", 48.69),
        ])
    func find(text: String, latitude: Double) async throws {
        let loaded = Gazetteer.Entry(
            country: "LU", postalCode: "4670", name: "Soleuvre",
            coordinate: try #require(Coordinate(latitude: 49.52, longitude: 5.94)))
        let found = try #require(Gazetteer(loaded: [loaded]).find(text))
        #expect(abs(found.latitude - latitude) < 0.05)
    }

    @Test("Nothing is guessed", arguments: ["", "  ", "Atlantis", "99999", "L-6700", "\u{0}"])
    func unknown(text: String) {
        #expect(Gazetteer().find(text) == nil)
    }

    @Test("Who gives an address without coordinates is on the map by the postal code")
    func withoutCoordinates() async throws {
        var profile = Story.jardins
        profile.sites[0].coordinate = nil
        profile.sites[0].postalCode = "6700"
        try await TestDirectory.with([profile]) { test in
            let card = test.directory.search.cards(OrganisationSearch()).first
            #expect(abs((card?.coordinate?.latitude ?? 0) - 49.68) < 0.05)
        }
    }

    @Test("An official list is loaded, brought up to date, and loaded again without a write")
    func load() async throws {
        try await withSQLiteDatabase { database, folder in
            _ = try await Migrations.run(
                Directory.migrations, on: database, at: TestDirectory.now)
            let path = folder + "/places.csv"
            func load(_ rows: String) async throws -> LoadPlaces.Summary {
                try Data(("country,postal_code,place,lat,lon\n" + rows).utf8)
                    .write(to: URL(filePath: path))
                return try await LoadPlaces(database: database).run(path: path)
            }
            let first = try await load(
                "BE,6700,Arlon,49.68,5.81\nBE,6700,,x,5\nBE,1300,Wavre,50.7,4.6\n")
            #expect(first == .init(read: 3, added: 2, removed: 0, rejected: [3]))
            let writes = database.statistics.writes
            let again = try await load("BE,1300,Wavre,50.7,4.6\nBE,6700,Arlon,49.68,5.81\n")
            #expect(again == .init(read: 2, added: 0, removed: 0, rejected: []))
            #expect(database.statistics.writes == writes)
            let changed = try await load("BE,6700,Arlon,49.69,5.81\n")
            #expect(changed == .init(read: 1, added: 1, removed: 2, rejected: []))
        }
    }

    @Test("A list without one of its columns is refused by the column's name")
    func missingColumn() async throws {
        try await withSQLiteDatabase { database, folder in
            let path = folder + "/places.csv"
            try Data("country,postal_code,place,lat\n".utf8).write(to: URL(filePath: path))
            await #expect(throws: LoadPlacesError.self) {
                try await LoadPlaces(database: database).run(path: path)
            }
        }
    }
}
