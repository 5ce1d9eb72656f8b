// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing
import Vocabulary

@testable import Directory

@Suite("Numbers and codes of the invented organisations")
struct DemonstrationCodesTests {
    private static let profiles = Demonstration.organisations()

    @Test("Every number passes its check, and no two organisations share one")
    func identifiers() {
        var seen: Set<String> = []
        for profile in Self.profiles {
            let all = profile.identifiers + profile.sites.compactMap(\.identifier)
            for number in all {
                let parsed = try? Identifier.parse(number.value, as: number.scheme).get()
                #expect(parsed?.value == number.value, "\(number.value)")
                #expect(number.status == .valid)
                #expect(seen.insert("\(number.scheme) \(number.value)").inserted)
            }
        }
    }

    @Test("Only German foundations have no number")
    func numberless() {
        for profile in Self.profiles where profile.identifiers.isEmpty {
            #expect(profile.legalForm?.code == "Stiftung")
        }
    }

    @Test("Numbers lie in the ranges chosen for inventions")
    func ranges() {
        let starts: [IdentifierScheme: String] = [.frSIREN: "9999", .beKBO: "1999"]
        for number in Self.profiles.flatMap(\.identifiers) {
            if let start = starts[number.scheme] { #expect(number.value.hasPrefix(start)) }
            if number.scheme == .luRCS { #expect(number.value.dropFirst().hasPrefix("999")) }
            if number.scheme == .deRegister { #expect(number.value.contains(" 99")) }
        }
    }

    @Test("Addresses lead nowhere: every one is under the reserved domain")
    func contacts() {
        for contact in Self.profiles.flatMap(\.contacts) where contact.kind != .phone {
            #expect(contact.value.hasSuffix(".example"))
            #expect(contact.kind == .email || Link(external: contact.value) != nil)
            #expect(contact.value.utf8.allSatisfy { $0 < 0x80 })
        }
    }

    @Test("NACE codes have four digits and lead back to the main trade")
    func nace() {
        for profile in Self.profiles {
            let main = profile.activities.first { $0.scheme == .trade && $0.isMain }
            for activity in profile.activities where activity.scheme == .nace {
                #expect(NACECode(activity.code)?.digits == activity.code)
                #expect(Trade.of(nace: activity.code)?.code == main?.code, "\(activity.code)")
            }
        }
    }

    @Test("CPV codes are codes of the vocabulary's form")
    func cpv() {
        for piece in Self.profiles.flatMap(\.equipment) {
            #expect(piece.cpv.map { $0.utf8.count == 8 && Int($0) != nil } == true)
        }
    }

    @Test("Sites lie within two kilometres of their town, in its territory")
    func sites() {
        for site in Self.profiles.flatMap(\.sites) {
            let towns = Place.find(site.municipality ?? "")
            let town = towns.first { $0.territory.code == site.territory }
            #expect(town?.postalCode == site.postalCode)
            if let here = site.coordinate, let centre = town?.coordinate {
                #expect(here.distance(to: centre) <= 2)
            }
        }
    }

    @Test("Nothing happened before the foundation")
    func dates() throws {
        for profile in Self.profiles {
            let founded = try #require(profile.founded)
            #expect(founded < Demonstration.referenceDate)
            #expect(profile.accreditations.allSatisfy { ($0.from ?? founded) >= founded })
            #expect(profile.references.allSatisfy { ($0.year ?? 0) >= founded.year })
        }
    }
}
