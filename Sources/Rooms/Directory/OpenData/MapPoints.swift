// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// All organisations of a search as the map's script reads them (`organisation-map.js`): columns of
/// coordinates, each the difference to the one before, so that they compress to a few bytes each.
struct MapPoints {
    /// Beyond so many the names wait for a second request.
    static let labelled = 2000
    private static let scale = 10_000.0

    private let cards: [OrganisationCard]
    private let places: [(latitude: Int, longitude: Int)]

    init(_ cards: [OrganisationCard]) {
        let placed = cards.compactMap { card in
            card.coordinate.map { (card: card, place: Self.scaled($0)) }
        }
        // Neighbours stand together: rows of 0.05 degrees, then from west to east.
        let sorted = placed.sorted { left, right in
            let rows = (left.place.latitude / 500, right.place.latitude / 500)
            return (rows.0, left.place.longitude, left.card.slug)
                < (rows.1, right.place.longitude, right.card.slug)
        }
        self.cards = sorted.map(\.card)
        places = sorted.map(\.place)
    }

    /// `labels`: where the names are, if there are too many to send along.
    func json(base: Link, labels: Link) -> [UInt8] {
        var members: [JSONMember] = [
            JSONMember("base", .string(base.string + "/")),
            JSONMember("scale", .integer(Int(Self.scale))),
            JSONMember("lat", differences(places.map(\.latitude))),
            JSONMember("lng", differences(places.map(\.longitude))),
        ]
        members +=
            cards.count <= Self.labelled ? names : [JSONMember("labels", .string(labels.string))]
        return JSONWriter.bytes(of: .object(members))
    }

    /// The names alone, in the same order.
    var labels: [UInt8] { JSONWriter.bytes(of: .object(names)) }

    private var names: [JSONMember] {
        [
            JSONMember("slugs", .list(cards) { .string($0.slug) }),
            JSONMember("names", .list(cards) { .string($0.name) }),
        ]
    }

    private func differences(_ numbers: [Int]) -> JSONValue {
        .array(zip(numbers, [0] + numbers).map { .integer($0 - $1) })
    }

    private static func scaled(_ place: Coordinate) -> (latitude: Int, longitude: Int) {
        (Int((place.latitude * scale).rounded()), Int((place.longitude * scale).rounded()))
    }
}
