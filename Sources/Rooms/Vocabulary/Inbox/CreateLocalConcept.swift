// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Makes a concept of our own from a noted word: what no list has yet. One transaction.
package struct CreateLocalConcept {
    package let term: ID<InboxTerm>
    /// What it is called, in one language at least.
    package let labels: [Language: String]
    /// In which language the word itself is, if it is none of the labels.
    package let language: LanguageTag
    /// A concept that the new one is a part of.
    package let broader: ID<Concept>?

    package init(
        from term: ID<InboxTerm>, labels: [Language: String], language: LanguageTag,
        broader: ID<Concept>? = nil
    ) {
        (self.term, self.labels) = (term, labels)
        (self.language, self.broader) = (language, broader)
    }

    @discardableResult
    package func run(
        on database: any Database, by name: String, at instant: Instant
    ) async throws -> ID<Concept> {
        let names = try cleanLabels()
        return try await database.write { session in
            let found = try session.openTerm(term)
            if let broader, try !session.exists(broader) { throw InboxError.unknownConcept }
            let number: ID<Concept> = ID(at: instant)
            let id = ID<Concept>("local:\(number.string)")
            try session.insert([
                Concept(
                    id: id, scheme: .local, code: found.id.string, kind: .local, parent: broader)
            ])
            let word = TermFilter.label(found.text).map {
                ConceptLabel($0, in: language, .alternative, source: .curated)
            }
            let isNew = !names.contains { $0.language == language && $0.text == word?.text }
            let labels = names + (isNew ? [word].compactMap { $0 } : [])
            try session.insert(labels: labels.map { (id, $0) }, reviewed: instant)
            try session.decide(
                found.id, .linked, concept: id, language: language, by: name, at: instant)
            try session.recordChange(of: id, at: instant)
            return id
        }
    }

    private func cleanLabels() throws -> [ConceptLabel] {
        let given = Language.allCases.compactMap { language in
            labels[language].flatMap { $0.isEmpty ? nil : (language, $0) }
        }
        let clean = given.compactMap { language, text in
            TermFilter.label(text).map { ConceptLabel($0, in: language.tag, source: .curated) }
        }
        guard !clean.isEmpty, clean.count == given.count else { throw InboxError.badLabel }
        return clean
    }
}
