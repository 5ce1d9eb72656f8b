// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@testable import Vocabulary

@Suite("One work under the words of four languages: services, building, growing, people")
struct SameWorkTests {
    @Test(
        "What a buyer types and what a firm writes lead to one competence",
        arguments: [
            (
                "growing",
                ["maraîchage", "Gemüsebau", "Gemüseanbau", "Geméisbau", "market gardening"]
            ),
            ("csa", ["AMAP", "GASAP", "Solawi", "community supported agriculture"]),
            ("vineyard", ["vendanges", "Weinlese", "Wäilies", "grape harvest"]),
            (
                "home-help",
                ["aide à domicile", "Alltagshilfe zu Hause", "Hëllef doheem", "home help"]
            ),
            (
                "housework",
                ["titres-services", "aide-ménagère", "Haushaltshilfe", "Haushaltshëllef"]
            ),
            ("tiles", ["carreleur", "Fliesenleger", "Plattleeër", "tiler"]),
            ("plaster", ["plafonnage", "Trockenbauer", "drywall"]),
            ("support", ["dépannage informatique", "PC-Reparatur", "IT helpdesk"]),
            ("plain-language", ["FALC", "Leichte Sprache", "easy read"]),
            (
                "care-homes",
                ["EHPAD", "maison de repos et de soins", "Altenheim", "CIPA", "care home"]
            ),
            ("after-school", ["maison relais", "Hort", "after-school club"]),
            ("bike-repair", ["atelier vélo", "Fahrradwerkstatt", "Vëlosatelier", "bike repair"]),
            ("on-demand", ["bus à la demande", "Rufbus", "Ruffbus", "dial-a-ride"]),
            ("library", ["médiathèque", "Stadtbücherei", "Bibliothéik", "public library"]),
            ("languages", ["FLE", "DaF", "Sproochecoursen", "German classes"]),
            (
                "work-integration",
                ["mise à l’emploi", "Arbeitsmarktintegration", "work integration"]
            ),
        ])
    func sameWork(code: String, words: [String]) {
        for word in words {
            let found = Self.meanings[FoldedWords(word).string] ?? []
            #expect(found.map(\.code) == [code], "\(word)")
        }
    }

    @Test(
        "The trade of everyday words is told",
        arguments: [
            ("Aide à domicile", "home-services"), ("Hëllef doheem", "home-services"),
            ("Parachèvement", "building-finishing"), ("Fliesenleger", "building-finishing"),
            ("Solawi", "market-gardening"), ("EDV-Dienste", "digital"), ("Kitas", "care"),
            ("Covoiturage", "mobility"),
            ("Musées", "culture"), ("Erwuessenebildung", "training"),
        ])
    func trade(words: String, code: String) {
        #expect(Trade.recognise(words)?.code == code)
    }

    private static let meanings: [String: [TradeTerm]] = {
        var meanings: [String: [TradeTerm]] = [:]
        for term in Trade.all.flatMap(\.competences) {
            let words = Language.allCases.flatMap { [term.name[$0]] + term.synonyms[$0] }
            for word in Set(words.map { FoldedWords($0).string }) {
                meanings[word, default: []].append(term)
            }
        }
        return meanings
    }()
}
