// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What of a profile tells whether two of them speak of one organisation.
struct MatchProfile: Sendable {
    struct Site: Sendable {
        let country: String
        let postalCode: String
        let town: String
        let street: String
        let coordinate: Coordinate?
    }

    /// The significant words of each name.
    let names: [[String]]
    let sites: [Site]
    /// Digits.
    let phones: Set<String>
    let hosts: Set<String>
    /// The parts of e-mail addresses behind the `@` that belong to one organisation.
    let mailHosts: Set<String>
    /// The valid numbers of the legal person.
    let numbers: [Identifier]

    /// The lists of an organisation that it is made from.
    static let parts: [PartTable] = [.names, .identifiers, .sites, .contacts]

    init(_ profile: Profile) {
        names = profile.names.prefix(6).map { SignificantWords.of($0.text) }.filter { !$0.isEmpty }
        sites = profile.sites.prefix(3).map {
            Site(
                country: $0.country ?? "", postalCode: FoldedText.joined($0.postalCode ?? ""),
                town: FoldedText.joined($0.municipality ?? ""),
                street: FoldedText.joined($0.street ?? ""), coordinate: $0.coordinate)
        }
        func values(_ kind: Contact.Kind) -> [String] {
            profile.contacts.filter { $0.kind == kind }.map(\.value)
        }
        phones = Set(profile.contacts.filter { $0.kind == .phone }.map(\.comparable))
        hosts = Set(
            values(.website).compactMap(WebAddress.host).filter { !SharedHosts.contains($0) })
        mailHosts = Set(
            values(.email).compactMap { $0.split(separator: "@").last.map(String.init) }
                .filter { !SharedHosts.contains($0) })
        numbers = profile.validNumbers
    }
}

extension Profile {
    /// The numbers by which the legal person is recognised.
    var validNumbers: [Identifier] {
        identifiers.filter { $0.status == .valid }.map {
            Identifier(stored: $0.value, as: $0.scheme).legalPerson
        }
    }
}

extension [Identifier] {
    /// Whether both sides have a number of one scheme and none of them is the same: two legal
    /// persons, whatever else they share.
    func contradict(_ others: [Identifier]) -> Bool {
        contains { number in
            let theirs = others.filter { $0.scheme == number.scheme }
            return !theirs.isEmpty
                && !theirs.contains { other in
                    contains { $0 == other }
                }
        }
    }
}
