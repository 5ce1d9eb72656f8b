// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The cards of all organisations, by id and by place.
struct CardTable: Sendable {
    private var cards: [OrganisationCard?] = []
    private var numbers: [String: Int] = [:]
    private var free: [Int] = []
    private var grid = NeighbourGrid()

    subscript(id: String) -> OrganisationCard? { numbers[id].flatMap { cards[$0] } }

    mutating func put(_ card: OrganisationCard) {
        remove(card.id.string)
        let number = free.popLast() ?? cards.count
        if number == cards.count { cards.append(card) } else { cards[number] = card }
        numbers[card.id.string] = number
        if let entry = NeighbourGrid.Entry(card, number) { grid.insert(entry) }
    }

    mutating func remove(_ id: String) {
        guard let number = numbers.removeValue(forKey: id), let card = cards[number] else { return }
        if let entry = NeighbourGrid.Entry(card, number) { grid.remove(entry) }
        cards[number] = nil
        free.append(number)
    }

    /// Neighbours whose trades the organisation does not have, one a trade, the nearest first.
    func complementary(to id: String, limit: Int) -> [OrganisationCard] {
        guard let number = numbers[id], let card = cards[number],
            let own = NeighbourGrid.Entry(card, number)
        else { return [] }
        return grid.nearest(to: own, limit: limit).compactMap { cards[$0] }
    }
}

extension NeighbourGrid.Entry {
    /// `nil` without a place. An organisation without a trade of the vocabulary has no bits: it
    /// looks for neighbours, yet nobody looks for it.
    fileprivate init?(_ card: OrganisationCard, _ number: Int) {
        guard let coordinate = card.coordinate else { return nil }
        self.init(
            number: number, coordinate: coordinate,
            trades: card.trades.map(NeighbourGrid.trade))
    }
}
