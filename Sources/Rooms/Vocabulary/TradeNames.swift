// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel

// What the vocabulary knows under one name, it knows in every language.

extension Trade {
    /// The term of that name in any language, accents and case aside; the first trade's counts.
    package static func term(named name: String) -> TradeTerm? { termsByName[Folding.fold(name)] }

    private static let termsByName = Dictionary(
        all.flatMap(\.competences).flatMap { term in
            Language.allCases.map { (Folding.fold(term.name[$0]), term) }
        }, uniquingKeysWith: { first, _ in first })

    /// What a CPV code stands for where a trade uses it; the first trade's word counts.
    package static func equipment(cpv code: String) -> TradeEquipment? { equipmentByCPV[code] }

    private static let equipmentByCPV = Dictionary(
        all.flatMap(\.equipment).map { ($0.cpv, $0) }, uniquingKeysWith: { first, _ in first })
}
