// SPDX-License-Identifier: EUPL-1.2

import SearchKernel
import Testing

private let linker = LinkingVocabulary.linker

@Test(
    "A text finds its concept first, in each language and however it is written",
    arguments: [
        ("jardinage", "garden"), ("JARDINIERE", "garden"), ("Gärtnerinnen", "garden"),
        ("Gartenbauer", "garden"), ("gardeners", "garden"), ("Gaardenaarbechten", "garden"),
        ("tailler des haies", "hedge"), ("Schneiden von Hecken", "hedge"),
        ("pelouse", "lawn"), ("Rasen mähen", "lawn"), ("pruning trees", "tree"),
        ("reinigung von büros", "cleaning"), ("vitres", "windows"), ("window cleaners", "windows"),
        ("Strassenreinigng", "street"), ("Wäschreien", "laundry"), ("blanchiserie", "laundry"),
        ("menuisiers", "joinery"), ("Schreinereien", "joinery"), ("carpenter", "joinery"),
        ("Reparatur von Fahrrädern", "bikes"), ("repairing bicycles", "bikes"),
        ("palettes", "pallets"), ("Dämmung", "insulation"), ("Kinder betreuen", "childcare"),
        ("personne agée", "eldercare"), ("Altenpflegerin", "eldercare"), ("Theatre", "theatre"),
        ("tri de dechets", "recycling"), ("Sproochecours", "language"),
    ])
func findsConcept(text: String, concept: String) {
    #expect(linker.link(text).first?.id == concept)
}

@Test(
    "What nothing is named by is never sure",
    arguments: [
        "xyzzy", "Trier", "qwertz uiop", "1234", "astrophysique", "Schifffahrt", "de la", "a",
        "Königreich der Niederlande", "ε=mc²", "политика",
    ])
func unknownIsUnsure(text: String) {
    #expect(linker.link(text).allSatisfy { $0.confidence < ConceptMatch.sure })
}

@Test("The label and not only its concept is told")
func tellsLabel() throws {
    let match = try #require(linker.link("Gartenpflege").first)
    #expect(match.isExact)
    #expect(match.label == .init(text: "Gartenpflege", language: "de", role: .alternative))
    let half = try #require(linker.link("gartnerin").first)
    #expect(half.isExact && half.label.text == "Gärtner/Gärtnerin")
    let near = try #require(linker.link("Gartenpflegearbeiten").first)
    #expect(!near.isExact && near.label.text == "Gartenpflege")
}

@Test("A label that two concepts share offers both, the preferred first")
func sharedLabels() {
    let concepts = [
        LinkableConcept(
            id: "a", labels: [.init(text: "Pflege", language: "de", role: .alternative)]),
        LinkableConcept(
            id: "b", labels: [.init(text: "Pflege", language: "de", role: .preferred)]),
        LinkableConcept(id: "c", labels: [.init(text: "Bau", language: "de", role: .preferred)]),
    ]
    let matches = ConceptLinker(concepts).link("pflege")
    #expect(matches.map(\.id) == ["b", "a"])
    #expect(matches.allSatisfy { $0.isExact && $0.confidence > ConceptMatch.possible })
    #expect(abs(matches.reduce(0) { $0 + $1.confidence } - 1) < 1e-9)
}

@Test("Translations learnt from other concepts find a word the language does not have")
func learnsAssociations() {
    func concept(_ id: String, _ french: String, _ german: String) -> LinkableConcept {
        LinkableConcept(
            id: id,
            labels: [
                .init(text: french, language: "fr", role: .preferred),
                .init(text: german, language: "de", role: .preferred),
            ])
    }
    let linker = ConceptLinker([
        concept("1", "entretien de chaudières", "Kessel warten"),
        concept("2", "entretien de pompes", "Pumpen warten"),
        concept("3", "peinture de pompes", "Pumpen lackieren"),
        concept("4", "peinture de portes", "Türen lackieren"),
        concept("5", "vente de portes", "Türen verkaufen"),
        concept("6", "vente de chaudières", "Kessel verkaufen"),
    ])
    #expect(linker.link("Kessel entretien").first?.id == "1")
    #expect(linker.link("vente Kessel").first?.id == "6")
    #expect(linker.link("lackieren portes").first?.id == "4")
}

@Test("Related concepts are near, never the concept itself")
func relatedConcepts() {
    #expect(linker.likeness("garden", "garden") > 0.999)
    #expect(linker.likeness("garden", "nothing") == 0)
    let related = linker.related(to: "bikes", limit: 3)
    #expect(related.map(\.id).contains("delivery"))
    #expect(!related.map(\.id).contains("bikes"))
    #expect(linker.related(to: "nothing").isEmpty)
}
