// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@testable import Vocabulary

@Suite("The vocabulary of trades")
struct TradeVocabularyTests {
    @Test("There are sixteen trades with stable codes of lower-case letters and hyphens")
    func codes() {
        #expect(Trade.all.count == 16)
        #expect(Set(Trade.all.map(\.code)).count == 16)
        for trade in Trade.all {
            #expect(trade.code.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
            #expect(Trade.find(trade.code) == trade)
        }
        #expect(Trade.find("alchemy") == nil)
    }

    @Test("Each trade has at most twenty-eight competences and fourteen kinds of equipment")
    func sizes() {
        for trade in Trade.all {
            #expect((10...28).contains(trade.competences.count), "\(trade.code)")
            #expect((5...14).contains(trade.equipment.count), "\(trade.code)")
            #expect(Set(trade.competences.map(\.code)).count == trade.competences.count)
        }
    }

    @Test("Every term is written in each language, without stray or doubled spaces")
    func terms() {
        for text in Self.texts {
            for language in Language.allCases {
                let term = text[language]
                #expect(!term.isEmpty)
                #expect(!term.contains("  ") && term.first != " " && term.last != " ", "\(term)")
            }
        }
    }

    @Test("CPV codes have eight digits and belong to a division of goods, works or rooms")
    func cpv() {
        let divisions: Set = ["16", "30", "31", "32", "33", "34", "38", "39", "42", "43", "44"]
        for piece in Trade.all.flatMap(\.equipment) {
            #expect(piece.cpv.utf8.count == 8)
            #expect(piece.cpv.utf8.allSatisfy { (0x30...0x39).contains($0) })
            let others: Set = ["45", "48", "63", "70"]
            #expect(divisions.union(others).contains(String(piece.cpv.prefix(2))), "\(piece.cpv)")
        }
    }

    @Test("Typical values are whole numbers in rising order")
    func typicalValues() {
        for attribute in Trade.all.flatMap(\.equipment).flatMap(\.attributes) {
            let values = attribute.typical.compactMap { Int($0) }
            #expect(values.count == attribute.typical.count && values == values.sorted())
        }
    }

    private static let texts: [Text] = Trade.all.flatMap { trade in
        [trade.name] + trade.competences.map(\.name) + trade.equipment.map(\.name)
    }
}
