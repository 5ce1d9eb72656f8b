// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel

/// The cards of all organisations by id: most of them packed, those that were put since beside
/// them, and where they are on the ground.
struct CardTable: Sendable {
    private static let gone = -1

    private var packed: PackedCards
    /// The cards put since; their numbers follow those of the packed ones.
    private var later: [OrganisationCard?] = []
    /// The numbers of organisations that were put or removed since.
    private var changed: [String: Int] = [:]
    private var free: [Int] = []
    private var grid = NeighbourGrid()

    init(_ packed: PackedCards = PackedCards()) {
        self.packed = packed
        for entries in packed.inStretches({ numbers in
            numbers.compactMap { NeighbourGrid.Entry(packed[$0], $0) }
        }) {
            for entry in entries { grid.insert(entry) }
        }
    }

    subscript(id: String) -> OrganisationCard? { number(of: id).map(card) }

    private func number(of id: String) -> Int? {
        if let number = changed[id] { return number == Self.gone ? nil : number }
        return packed.find(id)
    }

    /// The card of a number that is in use.
    private func card(_ number: Int) -> OrganisationCard {
        guard number >= packed.count, let card = later[number - packed.count] else {
            return packed[number]
        }
        return card
    }

    mutating func put(_ card: OrganisationCard) {
        let id = card.id.string
        remove(id)
        let number = free.popLast() ?? packed.count + later.count
        if number == packed.count + later.count { later.append(nil) }
        later[number - packed.count] = card
        changed[id] = number
        if let entry = NeighbourGrid.Entry(card, number) { grid.insert(entry) }
    }

    mutating func remove(_ id: String) {
        guard let number = number(of: id) else { return }
        if let entry = NeighbourGrid.Entry(card(number), number) { grid.remove(entry) }
        if number >= packed.count {
            later[number - packed.count] = nil
            free.append(number)
        }
        changed[id] = Self.gone
    }

    /// Whether so much has changed that packing anew pays.
    var isWorn: Bool { changed.count > max(1000, packed.count / 4) }

    /// All cards packed; nothing is copied where nothing has changed.
    func repacked() -> PackedCards {
        guard !changed.isEmpty else { return packed }
        var builder = PackedCards.Builder()
        forEach { builder.append($0) }
        return builder.finished()
    }

    /// Every card, in no particular order.
    func forEach(_ body: (OrganisationCard) -> Void) {
        for number in 0..<packed.count {
            let card = packed[number]
            if changed.isEmpty || changed[card.id.string] == nil { body(card) }
        }
        for card in later { if let card { body(card) } }
    }

    /// Neighbours whose trades the organisation does not have, one a trade, the nearest first.
    func complementary(to id: String, limit: Int) -> [OrganisationCard] {
        guard let number = number(of: id), let own = NeighbourGrid.Entry(card(number), number)
        else { return [] }
        return grid.nearest(to: own, limit: limit).map(card)
    }
}

extension NeighbourGrid.Entry {
    /// `nil` without a place. An organisation without a trade of the vocabulary has no bits: it
    /// looks for neighbours, yet nobody looks for it.
    fileprivate init?(_ card: OrganisationCard, _ number: Int) {
        guard let coordinate = card.coordinate else { return nil }
        self.init(number: number, coordinate: coordinate, trades: card.numberedTrades)
    }
}
