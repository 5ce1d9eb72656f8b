// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A trade of the social and solidarity economy, with the words people of that trade use.
///
/// The vocabulary is the cluster's own; it suggests terms and never limits what an organisation
/// may say about itself. Trades link to NACE Rev. 2 and to the Common Procurement Vocabulary
/// (Regulation (EC) No 213/2008) by the first digits of their codes.
package struct Trade: Sendable, Hashable, Identifiable {
    /// Stable, of lower-case letters and hyphens, such as `green-spaces`.
    package let code: String
    package let name: Text
    package let competences: [TradeTerm]
    package let equipment: [TradeEquipment]
    /// First digits of NACE codes, written without points.
    package let nacePrefixes: [String]
    /// First digits of the CPV codes of services and works that belong to the trade.
    package let cpvPrefixes: [String]
    /// Beginnings of words, in any of the four languages, that tell the trade in a free text.
    let marks: [String]

    package var id: String { code }

    package func competence(_ code: String) -> TradeTerm? {
        competences.first { $0.code == code }
    }
}

extension Trade {
    /// The sixteen trades, in the order in which lists show them.
    package static let all: [Trade] = [
        .greenSpaces, .cleaning, .laundry, .catering, .reuse, .joinery, .packaging, .logistics,
        .homeServices, .buildingFinishing, .marketGardening, .digital, .care, .mobility, .culture,
        .training,
    ]

    private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

    package static func find(_ code: String) -> Trade? { byCode[code] }

    /// The trade of a NACE code of any edition's notation (`81.30`, `8130Z`): the one with the
    /// longest prefix. Many codes belong to none.
    package static func of(nace code: String) -> Trade? { longest(\.nacePrefixes, of: code) }

    /// The trade whose services or works a CPV code (`77310000-6`) belongs to.
    package static func of(cpv code: String) -> Trade? { longest(\.cpvPrefixes, of: code) }

    private static func longest(_ prefixes: KeyPath<Trade, [String]>, of code: String) -> Trade? {
        let digits = code.utf8.filter { $0 != 0x2E && $0 != 0x20 }
        var best: (trade: Trade, length: Int)?
        for trade in all {
            for prefix in trade[keyPath: prefixes] where digits.starts(with: prefix.utf8) {
                if prefix.utf8.count > best?.length ?? 0 { best = (trade, prefix.utf8.count) }
            }
        }
        return best?.trade
    }
}
