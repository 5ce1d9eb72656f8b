// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel

/// Where places are: the towns Grappe knows by itself, and the official postal codes once they
/// are loaded (`grappe reference load places FILE`).
package struct Gazetteer: Sendable {
    /// A row of an official list.
    package struct Entry: Sendable, Hashable {
        package var country: String
        package var postalCode: String
        package var name: String
        package var coordinate: Coordinate

        package init(country: String, postalCode: String, name: String, coordinate: Coordinate) {
            (self.country, self.postalCode, self.name) = (country, postalCode, name)
            self.coordinate = coordinate
        }
    }

    private var byName: [String: Coordinate] = [:]
    private var byPostalCode: [String: Coordinate] = [:]
    /// Every name that is found, as it is written.
    private(set) var names: [String] = []
    /// Tells gazetteers with different places apart.
    private(set) var fingerprint = Fingerprint()

    package init(loaded entries: [Entry] = []) {
        for place in Place.all {
            add(place.localName, place.coordinate)
            for language in Language.allCases { add(place.name[language], place.coordinate) }
            add(place.country, place.postalCode, place.coordinate)
        }
        for entry in entries {
            add(entry.name, entry.coordinate)
            add(entry.country, entry.postalCode, entry.coordinate)
        }
    }

    /// A place as people type it: a name in any of its languages, a postal code, with or without
    /// the country before it (`L-4670`). A bare code that two countries share is not guessed:
    /// the first country in the order LU, BE, FR, DE that has it is taken, as the page says.
    package func find(_ text: String) -> Coordinate? {
        let folded = Folding.fold(text)
        let words = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if let code = words.last(where: { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) {
            let named = words.first.flatMap { Self.countries[$0] }
            for country in named.map({ [$0] }) ?? ["LU", "BE", "FR", "DE"] {
                if let found = byPostalCode[country + code] { return found }
            }
        }
        return byName[words.joined(separator: " ")]
    }

    /// Where a site is: by its own coordinates, else in the middle of its postal code's area.
    func place(of site: OrganisationSite) -> Coordinate? {
        if let coordinate = site.coordinate { return coordinate }
        guard let country = site.country, let code = site.postalCode else { return nil }
        return byPostalCode[country + code]
    }

    private static let countries = [
        "l": "LU", "lu": "LU", "b": "BE", "be": "BE", "f": "FR", "fr": "FR", "d": "DE", "de": "DE",
    ]

    /// The first of several places with one name stays: lists come in the order of the
    /// territories.
    private mutating func add(_ name: String, _ coordinate: Coordinate) {
        let folded = Folding.fold(name).split { !$0.isLetter && !$0.isNumber }
            .joined(separator: " ")
        guard byName[folded] == nil else { return }
        byName[folded] = coordinate
        names.append(name)
        mark(name, coordinate)
    }

    private mutating func add(_ country: String, _ code: String, _ coordinate: Coordinate) {
        guard byPostalCode[country + code] == nil else { return }
        byPostalCode[country + code] = coordinate
        mark(country + code, coordinate)
    }

    private mutating func mark(_ name: String, _ coordinate: Coordinate) {
        fingerprint.add(name.utf8)
        for number in [coordinate.latitude, coordinate.longitude] {
            withUnsafeBytes(of: number) { fingerprint.add($0) }
        }
    }
}
