// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// How concepts stand on any page.
enum ConceptMarkup {
    /// Its name in the reader's language or another, which `lang` then says.
    static func name(_ concept: Concept, _ language: Language) -> HTML {
        guard let (text, found) = concept.label(in: language) else { return "\(concept.code)" }
        return found == language.tag ? "\(text)" : "<span lang=\"\(found)\">\(text)</span>"
    }

    static func link(_ concept: Concept, _ language: Language) -> HTML {
        """
        <a href="\(VocabularyPaths.concept(concept.id, language))">\(name(concept, language))</a>
        """
    }

    /// Behind a kind: where it stands, in words.
    static func parent(
        of concept: Concept, _ snapshot: VocabularySnapshot, _ language: Language
    ) -> HTML? {
        guard let parent = concept.parent.flatMap({ snapshot.concept($0) }) else { return nil }
        return " – \(name(parent, language))"
    }

    /// The words by which ESCO asks to be named, where anything of it is shown.
    static func credit(
        for concepts: [Concept], _ snapshot: VocabularySnapshot, _ language: Language
    ) -> HTML? {
        let isESCO = concepts.contains { concept in
            concept.scheme == .escoSkill || concept.scheme == .escoOccupation
        }
        guard isESCO else { return nil }
        let isAdapted = snapshot.loaded[.esco]?.isAdapted == true
        let adapted: HTML? = isAdapted ? " \(VocabularyText.escoAdapted[language])" : nil
        return "<p class=\"muted\">\(VocabularyText.esco[language])\(adapted)</p>"
    }
}
