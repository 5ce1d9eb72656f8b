// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import SearchKernel
import Testing

private let linker = LinkingVocabulary.linker
private let labels = LinkingVocabulary.concepts.flatMap { concept in
    concept.labels.map { (id: concept.id, text: $0.text) }
}

@Test("Every label names its own concept, exactly and first, and so does its folded spelling")
func labelsLinkToThemselves() {
    for label in labels {
        for text in [label.text, Folding.fold(label.text), "  " + label.text.uppercased() + "!"] {
            let matches = linker.link(text)
            #expect(matches.allSatisfy { $0.isExact })
            #expect(matches.contains { $0.id == label.id }, "\(text)")
        }
    }
}

@Test("A long label with one wrong letter is still among the first three", arguments: 0..<5)
func typosLink(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for label in labels where label.text.count >= 8 {
        var letters = Array(label.text)
        let place = Int.random(in: 1..<(letters.count - 1), using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: letters.swapAt(place, place + 1)
        case 1: letters.remove(at: place)
        default: letters.insert(letters[place], at: place)
        }
        #expect(
            linker.link(String(letters)).prefix(3).contains { $0.id == label.id },
            "\(String(letters))")
    }
}

@Test("Confidences fall, sum to at most one, and no concept comes twice")
func confidencesAreShares() {
    for label in labels {
        let matches = linker.link(label.text + " Service", limit: 20)
        #expect(matches.count <= 20)
        #expect(matches.map(\.confidence) == matches.map(\.confidence).sorted(by: >))
        #expect(matches.reduce(0) { $0 + $1.confidence } < 1.0001)
        #expect(Set(matches.map(\.id)).count == matches.count)
    }
}

@Test("The same concepts give the same answers")
func linkingIsDeterministic() {
    let again = ConceptLinker(LinkingVocabulary.concepts)
    for text in ["Gartenarbeiten", "reparer des velos", "cleaning of windows", "Kanner"] {
        #expect(linker.link(text) == again.link(text))
    }
}

@Test("No concepts, no labels and no text are answered with nothing")
func emptyLinker() {
    let none = ConceptLinker([])
    #expect(none.link("jardin").isEmpty)
    #expect(none.mentions(in: "jardin").isEmpty)
    let bare = ConceptLinker([LinkableConcept(id: "x", labels: [])])
    #expect(bare.link("jardin").isEmpty)
    #expect(bare.related(to: "x").isEmpty)
    #expect(linker.link("").isEmpty)
    #expect(linker.link("jardinage", limit: 0).isEmpty)
    let blank = LinkableConcept.Label(text: "…", language: "fr", role: .preferred)
    #expect(ConceptLinker([LinkableConcept(id: "x", labels: [blank])]).link("…").isEmpty)
}

@Test("Huge and hostile texts are bounded", arguments: 0..<4)
func hostileTexts(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let long = String(repeating: "garten", count: 20_000)
    let many = String(repeating: "jardin de vélos ", count: 5_000)
    #expect(linker.link(long).count <= 10)
    #expect(linker.link(many).count <= 10)
    #expect(
        linker.mentions(in: many).allSatisfy {
            $0.words.upperBound <= ConceptLinker.maximumWords
        })
    for _ in 0..<100 {
        let bytes = (0..<Int.random(in: 0..<120, using: &random)).map { _ in
            UInt8.random(in: 0...255, using: &random)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(linker.link(text).count <= 10)
        _ = linker.mentions(in: text, includesUnsure: true)
        _ = ConceptLinker([
            LinkableConcept(
                id: text, labels: [.init(text: text, language: "fr", role: .hidden)])
        ]).link(text)
    }
}
