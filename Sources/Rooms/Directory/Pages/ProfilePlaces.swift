// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// "Where we work": sites, area served, languages, with a drawing of the place.
struct ProfilePlaces {
    let profile: Profile
    let language: Language

    var html: HTML? {
        guard !profile.sites.isEmpty || !profile.areasServed.isEmpty else { return nil }
        return """
            <section class="profile-section" aria-labelledby="where">
            <h2 id="where">\(DirectoryText.whereWeWork[language])</h2>
            <div class="with-drawing">
            \(Components.definitions([
                (DirectoryText.sites[language], sites), (DirectoryText.areaServed[language], areas),
                (DirectoryText.workingLanguages[language], languages),
            ]))
            \(ProfileMap(profile: profile, language: language).html)
            </div>
            </section>
            """
    }

    private var sites: HTML {
        let items = profile.sites.enumerated().map { position, site -> HTML in
            let seat: HTML? =
                position == 0
                ? " <span class=\"muted\">(\(DirectoryText.seat[language]))</span>" : nil
            return "<p>\(address(site))\(seat)</p>"
        }
        return "\(items)"
    }

    private func address(_ site: OrganisationSite) -> String {
        let town = [site.postalCode, site.municipality].compactMap { $0 }.joined(separator: " ")
        let country = site.country.flatMap { Country.find(code: $0)?.name[language] }
        return [site.name, site.street, town.isEmpty ? nil : town, country].compactMap { $0 }
            .joined(separator: ", ")
    }

    private var areas: HTML {
        let items = profile.areasServed.map { area -> HTML in
            switch area {
            case .territory(let code): "<p>\(place(code))</p>"
            case .radius(let kilometres):
                "<p>\(kilometres)\u{A0}km \(DirectoryText.aroundSeat[language])</p>"
            }
        }
        return "\(items)"
    }

    private var languages: HTML {
        let names = profile.workingLanguages.map {
            OrganisationFacet.language.label(of: $0.string, in: language)
        }
        return "\(names.joined(separator: ", "))"
    }

    private func place(_ code: String) -> String {
        let name = Territory(rawValue: code)?.name ?? District.find(code: code)?.name
        return name?[language] ?? code
    }
}
