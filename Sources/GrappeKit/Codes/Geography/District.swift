// SPDX-License-Identifier: EUPL-1.2

/// A part of a territory: a French department, a Belgian province, a German Kreis or city.
package struct District: Sendable, Hashable {
    /// `FR-54`, `BE-WLX`, `DE-07235` (country and official key).
    package let code: String
    package let name: Text
    package let territory: Territory
    /// The NUTS unit that is the district, where it is known here.
    package let nutsCode: String?
    /// A point inside, to two decimals.
    package let coordinate: Coordinate

    /// All 51, territory by territory.
    package static let all: [District] = DistrictTable.lines.split(separator: "\n")
        .compactMap { District(row: $0) }

    package static func find(code: String) -> District? { byCode[code] }

    private static let byCode = Dictionary(
        all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

    /// The district of a French or Belgian postal code. `nil` elsewhere: German codes do not
    /// follow the borders of the Kreise, and Luxembourg has no districts.
    package static func of(_ postalCode: PostalCode) -> District? {
        guard let territory = Territory.of(postalCode) else { return nil }
        switch territory {
        case .lorraine: return find(code: "FR-\(postalCode.code.prefix(2))")
        case .wallonia: return find(code: province(postalCode.number))
        case .luxembourg, .saarland, .rhinelandPalatinate: return nil
        }
    }

    /// The same for a country and a code as they stand in a file.
    package static func of(country: String, postalCode: some StringProtocol) -> District? {
        PostalCode(postalCode, country: country).flatMap { of($0) }
    }

    private static func province(_ number: Int) -> String {
        switch number {
        case 1300...1499: "BE-WBR"
        case 4000...4999: "BE-WLG"
        case 5000...5999: "BE-WNA"
        case 6600...6999: "BE-WLX"
        default: "BE-WHT"
        }
    }

    /// Code, territory, NUTS, latitude, longitude, name, and other names as `fr=Trèves`.
    private init?(row line: Substring) {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 7, let territory = Territory(rawValue: cells[1]),
            let latitude = Double(cells[3]), let longitude = Double(cells[4]),
            let coordinate = Coordinate(latitude: latitude, longitude: longitude)
        else { return nil }
        let names = OtherNames(cells[6])
        code = cells[0]
        self.territory = territory
        nutsCode = cells[2].isEmpty ? nil : cells[2]
        self.coordinate = coordinate
        name = names.text(default: cells[5])
    }
}
