// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import SearchKernel
import Testing

@testable import Directory

@Suite("Cards of all organisations")
struct CardTableTests {
    private static let cards = PageFixtures(Demonstration.organisations(count: 200)).cards

    /// What a card says, to compare cards that lie in different places.
    private func content(_ card: OrganisationCard) -> [UInt8] {
        var bytes: [UInt8] = []
        card.withRecord { bytes = Array($0) }
        return bytes
    }

    private func packed(_ cards: some Sequence<OrganisationCard>) -> PackedCards {
        var builder = PackedCards.Builder()
        for card in cards { builder.append(card) }
        return builder.finished()
    }

    @Test("Packed in any order, every card is found by its id and says the same")
    func packing() throws {
        let packed = packed(Self.cards.reversed())
        let read = try #require(PackedCards(packed.storage))
        #expect(read.count == Self.cards.count)
        for card in Self.cards {
            let number = try #require(read.find(card.id.string))
            #expect(content(read[number]) == content(card))
            #expect(read[number].slug == card.slug && read[number].trades == card.trades)
            #expect(read[number].coordinate == card.coordinate)
        }
        for id in ["", "organisation", "organisation-1x", "organisation-999", "é"] {
            #expect(read.find(id) == nil)
        }
        #expect(PackedCards().find("organisation-1") == nil)
    }

    @Test("Bytes that are no packed cards are refused; whatever is turned in them, nothing crashes")
    func damage() throws {
        let whole = packed(Self.cards.prefix(12)).storage.withBytes { Array($0) }
        #expect(PackedCards(SnapshotAttachment(whole)) != nil)
        for length in [0, 1, 15, 16, whole.count / 2, whole.count - 1] {
            #expect(PackedCards(SnapshotAttachment(Array(whole.prefix(length)))) == nil)
        }
        var chance = SeededRandom(seed: 11)
        for _ in 0..<2000 {
            var bytes = whole
            for _ in 0...chance.below(4) {
                bytes[chance.below(bytes.count)] = UInt8(chance.below(256))
            }
            guard let read = PackedCards(SnapshotAttachment(bytes)) else { continue }
            #expect(read.count == 12)
            #expect(read.find("none") == nil)
        }
    }

    @Test("Put, removed and packed again at random, the table holds what a dictionary holds")
    func table() {
        var chance = SeededRandom(seed: 5)
        var table = CardTable(packed(Self.cards.prefix(120)))
        var expected = Dictionary(
            uniqueKeysWithValues: Self.cards.prefix(120).map { ($0.id.string, content($0)) })
        for step in 0..<3000 {
            let card = chance.one(of: Self.cards)
            switch chance.below(5) {
            case 0, 1:
                table.remove(card.id.string)
                expected[card.id.string] = nil
            default:
                table.put(card)
                expected[card.id.string] = content(card)
            }
            if step.isMultiple(of: 500) { table = CardTable(table.repacked()) }
            let asked = chance.one(of: Self.cards).id.string
            #expect(table[asked].map(content) == expected[asked])
        }
        let repacked = table.repacked()
        #expect(repacked.count == expected.count)
        for number in 0..<repacked.count {
            let card = repacked[number]
            #expect(expected[card.id.string] == content(card))
        }
    }
}
