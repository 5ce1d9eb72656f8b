// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Vocabulary

extension DemonstrationDraft {
    mutating func accreditations() -> [Accreditation] {
        accreditationKinds().compactMap(AccreditationKind.find).map { accreditation($0) }
    }

    /// What an organisation of that country, form, mission and trade may hold.
    private mutating func accreditationKinds() -> [String] {
        switch region.country {
        case "LU": luxembourgish()
        case "BE": region.towns.contains { $0.place.localName == "Eupen" } ? eastern() : walloon()
        case "FR": french()
        default: german()
        }
    }

    private mutating func luxembourgish() -> [String] {
        let isSIS = form.reference.code == "SIS"
        return (isSIS ? ["lu-sis"] : []) + (trade.code == "training" ? ["lu-training"] : [])
    }

    private mutating func walloon() -> [String] {
        if form.reference.code == "706" {
            return ["be-social-enterprise"] + (dice.chance(60) ? ["be-cnc"] : [])
        }
        if form.reference.code == "610" { return ["be-ei"] }
        if mission == .disability { return ["be-eta"] }
        let isNearby = ["home-services", "green-spaces", "mobility", "laundry"]
            .contains(trade.code)
        if mission == .insertion { return [isNearby && dice.chance(60) ? "be-idess" : "be-ei"] }
        return trade.code == "training" ? ["be-cisp"] : []
    }

    private mutating func eastern() -> [String] {
        switch mission {
        case .insertion: ["be-dg-insertion"]
        case .disability: ["be-dg-centre"]
        case .cooperative, .community: dice.chance(70) ? ["be-dg-social-enterprise"] : []
        }
    }

    private mutating func french() -> [String] {
        var kinds: [String] = []
        switch mission {
        case .insertion:
            let isAssociation = form.family == .association
            kinds = [isAssociation ? dice.pick(["fr-aci", "fr-aci", "fr-ai", "fr-ei"]) : "fr-ei"]
                .compactMap(\.self)
        case .disability: kinds = [dice.chance(50) ? "fr-ea" : "fr-esat"]
        case .cooperative, .community: kinds = []
        }
        if trade.code == "training" { kinds.append("fr-qualiopi") }
        if dice.chance(30) { kinds.append("fr-esus") }
        return kinds
    }

    private mutating func german() -> [String] {
        var kinds: [String] = []
        if mission == .disability {
            kinds.append(staff > 25 && dice.chance(40) ? "de-wfbm" : "de-inklusionsbetrieb")
        }
        if form.family != .cooperative { kinds.append("de-gemeinnuetzig") }
        if trade.code == "training" { kinds.append("de-azav") }
        return kinds
    }

    /// Most run for years, some end soon, a few have ended; legal statuses have no end.
    private mutating func accreditation(_ kind: AccreditationKind) -> Accreditation {
        let from = max(founded, day.adding(days: -dice.number(120...1700)))
        let spans = [(-140 ... -10, 8), (5...85, 12), (200...1300, 80)]
        let until = dice.weighted(spans).map { day.adding(days: dice.number($0)) }
        let isStatus = ["lu-sis", "de-gemeinnuetzig", "de-wfbm"].contains(kind.code)
        return Accreditation(
            kind.code, authority: kind.authority?[language],
            reference: "DEMO-\(from.year)-\(1000 + ordinal)", from: from,
            until: isStatus ? nil : until)
    }

    mutating func claims() -> [Claim] {
        let criteria = dice.sample(Claim.Criterion.allCases, dice.number(1...4))
        return criteria.compactMap { criterion in
            guard let text = dice.pick(statements(on: criterion)) else {
                return nil
            }
            return Claim(
                criterion, text[language], language: language.tag,
                evidence: dice.chance(75) ? "https://\(domain)/\(criterion.rawValue)" : nil,
                until: dice.chance(50) ? day.adding(days: dice.number(60...720)) : nil)
        }
    }

    /// The first statement of a criterion supposes a certain mission or clientele.
    private func statements(on criterion: Claim.Criterion) -> [Text] {
        let all = DemonstrationStatements.claims(criterion)
        let fits =
            switch criterion {
            case .socialImpact: mission == .insertion
            case .socialUtility: Self.householdTrades.contains(trade.code)
            default: true
            }
        return fits ? all : Array(all.dropFirst())
    }

    private static let householdTrades: Set = [
        "home-services", "reuse-recycling", "mobility", "care", "culture", "training", "laundry",
        "market-gardening",
    ]

    mutating func references() -> [Reference] {
        dice.sample(trade.competences, dice.number(0...3)).map { term in
            let arrangement = dice.pick(DemonstrationStatements.arrangements)?[language] ?? ""
            return Reference(
                "\(term.name[language]) – \(arrangement)", language: language.tag,
                client: dice.pick(DemonstrationStatements.clients(of: trade))?[language],
                year: max(founded.year, day.year - dice.number(0...4)))
        }
    }

    mutating func workingLanguages() -> [LanguageTag] {
        let usual: [Language] =
            switch region.country {
            case "LU": [.fr, .de, .lb]
            case "DE": [.de]
            default: region.languages.map(\.0)
            }
        var spoken = [language] + usual.filter { $0 != language }
        for extra in [secondLanguage, dice.pick([.fr, .de, .en])].compactMap(\.self) {
            if !spoken.contains(extra) { spoken.append(extra) }
        }
        return spoken.map(\.tag)
    }

    mutating func areasServed() -> [AreaServed] {
        if dice.chance(45) { return [.radius(kilometres: dice.pick([15, 25, 30, 40, 60]) ?? 30)] }
        let neighbour = dice.chance(45) ? dice.pick(region.neighbours) : nil
        return ([region.territory] + (neighbour.map { [$0] } ?? [])).map { .territory($0) }
    }
}
