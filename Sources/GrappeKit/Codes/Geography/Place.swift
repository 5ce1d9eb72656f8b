// SPDX-License-Identifier: EUPL-1.2

/// A town of the five territories: enough of them to search "near Arlon" before any official
/// list of municipalities is loaded.
package struct Place: Sendable, Hashable {
    /// The name on the spot, `Arlon`.
    package let localName: String
    /// The name in each language, the local one where it has no other.
    package let name: Text
    package let territory: Territory
    /// One of its postal codes.
    package let postalCode: String
    /// A point in the middle, to three decimals.
    package let coordinate: Coordinate
    /// The folded names under which it is found.
    private let keys: [String]

    package var country: String { territory.country }

    /// All towns, territory by territory.
    package static let all: [Place] = Territory.allCases.flatMap { territory in
        PlaceTable.lines(territory).split(separator: "\n").compactMap {
            Place(row: $0, territory: territory)
        }
    }

    /// The towns of that name in any of their languages, accents and case aside. More than one
    /// where both sides of a border have it (Neufchâteau), none if it is not in the table.
    package static func find(_ text: some StringProtocol) -> [Place] {
        text.utf8.count <= 80 ? byKey[key(text)] ?? [] : []
    }

    private static let byKey: [String: [Place]] = {
        var table: [String: [Place]] = [:]
        for place in all {
            for key in place.keys { table[key, default: []].append(place) }
        }
        return table
    }()

    /// Folded, with `St.` and `Ste` spelt out as French does; German `Sankt` counts as the same.
    private static func key(_ text: some StringProtocol) -> String {
        CodeText.folded(text).split(separator: " ").map { word in
            switch word {
            case "st", "sankt", "saint": "saint"
            case "ste", "sainte": "sainte"
            default: String(word)
            }
        }
        .joined(separator: " ")
    }

    /// Postal code, local name, latitude, longitude, other names.
    private init?(row line: Substring, territory: Territory) {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 5, let latitude = Double(cells[2]), let longitude = Double(cells[3]),
            let coordinate = Coordinate(latitude: latitude, longitude: longitude)
        else { return nil }
        let names = OtherNames(cells[4])
        self.territory = territory
        (postalCode, localName, self.coordinate) = (cells[0], cells[1], coordinate)
        name = names.text(default: cells[1])
        let spellings = [cells[1]] + names.byLanguage.values + names.foreign
        keys = Set(spellings.map { Self.key($0) }).sorted()
    }
}
