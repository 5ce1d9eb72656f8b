// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension ProfileBuilder {
    /// A country in words or as a code; unknown words are told and the record goes on without.
    mutating func country(_ value: String?, field: String) {
        guard let text = value?.trimmed else { return }
        if let code = Recognition.country(text) {
            country = code
        } else {
            country = nil
            flag(field, ImportText.unknownCountry, value: text)
        }
    }

    /// A postal code with its country in front (`B-6700`, `L-4670`, `D 66111`): the code alone,
    /// and the country is known.
    mutating func postalCode(_ value: String?) -> String? {
        guard let text = value?.trimmed else { return nil }
        let scalars = Array(text.unicodeScalars)
        let letters = scalars.prefix { $0.properties.isAlphabetic }
        let rest = scalars.dropFirst(letters.count).drop { $0 == "-" || $0 == "–" || $0.isBlank }
        let prefix = letters.map { String($0).uppercased() }.joined()
        guard let code = Self.postalPrefixes[prefix], let first = rest.first, first.isDigit,
            rest.count < scalars.count - letters.count || letters.count == 1
        else { return text }
        country = code
        return String(String.UnicodeScalarView(rest)).trimmed
    }

    private static let postalPrefixes = [
        "B": "BE", "BE": "BE", "L": "LU", "LU": "LU", "LUX": "LU", "F": "FR", "FR": "FR",
        "D": "DE", "DE": "DE", "NL": "NL", "CH": "CH", "A": "AT",
    ]

    /// Adds a site, with the territory it lies in. A site about which nothing is said is none.
    mutating func site(_ site: OrganisationSite) {
        var site = site
        site.country = site.country ?? country
        let isEmpty =
            site.street == nil && site.postalCode == nil && site.municipality == nil
            && site.coordinate == nil && site.identifier == nil
        guard !isEmpty else { return }
        if site.territory == nil, let country = site.country, let code = site.postalCode {
            site.territory = Recognition.territory(country: country, postalCode: code)
        }
        if site.coordinate != nil, site.precision == nil { site.precision = .address }
        profile.sites.append(site)
    }

    /// Coordinates as text, with a point or a comma. Two that are not on earth, or where only one
    /// of two is given, are told and left out; so is (0, 0), silently.
    mutating func coordinate(
        _ latitude: String?, _ longitude: String?, field: String
    ) -> Coordinate? {
        guard latitude?.trimmed != nil || longitude?.trimmed != nil else { return nil }
        let value = "\(latitude?.trimmed ?? "") \(longitude?.trimmed ?? "")"
        guard let north = Self.decimal(latitude), let east = Self.decimal(longitude) else {
            flag(field, ImportText.invalidCoordinates, value: value)
            return nil
        }
        if north == 0, east == 0 { return nil }
        guard let coordinate = Coordinate(latitude: north, longitude: east) else {
            let isSwapped = Coordinate(latitude: east, longitude: north) != nil
            flag(
                field, isSwapped ? ImportText.swappedCoordinates : ImportText.invalidCoordinates,
                value: value)
            return nil
        }
        if let country, Self.isSwapped(coordinate, in: country) {
            flag(field, ImportText.swappedCoordinates, value: value)
            return nil
        }
        return coordinate
    }

    private static func decimal(_ text: String?) -> Double? {
        guard let bytes = text?.trimmed?.utf8, bytes.count <= 40 else { return nil }
        let isPlain = bytes.allSatisfy {
            (0x30...0x39).contains($0) || [0x2B, 0x2C, 0x2D, 0x2E, 0x45, 0x65].contains($0)
        }
        guard isPlain else { return nil }
        return Double(String(decoding: bytes.map { $0 == 0x2C ? 0x2E : $0 }, as: UTF8.self))
    }

    /// Whether the place lies far outside the country and its mirror image inside. Rough boxes of
    /// the cluster's four countries (mainland; overseas France lies outside both ways).
    private static func isSwapped(_ place: Coordinate, in country: String) -> Bool {
        guard let box = boxes[country],
            let mirrored = Coordinate(latitude: place.longitude, longitude: place.latitude)
        else { return false }
        return !box.contains(place) && box.contains(mirrored)
    }

    private struct Box {
        let latitudes, longitudes: ClosedRange<Double>

        func contains(_ place: Coordinate) -> Bool {
            latitudes.contains(place.latitude) && longitudes.contains(place.longitude)
        }
    }

    private static let boxes: [String: Box] = [
        "BE": Box(latitudes: 49.4...51.6, longitudes: 2.4...6.5),
        "LU": Box(latitudes: 49.3...50.3, longitudes: 5.6...6.6),
        "FR": Box(latitudes: 41.2...51.3, longitudes: -5.3...9.7),
        "DE": Box(latitudes: 47.1...55.2, longitudes: 5.7...15.2),
    ]
}
