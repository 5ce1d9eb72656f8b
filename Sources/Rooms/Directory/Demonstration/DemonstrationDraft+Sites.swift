// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension DemonstrationDraft {
    mutating func sites(number: RegisteredIdentifier?) -> [OrganisationSite] {
        let count = staff > 25 && dice.chance(60) ? dice.number(2...3) : 1
        return (0..<count).map { index in
            let town = index == 0 ? town : dice.pick(region.towns) ?? town
            var site = site(in: town)
            site.name = index == 0 ? nil : Self.branches[language]
            site.identifier = number.flatMap {
                DemonstrationIdentifiers.establishment(of: $0, ordinal: ordinal, site: index)
            }
            return site
        }
    }

    private mutating func site(in town: DemonstrationTown) -> OrganisationSite {
        var site = OrganisationSite()
        site.street = street()
        (site.postalCode, site.municipality) = (town.place.postalCode, town.place.localName)
        (site.country, site.territory) = (region.country, region.territory)
        site.coordinate = nearby(town.place.coordinate)
        site.precision = .municipality
        return site
    }

    private mutating func street() -> String {
        let number = dice.number(1...98)
        let isGerman = region.country == "DE" || region.languages.allSatisfy { $0.0 == .de }
        let street = dice.pick(isGerman ? Self.germanStreets : Self.frenchStreets) ?? ""
        return switch region.country {
        case "LU": "\(number), \(street)"
        case "FR": "\(number) \(street)"
        default: "\(street.prefix(1).uppercased())\(street.dropFirst()) \(number)"
        }
    }

    /// A point at most 1.8 km away, so that towns do not pile up on one spot of the map.
    private mutating func nearby(_ centre: Coordinate) -> Coordinate? {
        let distance = Double(dice.below(1800)) / 111_195
        let angle = Double(dice.below(360)) * Double.pi / 180
        let shrink = cos(centre.latitude * Double.pi / 180)
        return Coordinate(
            latitude: rounded(centre.latitude + distance * sin(angle)),
            longitude: rounded(centre.longitude + distance * cos(angle) / shrink))
    }

    private func rounded(_ degrees: Double) -> Double { (degrees * 10_000).rounded() / 10_000 }

    mutating func contacts() -> [Contact] {
        [
            Contact(.email, "info@\(domain)"), Contact(.phone, phone()),
            Contact(.website, "https://\(domain)"),
        ]
    }

    /// From the ranges that the French and German regulators keep for films and books; Belgium
    /// and Luxembourg have none, so numbers of zeros, which nobody can have.
    private mutating func phone() -> String {
        switch region.country {
        case "FR": "+33 3 53 01 \(dice.number(10...99)) \(dice.number(10...99))"
        case "DE": "+49 221 4710\(dice.number(100...999))"
        case "BE": "+32 00 00 00 \(dice.number(10...99))"
        default: "+352 00 00 \(dice.number(10...99))"
        }
    }

    private static let branches: [Language: String] = [
        .fr: "Antenne", .de: "Zweigstelle", .lb: "Zweigstell", .en: "Branch",
    ]
    private static let frenchStreets = [
        "rue des Tilleuls", "rue du Lavoir", "rue de la Gare", "chemin des Artisans",
        "rue des Ateliers", "place du Marché", "rue du Moulin", "avenue des Peupliers",
        "rue de l’Industrie", "rue du Vieux Pont", "rue des Jardins", "rue de la Fontaine",
        "rue des Noisetiers", "rue de la Scierie", "route de la Forêt",
    ]
    private static let germanStreets = [
        "Lindenstraße", "Am Sägewerk", "Bahnhofstraße", "Gewerbepark", "Mühlenweg",
        "Am Güterbahnhof", "Handwerkerstraße", "Gartenstraße", "Brunnenweg", "Am Markt",
        "Industriestraße", "Wiesenweg", "Schulstraße", "Pappelallee", "Am Bach",
    ]
}
