// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The outlines of the territories as GeoJSON (RFC 7946), for the map.
struct Outlines {
    let language: Language

    var json: [UInt8] {
        JSONWriter.bytes(
            of: .object(pairs: [
                "type": "FeatureCollection",
                "features": .list(Territory.allCases, feature),
            ]))
    }

    private func feature(_ territory: Territory) -> JSONValue {
        .object(pairs: [
            "type": "Feature", "id": .string(territory.code),
            "properties": .object(pairs: ["name": .string(territory.name[language])]),
            "geometry": .object(pairs: [
                "type": "MultiPolygon",
                "coordinates": .list(territory.outline) { .array([ring($0)]) },
            ]),
        ])
    }

    /// GeoJSON closes its rings and puts the longitude first.
    private func ring(_ corners: [Coordinate]) -> JSONValue {
        .list(corners + corners.prefix(1)) {
            .array([.number($0.longitude), .number($0.latitude)])
        }
    }
}
