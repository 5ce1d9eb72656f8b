// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeKit
import GrappeTesting
import Testing

@testable import Vocabulary

@Suite("The words and codes of the vocabulary")
struct VocabularyWordsTests {
    @Test("The sixteen trades name at least 430 competences and machines")
    func size() {
        let concepts = Trade.all.reduce(0) { $0 + $1.competences.count + $1.equipment.count }
        #expect(Trade.all.count >= 16)
        #expect(concepts >= 430, "\(concepts)")
    }

    @Test("No name or synonym is empty or said twice within a language", arguments: Trade.all)
    func words(of trade: Trade) {
        let machines = trade.equipment.map { Labels($0.name, $0.synonyms) }
        for labels in trade.competences.map({ Labels($0.name, $0.synonyms) }) + machines {
            for language in Language.allCases {
                let words = labels.words(language)
                let folded = words.map { FoldedWords($0).string }
                #expect(!folded.contains(""), "\(words)")
                #expect(Set(folded).count == folded.count, "\(words)")
                #expect(words.allSatisfy { !$0.utf8.contains(UInt8(ascii: "\n")) }, "\(words)")
            }
        }
    }

    @Test("No word means the competences of two trades")
    func tradesApart() {
        let shared = Self.meanings.mapValues { Set($0.map(\.trade)) }.filter { $1.count > 1 }
        #expect(shared.isEmpty, "\(shared)")
    }

    @Test("No word means two competences of one trade")
    func competencesApart() {
        let shared = Self.meanings.filter { $1.count > 1 }
        #expect(shared.isEmpty, "\(shared)")
    }

    @Test(
        "What buyers and firms call the same work in four languages leads to one competence",
        arguments: [
            ["jardinage", "Gartenbau", "Gartenpflege", "Gaardenaarbecht", "gardening"],
            ["taille de haies", "Heckenschnitt", "Hecke schneiden", "hedge cutting"],
            ["laveur de vitres", "Fensterputzer", "Fënstere botzen", "window cleaner"],
            ["déménagement", "Umzug", "plënneren", "moving house"],
            ["repassage", "Bügeln", "strecken", "ironing"],
            ["mise sous pli", "Kuvertieren", "kuvertéieren", "envelope stuffing"],
            ["menuisier", "Tischler", "Schräiner", "joiner"],
            ["traiteur", "Partyservice", "caterer"],
            ["DEEE", "Elektroschrott", "e-waste"],
        ])
    func sameWork(words: [String]) {
        let found = words.map { Self.meanings[FoldedWords($0).string] ?? [] }
        #expect(found.allSatisfy { $0.count == 1 && $0 == found[0] }, "\(found)")
    }

    @Test("A CPV code has eight digits and is not listed twice for a competence")
    func cpvShape() {
        for term in Trade.all.flatMap(\.competences) {
            #expect(term.cpv.allSatisfy { CPVCode($0)?.digits == $0 }, "\(term.code)")
            #expect(Set(term.cpv).count == term.cpv.count && term.cpv.count <= 3, "\(term.code)")
        }
    }

    @Test("An ESCO concept is a UUID in small letters and is not listed twice for a competence")
    func escoShape() {
        for term in Trade.all.flatMap(\.competences) {
            for concept in term.esco {
                #expect(UUID(uuidString: concept)?.uuidString.lowercased() == concept, "\(concept)")
            }
            #expect(Set(term.esco).count == term.esco.count && term.esco.count <= 3, "\(term.code)")
        }
    }

    @Test(
        "Every CPV code is in the official list of 2008",
        .enabled(if: SharedData.path("procurement/codes/cpv_2008.tsv") != nil))
    func cpvExists() throws {
        let official = try Self.firstColumn("procurement/codes/cpv_2008.tsv")
        let used = Trade.all.flatMap { $0.competences.flatMap(\.cpv) + $0.equipment.map(\.cpv) }
        #expect(Set(used).subtracting(official).isEmpty)
    }

    @Test(
        "Every ESCO concept exists",
        .enabled(if: SharedData.path("training/esco_sse_skills.tsv") != nil))
    func escoExists() throws {
        let known = try Self.firstColumn("training/esco_sse_skills.tsv")
            .union(Self.firstColumn("training/esco_sse_occupations.tsv"))
        let used = Trade.all.flatMap(\.competences).flatMap(\.esco)
        #expect(Set(used).subtracting(known).isEmpty)
    }

    /// What a folded word of any language means, trade and competence.
    private static let meanings: [String: Set<Meaning>] = {
        var meanings: [String: Set<Meaning>] = [:]
        for trade in Trade.all {
            for term in trade.competences {
                let meaning = Meaning(trade: trade.code, competence: term.code)
                for word in Language.allCases.flatMap(Labels(term.name, term.synonyms).words) {
                    meanings[FoldedWords(word).string, default: []].insert(meaning)
                }
            }
        }
        return meanings
    }()

    private static func firstColumn(_ file: String) throws -> Set<String> {
        let path = try #require(SharedData.path(file))
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let rows = text.utf8.split(separator: UInt8(ascii: "\n")).dropFirst()
        return Set(rows.map { String(Substring($0.prefix { $0 != UInt8(ascii: "\t") })) })
    }
}

private struct Meaning: Hashable {
    let trade: String
    let competence: String
}

private struct Labels {
    private let name: Text
    private let synonyms: Synonyms

    init(_ name: Text, _ synonyms: Synonyms) { (self.name, self.synonyms) = (name, synonyms) }

    func words(_ language: Language) -> [String] { [name[language]] + synonyms[language] }
}
