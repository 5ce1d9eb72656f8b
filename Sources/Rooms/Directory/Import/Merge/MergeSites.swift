// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension MergeRules {
    /// The same site: the same establishment number; or the same street and postal code; or one
    /// of the two says only in which town it lies. Two different numbers are two sites.
    ///
    /// Filling a site from another may make it equal to a third, so this goes on until nothing
    /// more falls together.
    static func sites(_ sites: [OrganisationSite]) -> [OrganisationSite] {
        guard sites.count > 1 else { return sites }
        var united = sites
        while true {
            let next = united.reduce(into: [Candidate]()) { found, site in
                let candidate = Candidate(site)
                if let place = found.firstIndex(where: { $0.isSame(as: candidate) }) {
                    found[place] = Candidate(found[place].site.filled(from: site))
                } else {
                    found.append(candidate)
                }
            }.map(\.site)
            if next.count == united.count { return next }
            united = next
        }
    }

    private struct Candidate {
        let site: OrganisationSite
        let number: String?
        let street: String
        let town: String
        let postalCode: String

        init(_ site: OrganisationSite) {
            self.site = site
            number = site.identifier.flatMap {
                $0.status == .valid ? $0.scheme.rawValue + $0.value : nil
            }
            street = FoldedText.joined(site.street ?? "")
            town = FoldedText.joined(site.municipality ?? "")
            postalCode = site.postalCode ?? ""
        }

        func isSame(as other: Candidate) -> Bool {
            if site == other.site { return true }
            if let number, let theirs = other.number { return number == theirs }
            if let country = site.country, let theirs = other.site.country, country != theirs {
                return false
            }
            guard isSameTown(as: other) else { return false }
            return street == other.street || street.isEmpty || other.street.isEmpty
        }

        private func isSameTown(as other: Candidate) -> Bool {
            if !postalCode.isEmpty, !other.postalCode.isEmpty {
                return postalCode == other.postalCode
            }
            return !town.isEmpty && town == other.town
        }
    }
}

extension OrganisationSite {
    /// What this site does not say, taken from another record of it.
    fileprivate func filled(from other: OrganisationSite) -> OrganisationSite {
        var site = self
        site.name = name ?? other.name
        site.street = street ?? other.street
        site.postalCode = postalCode ?? other.postalCode
        site.municipality = municipality ?? other.municipality
        site.country = country ?? other.country
        site.territory = territory ?? other.territory
        if coordinate == nil {
            (site.coordinate, site.precision) = (other.coordinate, other.precision)
        }
        if identifier == nil
            || (identifier?.status == .invalid && other.identifier?.status == .valid)
        {
            site.identifier = other.identifier ?? identifier
        }
        return site
    }
}
