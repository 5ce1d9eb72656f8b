// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

extension DirectorySchema {
    /// Official lists of places, loaded by the operator.
    static let places = Migration(
        room: "directory", number: 5, name: "places",
        statements: [
            """
            CREATE TABLE place (
                country TEXT NOT NULL,
                postal_code TEXT NOT NULL,
                name TEXT NOT NULL,
                latitude REAL NOT NULL,
                longitude REAL NOT NULL,
                PRIMARY KEY (country, postal_code, name)
            )
            """
        ])
}

extension Session {
    package func places() throws -> [Gazetteer.Entry] {
        try rows(
            """
            SELECT country, postal_code, name, latitude, longitude FROM place
            ORDER BY country, postal_code, name
            """
        ).compactMap { row in
            guard
                let coordinate = Coordinate(
                    latitude: try row.real(3), longitude: try row.real(4))
            else { return nil }
            return Gazetteer.Entry(
                country: try row.text(0), postalCode: try row.text(1), name: try row.text(2),
                coordinate: coordinate)
        }
    }
}

extension WriteSession {
    func insert(_ entry: Gazetteer.Entry) throws {
        try run(
            """
            INSERT INTO place (country, postal_code, name, latitude, longitude)
            VALUES (\(entry.country), \(entry.postalCode), \(entry.name),
                \(entry.coordinate.latitude), \(entry.coordinate.longitude))
            """)
    }

    func delete(_ entry: Gazetteer.Entry) throws {
        try run(
            """
            DELETE FROM place WHERE country = \(entry.country)
                AND postal_code = \(entry.postalCode) AND name = \(entry.name)
            """)
    }
}
