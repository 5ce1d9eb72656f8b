// SPDX-License-Identifier: EUPL-1.2

/// A text against every label and every concept.
struct LabelScores {
    private let texts: [Float]
    private let words: WordEvidence
    private let space: [Float]
    private let kinds: [Float]
    private let language: Int32?

    init(_ text: [String], _ language: String?, _ linker: ConceptLinker) {
        let grams = linker.labelGrams.grams(of: text)
        texts = linker.labelGrams.likeness(known: grams.known, unknown: grams.unknown)
        words = WordEvidence(
            text, linker.table, linker.words, linker.likeness, linker.associations)
        space = linker.space.likeness(grams.known)
        kinds = linker.kinds.evidence(text)
        self.language = language.flatMap { linker.table.languageNumbers[$0] }
    }

    /// By concept, what speaks for it.
    func evidence(_ linker: ConceptLinker, _ priors: [Float]) -> [ConceptEvidence] {
        let table = linker.table
        return table.ids.indices.map { concept in
            var evidence = ConceptEvidence(
                coverage: words.coverage[concept], space: space[concept],
                kind: kinds[concept], prior: priors[concept])
            for label in Int(table.starts[concept])..<Int(table.starts[concept + 1]) {
                evidence.text = max(evidence.text, texts[label])
                evidence.fit = max(evidence.fit, words.fits[label])
                if language == nil || table.languages[label] == language {
                    evidence.sameLanguage = max(evidence.sameLanguage, texts[label])
                }
            }
            return evidence
        }
    }

    /// The label of a concept that answers the text best.
    func bestLabel(of concept: Int, _ table: LabelTable) -> Int {
        let labels = Int(table.starts[concept])..<Int(table.starts[concept + 1])
        return labels.max { texts[$0] + words.fits[$0] < texts[$1] + words.fits[$1] }
            ?? labels.lowerBound
    }
}
