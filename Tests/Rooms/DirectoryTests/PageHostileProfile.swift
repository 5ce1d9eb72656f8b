// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

@testable import Directory

/// An organisation whose every text tries to leave its place in the page.
enum HostileProfile {
    /// Markup, quotes (one hidden behind a joiner, which makes one `Character` of the two), an
    /// entity, the end of a script.
    static let text = "<script>alert(1)</script>\"\u{200D} ' &lt; --> ]]> <b onclick=\"x\">"
    static let rightToLeft = "مؤسسة التضامن الاجتماعي"
    static let long = String(repeating: "Donaudampfschifffahrt", count: 15)
    static let arabic = LanguageTag("ar") ?? .undetermined

    static var profile: Profile {
        var profile = Profile()
        profile.names = [
            Name(text + rightToLeft, language: arabic), Name(long, language: arabic, kind: .former),
        ]
        profile.status = .closed
        profile.summary = Translated([.init(text + long, in: arabic)])
        profile.description = Translated([.init("\(rightToLeft)\n\(text)", in: arabic)])
        profile.isInvented = true
        addRegister(to: &profile)
        addCapabilities(to: &profile)
        addProof(to: &profile)
        return profile
    }

    private static func addRegister(to profile: inout Profile) {
        var site = OrganisationSite()
        (site.name, site.street, site.postalCode) = (text, long, text)
        (site.municipality, site.country, site.territory) = (text, text, text)
        site.coordinate = Coordinate(latitude: 49.6, longitude: 6.1)
        profile.sites = [site]
        profile.areasServed = [.territory(text), .radius(kilometres: 40)]
        profile.legalForm = LegalFormReference(system: text, code: text)
        profile.identifiers = [.init(scheme: .frSIREN, value: text, status: .invalid)]
        profile.contacts = [
            Contact(.email, text), Contact(.phone, text), Contact(.website, "javascript:alert(1)"),
            Contact(.website, "https://example.org/\(text)"),
            Contact(.email, "\(long)@example.org"),
        ]
        profile.workingLanguages = [arabic]
        profile.staff = Staff(least: 3, most: nil)
    }

    private static func addCapabilities(to profile: inout Profile) {
        profile.activities = [
            Activity(.words, text, language: arabic), Activity(.trade, text), Activity(.nace, text),
        ]
        profile.competences = [
            Competence(
                text, language: arabic, trade: text,
                capacity: .init(amount: 1.5, unit: text, period: .week))
        ]
        profile.equipment = [
            Equipment(
                long, language: arabic, cpv: text,
                attributes: [.init(name: text, value: text, unit: text)])
        ]
    }

    private static func addProof(to profile: inout Profile) {
        profile.accreditations = [Accreditation(text, authority: text, reference: text)]
        profile.claims = [
            Claim(.environment, text, language: arabic, evidence: "javascript:alert(1)"),
            Claim(.environment, long, language: arabic, evidence: text),
        ]
        profile.references = [Reference(text, language: arabic, client: text, year: 2020)]
    }
}
