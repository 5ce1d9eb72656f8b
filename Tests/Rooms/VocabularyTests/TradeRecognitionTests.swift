// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@testable import Vocabulary

@Suite("Telling a trade from codes and words")
struct TradeRecognitionTests {
    @Test(
        "A NACE code leads to the trade with the longest prefix",
        arguments: [
            ("81.30", "green-spaces"), ("8130Z", "green-spaces"), ("81.21", "cleaning"),
            ("96.01", "laundry"), ("96.09", "home-services"), ("43.32", "joinery"),
            ("43.34", "building-finishing"), ("01.13", "market-gardening"),
            ("95.29", "reuse-recycling"), ("88.99B", "care"), ("85.53", "mobility"),
            ("85.59", "training"), ("82.92", "packaging"),
        ])
    func nace(code: String, trade: String) {
        #expect(Trade.of(nace: code)?.code == trade)
    }

    @Test("A NACE code of no trade gives none", arguments: ["", "64.19", "84", "x"])
    func foreignNACE(code: String) {
        #expect(Trade.of(nace: code) == nil)
    }

    @Test(
        "A CPV code of a service leads to its trade",
        arguments: [
            ("77310000-6", "green-spaces"), ("90911000", "cleaning"), ("98310000-9", "laundry"),
            ("55523100", "catering"), ("80500000", "training"), ("79921000", "packaging"),
        ])
    func cpv(code: String, trade: String) {
        #expect(Trade.of(cpv: code)?.code == trade)
    }

    @Test("Every name of a trade is recognised in every language")
    func names() {
        for trade in Trade.all {
            for language in Language.allCases {
                #expect(Trade.recognise(trade.name[language]) == trade, "\(trade.name[language])")
            }
        }
    }

    @Test(
        "Words of the trade are recognised with accents, plurals and capitals of any kind",
        arguments: [
            ("ENTRETIEN D’ESPACES VERTS", "green-spaces"), ("Nettoyage de locaux", "cleaning"),
            ("Wäschereien und Textilpflege", "laundry"), ("Blanchisseries", "laundry"),
            ("Schulverpflegung", "catering"), ("Ressourcerie", "reuse-recycling"),
            ("Geméis", "market-gardening"), ("Tonte et entretien de pelouses", "green-spaces"),
            ("paysagiste", "green-spaces"), ("Repassage", "laundry"),
            ("Menuiserie bois", "joinery"), ("Vëlosatelier", "mobility"),
        ])
    func words(text: String, trade: String) {
        #expect(Trade.recognise(text)?.code == trade)
    }

    @Test(
        "Where words tell several trades or none, none is given",
        arguments: [
            "", "Nettoyage et blanchisserie", "Formation en espaces verts", "Agriculture", "ASBL",
            "Divers", "Conseil", "Repassages imaginaires d'un restaurant",
        ])
    func doubt(text: String) {
        #expect(Trade.recognise(text) == nil)
    }
}
