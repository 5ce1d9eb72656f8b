// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Vocabulary

extension DemonstrationDraft {
    mutating func activities() -> [Activity] {
        var activities = [Activity(.trade, trade.code, isMain: true)]
        if let code = Self.naceCodes[trade.code] {
            activities.append(Activity(.nace, code, edition: "2008", isMain: true))
        }
        if let second { activities.append(Activity(.trade, second.code)) }
        return activities
    }

    /// A trade that often goes with the main one; fixed by the ordinal, so that every part of
    /// the profile sees the same.
    private var second: Trade? {
        guard ordinal % 4 == 1 else { return nil }
        return Self.companions[trade.code].flatMap(Trade.find)
    }

    mutating func competences() -> [Competence] {
        let count = dice.number(3...7)
        var competences = dice.sample(trade.competences, count).map { competence($0, of: trade) }
        if let second {
            let terms = dice.sample(second.competences, 1)
            competences += terms.map { competence($0, of: second) }
        }
        return competences
    }

    private mutating func competence(_ term: TradeTerm, of trade: Trade) -> Competence {
        let levels: [(Competence.Level, Int)] = [(.delivers, 72), (.assists, 14), (.trains, 14)]
        return Competence(
            term.name[language], language: language.tag, trade: trade.code,
            level: dice.weighted(levels) ?? .delivers,
            capacity: dice.chance(55) ? capacity(of: term, in: trade) : nil)
    }

    /// Small organisations have the smaller amounts.
    private mutating func capacity(
        of term: TradeTerm, in trade: Trade
    ) -> Competence.Capacity? {
        guard let usual = DemonstrationCapacity.of(term, in: trade) else { return nil }
        let half = (usual.amounts.count + 1) / 2
        let fitting = staff > 25 ? usual.amounts.suffix(half) : usual.amounts.prefix(half)
        return dice.pick(Array(fitting)).map {
            .init(amount: $0, unit: usual.unit[language], period: usual.period)
        }
    }

    mutating func equipment() -> [Equipment] {
        let count = dice.number(1...min(6, trade.equipment.count))
        return dice.sample(trade.equipment, count).map { self.piece($0) }
    }

    private mutating func piece(_ piece: TradeEquipment) -> Equipment {
        let uses: [(Equipment.Use, Int)] = [
            (.own, 58), (.shared, 20), (.rent, 13), (.rentWithOperator, 9),
        ]
        let isRoom = piece.cpv.utf8.starts(with: "70".utf8)
        let use = dice.weighted(uses) ?? .own
        return Equipment(
            piece.name[language], language: language.tag, cpv: piece.cpv,
            quantity: piece.isMobile
                ? dice.weighted([(1, 55), (2, 25), (3, 12), (4, 8)]) ?? 1
                : dice.weighted([(1, 85), (2, isRoom ? 0 : 15)]) ?? 1,
            attributes: attributes(of: piece),
            use: !piece.isMobile && use == .rentWithOperator ? .shared : use,
            isMobile: piece.isMobile,
            inspectedUntil: isRoom || dice.chance(45)
                ? nil : day.adding(days: dice.number(-45...540)))
    }

    private mutating func attributes(of piece: TradeEquipment) -> [Equipment.Attribute] {
        piece.attributes.compactMap { attribute in
            dice.pick(attribute.typical).map {
                .init(name: attribute.name[language], value: $0, unit: attribute.unit)
            }
        }
    }

    /// The class of NACE Rev. 2 in which most of the trade's organisations are.
    private static let naceCodes = [
        "green-spaces": "8130", "cleaning": "8121", "laundry": "9601", "catering": "5629",
        "reuse-recycling": "3832", "joinery": "1623", "packaging": "8292", "logistics": "5229",
        "home-services": "9700", "building-finishing": "4334", "market-gardening": "0113",
        "digital": "6202", "care": "8810", "mobility": "4939", "culture": "9004",
        "training": "8559",
    ]

    private static let companions = [
        "green-spaces": "market-gardening", "cleaning": "laundry", "laundry": "home-services",
        "catering": "market-gardening", "reuse-recycling": "logistics",
        "joinery": "building-finishing", "packaging": "logistics", "logistics": "packaging",
        "home-services": "green-spaces", "building-finishing": "joinery",
        "market-gardening": "catering", "digital": "training", "care": "home-services",
        "mobility": "reuse-recycling", "culture": "training", "training": "digital",
    ]
}
