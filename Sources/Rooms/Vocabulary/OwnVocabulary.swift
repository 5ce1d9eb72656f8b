// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel

/// The trades with their terms and machines as concepts. They are never stored: a new version of
/// the program brings new words at once, and what curators add in the database refers to their
/// ids.
package enum OwnVocabulary {
    package static let concepts: [Concept] = Trade.all.flatMap { trade in
        [trade.concept] + trade.competences.map { $0.concept(in: trade) }
            + trade.equipment.map { $0.concept(in: trade) }
    }

    /// What the terms and machines are in the official lists.
    package static let links: [ConceptLink] = Trade.all.flatMap { trade in
        trade.competences.flatMap { $0.links(in: trade) }
            + trade.equipment.map { machine in
                ConceptLink(
                    machine.conceptID(in: trade), .close, ConceptID("cpv:\(machine.cpv)"),
                    origin: .own)
            }
            + whole[trade.code, default: []].map {
                ConceptLink(
                    trade.conceptID, .close, ConceptID("trade:\(trade.code)/\($0)"), origin: .own)
            }
    }

    /// The terms that stand for a whole trade: who asks for *jardinage* is glad of any firm that
    /// keeps green spaces.
    private static let whole = [
        "green-spaces": ["gardening"], "cleaning": ["building-cleaning"],
        "laundry": ["laundry-service"], "catering": ["catering-service"],
        "reuse-recycling": ["reuse"], "joinery": ["woodworking"], "packaging": ["packing"],
        "logistics": ["transport"], "home-services": ["home-help"],
        "building-finishing": ["finishing"], "market-gardening": ["growing"],
        "digital": ["it-services"], "care": ["care-work"], "mobility": ["mobility-services"],
        "culture": ["programming"], "training": ["adult-education"],
    ]

    /// Whether the id is one of these, present or past: `trade:…` or `machine:…`.
    package static func isOwn(_ id: ID<Concept>) -> Bool { ids.contains(id) }

    /// The ids in official lists of what a concept of ours is close to.
    static func officialCodes(of id: ConceptID) -> [ConceptID] { codes[id] ?? [] }

    private static let codes = Dictionary(grouping: links, by: \.a).mapValues { $0.map(\.b) }
    private static let ids = Set(concepts.map(\.id))
}

extension Trade {
    package var conceptID: ConceptID { ConceptID("trade:\(code)") }

    fileprivate var concept: Concept {
        Concept(
            id: conceptID, scheme: .trade, code: code, kind: .trade,
            labels: ConceptLabel.all(name, nil))
    }
}

extension TradeTerm {
    package func conceptID(in trade: Trade) -> ConceptID {
        ConceptID("trade:\(trade.code)/\(code)")
    }

    fileprivate func concept(in trade: Trade) -> Concept {
        Concept(
            id: conceptID(in: trade), scheme: .trade, code: "\(trade.code)/\(code)", kind: .term,
            parent: trade.conceptID, labels: ConceptLabel.all(name, synonyms))
    }

    fileprivate func links(in trade: Trade) -> [ConceptLink] {
        let id = conceptID(in: trade)
        return cpv.map { ConceptLink(id, .close, ConceptID("cpv:\($0)"), origin: .own) }
            + esco.map { ConceptLink(id, .close, ConceptID("esco:\($0)"), origin: .own) }
    }
}

extension TradeEquipment {
    /// The machine's id within a trade: the code buyers use, and its English name so that two
    /// machines under one code stay apart.
    package func conceptID(in trade: Trade) -> ConceptID {
        let slug = Slug(folded: Folding.fold(name[.en])).string
        return ConceptID("machine:\(trade.code)/\(cpv)-\(slug)")
    }

    fileprivate func concept(in trade: Trade) -> Concept {
        let id = conceptID(in: trade)
        return Concept(
            id: id, scheme: .trade, code: cpv, kind: .machine, parent: trade.conceptID,
            labels: ConceptLabel.all(name, synonyms))
    }
}

extension ConceptLabel {
    fileprivate static func all(_ name: Text, _ synonyms: Synonyms?) -> [ConceptLabel] {
        Language.allCases.flatMap { language in
            [ConceptLabel(name[language], in: language.tag, source: .own)]
                + (synonyms?[language] ?? []).map {
                    ConceptLabel($0, in: language.tag, .alternative, source: .own)
                }
        }
    }
}
