// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Directory

@Suite("Merging the records of an organisation")
struct ImportMergeTests {
    @Test("Records in any order give the same profile, and merging it again changes nothing")
    func properties() {
        var dice = SeededRandom(seed: 42)
        for _ in 0..<300 {
            let records = (0..<dice.roll(1...4)).map { _ in dice.record() }
            let merged = Merge.profile(of: records)
            #expect(Merge.profile(of: records.shuffled(using: &dice)).profile == merged.profile)
            let again = Merge.Record(
                source: ID("merged"), record: "1", precedence: 1, read: .init(milliseconds: 0),
                profile: merged.profile)
            #expect(Merge.profile(of: [again, again]).profile == merged.profile)
        }
    }

    @Test("The source of higher precedence gives a single value, the other fills the gaps")
    func precedence() {
        var low = Profile()
        low.names = [Name("Regain 54", language: .undetermined)]
        low.staff = Staff(least: 3, most: 3)
        low.founded = CalendarDate(year: 1999, month: 1, day: 1)
        var high = Profile()
        high.names = [Name("REGAIN 54", language: .undetermined)]
        high.founded = CalendarDate(year: 2001, month: 2, day: 3)
        let merged = Merge.profile(of: [record(low, 10, "a"), record(high, 90, "b")])
        #expect(merged.profile.names.map(\.text) == ["Regain 54"])
        #expect(merged.profile.founded?.year == 2001)
        #expect(merged.profile.staff?.least == 3)
        let founded = merged.provenance.filter { $0.field == "founded" }
        #expect(founded.map(\.source) == [ID("b")])
        #expect(merged.provenance.filter { $0.field == "names" }.count == 2)
    }

    @Test("One closed record closes the organisation, whatever sheets do not say")
    func closed() {
        var closed = Profile()
        closed.status = .closed
        let merged = Merge.profile(of: [record(Profile(), 90, "a"), record(closed, 10, "b")])
        #expect(merged.profile.status == .closed)
    }

    @Test("Two establishment numbers are two sites; a town alone belongs to its site")
    func sites() {
        func site(_ siret: String?, _ street: String?) -> OrganisationSite {
            var site = OrganisationSite()
            (site.street, site.postalCode, site.country) = (street, "54000", "FR")
            site.identifier = siret.map { .init(scheme: .frSIRET, value: $0, status: .valid) }
            return site
        }
        let merged = MergeRules.sites([
            site("1", "3 rue des Tests"), site("2", "3 rue des Tests"), site(nil, nil),
            site(nil, "9 place Neuve"),
        ])
        #expect(merged.count == 3)
    }

    @Test("A profile reads back from its JSON as it was written")
    func coding() throws {
        var dice = SeededRandom(seed: 7)
        for _ in 0..<100 {
            let profile = dice.record().profile
            #expect(try JSONColumn.value(try JSONColumn.text(profile)) == profile)
        }
        #expect(try JSONColumn.text(Profile()) == "{}")
    }

    private func record(_ profile: Profile, _ precedence: Int, _ source: String) -> Merge.Record {
        Merge.Record(
            source: ID(source), record: "1", precedence: precedence,
            read: Instant(milliseconds: 0), profile: profile)
    }
}

/// Random records.
extension SeededRandom {
    fileprivate mutating func roll(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }

    private mutating func maybe<Value>(_ value: Value) -> Value? {
        roll(0...1) == 0 ? nil : value
    }

    private mutating func pick(_ words: String...) -> String { words[roll(0...(words.count - 1))] }

    fileprivate mutating func record() -> Merge.Record {
        Merge.Record(
            source: ID(pick("a", "b", "c")), record: String(roll(0...1_000_000)),
            precedence: roll(0...2), read: Instant(milliseconds: Int64(roll(0...2))),
            profile: profile())
    }

    private mutating func profile() -> Profile {
        var profile = Profile()
        for _ in 0...roll(0...2) {
            profile.names.append(
                Name(pick("Alpha", "ALPHA", "Bêta", "beta"), language: .undetermined))
            profile.sites.append(site())
            profile.contacts.append(
                Contact(
                    .website, pick("https://a.example", "http://www.a.example", "https://b.lu/x")))
            profile.accreditations.append(
                Accreditation(
                    pick("x", "y"), authority: maybe("z"),
                    until: CalendarDate(year: roll(2020...2030), month: 1, day: 1)))
            profile.activities.append(
                Activity(.words, pick("Bois", "bois", "Linge"), isMain: roll(0...1) == 0))
            profile.equipment.append(Equipment(pick("Scie", "scie"), language: .undetermined))
        }
        profile.staff = maybe(Staff(least: 1, most: nil))
        if roll(0...1) == 0 {
            profile.summary = Translated([.init(pick("s", "t"), in: LanguageTag(.fr))])
        }
        profile.status = roll(0...3) == 0 ? .closed : .active
        return profile
    }

    private mutating func site() -> OrganisationSite {
        var site = OrganisationSite()
        site.street = maybe(pick("1 rue A", "2 rue B"))
        site.postalCode = maybe(pick("1", "2"))
        site.municipality = maybe(pick("Metz", "METZ", "Arlon"))
        site.country = maybe(pick("FR", "BE"))
        if roll(0...2) == 0 {
            site.identifier = .init(
                scheme: .frSIRET, value: pick("1", "2"),
                status: roll(0...3) == 0 ? .invalid : .valid)
        }
        return site
    }
}
