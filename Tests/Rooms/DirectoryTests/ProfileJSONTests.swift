// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import Testing

@testable import Directory

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite("Profiles as JSON")
struct ProfileJSONTests {
    @Test("A profile with everything in it is read back as it was")
    func whole() throws {
        let profile = try Self.whole()
        let text = try ProfileJSON.text(profile)
        #expect(try JSONColumn.value(text, as: Profile.self) == profile)
        let names = try JSONDecoder().decode([String: Ignored].self, from: Data(text.utf8)).keys
        #expect(Set(names) == Set(Mirror(reflecting: profile).children.compactMap(\.label)))
    }

    @Test("It says what the library's encoder says, in an order of its own")
    func sameAsEncoder() throws {
        for profile in [Profile(), try Self.whole()] {
            let encoded = try JSONEncoder().encode(profile)
            let ours = Data(try ProfileJSON.text(profile).utf8)
            let values = try [encoded, ours].map { try JSONDecoder().decode(Value.self, from: $0) }
            #expect(values[0] == values[1])
        }
    }

    private struct Ignored: Decodable {
        init(from decoder: any Decoder) throws {}
    }

    private enum Value: Decodable, Equatable {
        case text(String)
        case number(Double)
        case bool(Bool)
        case list([Value])
        case members([String: Value])

        init(from decoder: any Decoder) throws {
            let box = try decoder.singleValueContainer()
            if let bool = try? box.decode(Bool.self) {
                self = .bool(bool)
            } else if let number = try? box.decode(Double.self) {
                self = .number(number)
            } else if let text = try? box.decode(String.self) {
                self = .text(text)
            } else if let list = try? box.decode([Value].self) {
                self = .list(list)
            } else {
                self = .members(try box.decode([String: Value].self))
            }
        }
    }

    private static func whole() throws -> Profile {
        let day = try #require(CalendarDate(iso: "2026-11-21"))
        let number = RegisteredIdentifier(scheme: .beKBO, value: "1999000150", status: .valid)
        var profile = Profile()
        profile.names = [Name("A \"b\" </script>\n\u{2028}", language: LanguageTag(.fr))]
        profile.legalForm = LegalFormReference(system: "kbo", code: "017")
        profile.family = LegalFamily.allCases.first
        profile.status = .closed
        profile.founded = day
        profile.staff = Staff(least: 3, most: nil)
        profile.summary = Translated([.init("s", in: LanguageTag(.lb))])
        profile.description = Translated([.init("ë", in: LanguageTag(.de))])
        profile.identifiers = [number]
        var site = OrganisationSite()
        (site.name, site.street, site.postalCode) = ("n", "s", "p")
        (site.municipality, site.country, site.territory) = ("m", "BE", "BE-WAL")
        site.coordinate = Coordinate(latitude: 49.000_01, longitude: 1e-7)
        (site.precision, site.identifier) = (.postalCode, number)
        profile.sites = [site, OrganisationSite()]
        profile.contacts = [Contact(.phone, "+32"), Contact(.email, "a@b.example")]
        profile.activities = [
            Activity(.nace, "81", edition: "2025", language: LanguageTag(.en), isMain: true)
        ]
        profile.competences = [
            Competence(
                "c", language: LanguageTag(.fr), trade: "t", level: .trains,
                capacity: .init(amount: 1.5, unit: "t", period: .week))
        ]
        profile.equipment = [
            Equipment(
                "e", language: LanguageTag(.fr), cpv: "12345678", quantity: 2,
                attributes: [.init(name: "n", value: "v", unit: "u")], use: .rent, isMobile: true,
                inspectedUntil: day), Equipment("f", language: LanguageTag(.fr)),
        ]
        profile.accreditations = [
            Accreditation("k", authority: "a", reference: "r", from: day, until: day)
        ]
        profile.claims = [
            Claim(.environment, "s", language: LanguageTag(.fr), evidence: "e", until: day)
        ]
        profile.references = [
            Reference("t", language: LanguageTag(.fr), client: "c", year: 2020)
        ]
        profile.workingLanguages = [LanguageTag(.fr), LanguageTag(.lb)]
        profile.areasServed = [.territory("LU"), .radius(kilometres: 30)]
        profile.isInvented = true
        return profile
    }
}
