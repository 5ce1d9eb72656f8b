// SPDX-License-Identifier: EUPL-1.2

/// One of the five territories of the Greater Region.
package enum Territory: String, Sendable, CaseIterable, Codable {
    case luxembourg = "LU"
    case wallonia = "BE-WAL"
    case lorraine = "FR-LOR"
    case saarland = "DE-SL"
    case rhinelandPalatinate = "DE-RP"

    /// The code in addresses, files and databases: `LU`, `BE-WAL`, `FR-LOR`, `DE-SL`, `DE-RP`.
    package var code: String { rawValue }

    package var name: Text {
        switch self {
        case .luxembourg:
            Text(fr: "Luxembourg", de: "Luxemburg", lb: "Lëtzebuerg", en: "Luxembourg")
        case .wallonia: Text(fr: "Wallonie", de: "Wallonien", lb: "Wallounien", en: "Wallonia")
        case .lorraine: Text(fr: "Lorraine", de: "Lothringen", lb: "Loutrengen", en: "Lorraine")
        case .saarland: Text(fr: "Sarre", de: "Saarland", lb: "Saarland", en: "Saarland")
        case .rhinelandPalatinate:
            Text(
                fr: "Rhénanie-Palatinat", de: "Rheinland-Pfalz", lb: "Rheinland-Pfalz",
                en: "Rhineland-Palatinate")
        }
    }

    /// ISO 3166-1 alpha-2.
    package var country: String { CodeText.string(rawValue.utf8.prefix(2)) }

    /// The NUTS unit that is the whole territory.
    package var nutsCode: String {
        switch self {
        case .luxembourg: "LU0"
        case .wallonia: "BE3"
        case .lorraine: "FRF3"
        case .saarland: "DEC0"
        case .rhinelandPalatinate: "DEB"
        }
    }

    /// A point in the middle for maps and for organisations of which no more is known.
    package var coordinate: Coordinate? {
        let (latitude, longitude) =
            switch self {
            case .luxembourg: (49.77, 6.09)
            case .wallonia: (50.27, 4.98)
            case .lorraine: (48.76, 6.16)
            case .saarland: (49.38, 6.95)
            case .rhinelandPalatinate: (49.91, 7.45)
            }
        return Coordinate(latitude: latitude, longitude: longitude)
    }

    /// Departments, provinces or districts; none in Luxembourg.
    package var districts: [District] { District.all.filter { $0.territory == self } }

    /// The territory of a NUTS code, if the code lies in one.
    package static func of(nuts: NUTSCode) -> Territory? {
        allCases.first { NUTSCode($0.nutsCode)?.contains(nuts) == true }
    }
}

extension Territory: SQLBindable {
    package var sqlValue: SQLValue { .text(rawValue) }
}
