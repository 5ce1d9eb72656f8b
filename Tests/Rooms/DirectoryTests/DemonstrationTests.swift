// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing
import Vocabulary

@testable import Directory

@Suite("The invented organisations of the demonstration")
struct DemonstrationTests {
    private static let profiles = Demonstration.organisations()

    @Test("There are as many as asked for, and all say that they are invented")
    func count() {
        #expect(Self.profiles.count == 400)
        #expect(Self.profiles.allSatisfy { $0.isInvented })
        #expect(Demonstration.organisations(count: 7).count == 7)
        #expect(Demonstration.organisations(count: 0).isEmpty)
    }

    @Test("The same seed gives the same organisations, another seed others")
    func determinism() {
        let again = Demonstration.organisations()
        #expect(again == Self.profiles)
        let other = Demonstration.organisations(seed: 7)
        #expect(other.map(\.names) != Self.profiles.map(\.names))
        #expect(Demonstration.organisations(count: 40) == Array(Self.profiles.prefix(40)))
    }

    @Test("A later reference day moves the dates by as much and nothing else")
    func referenceDay() throws {
        let later = try #require(CalendarDate(year: 2027, month: 11, day: 1))
        let moved = Demonstration.organisations(on: later)
        #expect(moved.map(\.names) == Self.profiles.map(\.names))
        #expect(moved != Self.profiles)
    }

    @Test("No two have the same name")
    func names() {
        let names = Self.profiles.flatMap { Set($0.names.map(\.text)) }
        #expect(Set(names).count == names.count)
    }

    @Test("Three times as many can be made, still without two of one name")
    func many() {
        let names = Demonstration.organisations(count: 1200).compactMap { $0.names.last?.text }
        #expect(names.count == 1200 && Set(names).count == 1200)
    }

    @Test("Territories have their shares")
    func territories() {
        let shares = Dictionary(grouping: Self.profiles) { $0.seat?.territory ?? "" }
            .mapValues(\.count)
        #expect(shares == ["LU": 90, "BE-WAL": 110, "FR-LOR": 100, "DE-SL": 45, "DE-RP": 55])
    }

    @Test("Each trade has at least fifteen organisations in at least three territories")
    func trades() {
        for trade in Trade.all {
            let members = Self.profiles.filter { profile in
                profile.activities.contains { $0.isMain && $0.code == trade.code }
            }
            #expect(members.count >= 15, "\(trade.code)")
            #expect(Set(members.map { $0.seat?.territory }).count >= 3, "\(trade.code)")
        }
    }

    @Test("All four languages occur as an original or as a second version")
    func languages() {
        let used = Self.profiles.flatMap { $0.description.versions.map(\.language) }
        #expect(Set(used) == Set(Language.allCases.map(\.tag)))
        let bilingual = Self.profiles.filter { $0.summary.versions.count == 2 }.count
        #expect((90...170).contains(bilingual))
    }

    @Test("Every profile is complete")
    func completeness() {
        for profile in Self.profiles {
            let name = profile.names.first?.text ?? ""
            #expect(!profile.summary.isEmpty && !profile.description.isEmpty, "\(name)")
            #expect((1...3).contains(profile.sites.count), "\(name)")
            #expect(profile.sites.allSatisfy { $0.coordinate != nil && $0.postalCode != nil })
            #expect((2...8).contains(profile.competences.count), "\(name)")
            #expect((1...6).contains(profile.equipment.count), "\(name)")
            #expect(!profile.claims.isEmpty && !profile.workingLanguages.isEmpty, "\(name)")
            #expect(!profile.areasServed.isEmpty && profile.staff != nil, "\(name)")
            #expect(profile.legalForm != nil && profile.family != .other, "\(name)")
        }
    }

    @Test("Some accreditations have ended, some end within three months, most run on")
    func accreditations() {
        let day = Demonstration.referenceDate
        let ends = Self.profiles.flatMap { $0.accreditations.compactMap(\.until) }
        let ended = ends.filter { $0 < day }
        let ending = ends.filter { $0 >= day && $0 < day.adding(days: 90) }
        #expect(ended.count >= 5 && ending.count >= 8 && ends.count > 2 * (ended + ending).count)
        for held in Self.profiles.flatMap(\.accreditations) {
            #expect(AccreditationKind.find(held.kind) != nil)
        }
    }

    @Test("An accreditation belongs to the country of the seat")
    func accreditationCountry() {
        for profile in Self.profiles {
            for held in profile.accreditations {
                let kind = AccreditationKind.find(held.kind)
                #expect(kind?.country == profile.seat?.country)
            }
        }
    }
}
