// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import SearchKernel
import Testing

private let linker = LinkingVocabulary.linker

private func found(_ text: String) -> [String] {
    let words = Analysis.tokens(text).map(\.term)
    return linker.mentions(in: text).map { mention in
        words[mention.words].joined(separator: " ") + "=" + (mention.matches.first?.id ?? "")
    }
}

@Test("A query's words for a trade are told from its words for a place")
func mentionsInQuery() {
    #expect(found("jardinage Trier") == ["jardinage=garden"])
    #expect(found("Gartenbau in Arlon") == ["gartenbau=garden"])
    #expect(found("window cleaning Esch") == ["window cleaning=windows"])
}

@Test("The longest label wins and mentions stand in the order of the text")
func mentionsInSentence() {
    let text = "Nous proposons la réparation de vélos, le réemploi, et la taille de haies."
    #expect(
        found(text) == ["reparation de velos=bikes", "reemploi=reuse", "taille de haies=hedge"])
    #expect(found("").isEmpty)
    #expect(found("… – !").isEmpty)
}

@Test("Mentions never overlap and lie inside the text", arguments: 0..<30)
func mentionsNeverOverlap(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let labels = LinkingVocabulary.concepts.flatMap(\.labels).map(\.text)
    let words = (0..<Int.random(in: 1...12, using: &random)).flatMap { _ in
        random.one(of: labels).split(separator: " ").map(String.init)
            .filter { _ in random.chance(80) }
    }
    let text = words.joined(separator: " ")
    let count = Analysis.tokens(text).count
    for includesUnsure in [false, true] {
        var end = 0
        for mention in linker.mentions(in: text, includesUnsure: includesUnsure) {
            #expect(mention.words.lowerBound >= end)
            #expect(!mention.words.isEmpty && !mention.matches.isEmpty)
            #expect(mention.matches.count <= 3)
            end = mention.words.upperBound
        }
        #expect(end <= count)
    }
}
