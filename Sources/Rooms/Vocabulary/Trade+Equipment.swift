// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    /// What a CPV code stands for where a trade uses it; the first trade's word counts.
    package static func equipment(cpv code: String) -> TradeEquipment? { equipmentByCPV[code] }

    private static let equipmentByCPV = Dictionary(
        all.flatMap(\.equipment).map { ($0.cpv, $0) }, uniquingKeysWith: { first, _ in first })
}
