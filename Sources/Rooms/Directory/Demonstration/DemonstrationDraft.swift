// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Vocabulary

/// One invented organisation while its parts are being thrown.
struct DemonstrationDraft {
    let ordinal: Int
    let region: DemonstrationRegion
    let day: CalendarDate
    let trade: Trade
    let form: DemonstrationForm
    let mission: DemonstrationMission
    let town: DemonstrationTown
    let language: Language
    let secondLanguage: Language?
    /// Without the legal form.
    let name: String
    let staff: Int
    let founded: CalendarDate
    var dice: DemonstrationDice

    init(
        ordinal: Int, region: DemonstrationRegion, turn: Int, day: CalendarDate, seed: UInt64,
        names: inout DemonstrationNames
    ) {
        var dice = DemonstrationDice(seed: seed, stream: ordinal)
        (self.ordinal, self.region, self.day) = (ordinal, region, day)
        trade = Trade.all[turn * 7 % Trade.all.count]
        form = dice.weighted(region.forms) ?? region.forms[0].0
        mission = Self.mission(form, trade, using: &dice)
        town = dice.weighted(region.towns.map { ($0, $0.weight) }) ?? region.towns[0]
        let first = dice.weighted(region.languages) ?? .fr
        language = first
        let others = region.secondLanguages.filter { $0 != first }
        secondLanguage = dice.chance(34) ? dice.pick(others) : nil
        name = names.next(trade, in: first, using: &dice)
        staff = dice.number(6...18) + (dice.chance(35) ? dice.number(10...70) : 0)
        // Societal impact companies exist since the law of 12 December 2016.
        let isYoung = form.reference.code == "SIS"
        founded = day.adding(days: -dice.number(isYoung ? 300...3300 : 500...15_000))
        self.dice = dice
    }

    /// Work with a public of its own is not what every mission does.
    private static func mission(
        _ form: DemonstrationForm, _ trade: Trade, using dice: inout DemonstrationDice
    ) -> DemonstrationMission {
        let hasOwnPublic = ["care", "culture", "training"].contains(trade.code)
        let fitting = form.missions.filter {
            !hasOwnPublic || $0 == .community || $0 == .cooperative
        }
        return dice.pick(fitting) ?? .community
    }

    mutating func profile() -> Profile {
        var profile = Profile()
        profile.isInvented = true
        profile.names = names()
        (profile.legalForm, profile.family) = (form.reference, form.family)
        profile.founded = founded
        profile.staff = Staff(least: staff, most: staff)
        (profile.summary, profile.description) = texts()
        let number = DemonstrationIdentifiers.number(form, ordinal: ordinal, court: town.court)
        profile.identifiers = number.map { [$0] } ?? []
        profile.sites = sites(number: number)
        profile.contacts = contacts()
        profile.activities = activities()
        profile.competences = competences()
        profile.equipment = equipment()
        profile.accreditations = accreditations()
        profile.claims = claims()
        profile.references = references()
        profile.workingLanguages = workingLanguages()
        profile.areasServed = areasServed()
        return profile
    }

    private mutating func names() -> [Name] {
        let legal = form.pattern.replacing("{name}", with: name)
        let full = Name(legal, language: language.tag, kind: .legal)
        guard legal != name, dice.chance(40) else { return [full] }
        return [Name(name, language: language.tag, kind: .trade), full]
    }

    /// The name as part of an internet address under the reserved domain `example` (RFC 2606).
    var domain: String {
        let spelt = language == .de ? Self.withoutUmlauts(name) : name
        return Slug(folded: FoldedWords(spelt).string).string + ".example"
    }

    private static func withoutUmlauts(_ text: String) -> String {
        [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}

extension CalendarDate {
    /// The day that many days later, or earlier where negative.
    func adding(days: Int) -> CalendarDate {
        let start = startInUTC.milliseconds + Int64(days) * 86_400_000
        return CalendarDate(Instant(milliseconds: start))
    }
}
