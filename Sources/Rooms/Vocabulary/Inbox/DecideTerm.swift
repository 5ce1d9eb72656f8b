// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Makes a noted word a label of a concept, so that it is found from now on. One transaction.
package struct LinkTerm {
    package let term: ID<InboxTerm>
    package let concept: ID<Concept>
    package let language: LanguageTag
    package let role: ConceptLabel.Role

    package init(
        _ term: ID<InboxTerm>, to concept: ID<Concept>, language: LanguageTag,
        role: ConceptLabel.Role = .alternative
    ) {
        (self.term, self.concept, self.language, self.role) = (term, concept, language, role)
    }

    package func run(
        on database: any Database, by name: String, at instant: Instant
    ) async throws {
        try await database.write { session in
            let found = try session.openTerm(term)
            guard try session.exists(concept) else { throw InboxError.unknownConcept }
            guard let text = TermFilter.label(found.text) else { throw InboxError.badLabel }
            let label = ConceptLabel(text, in: language, role, source: .curated)
            let known = try session.labels(of: concept).contains {
                $0.source == .curated && $0.language == language && $0.text == text
            }
            if !known { try session.insert(labels: [(concept, label)], reviewed: instant) }
            try session.decide(
                found.id, .linked, concept: concept, language: known ? nil : language, by: name,
                at: instant)
            try session.recordChange(of: concept, at: instant)
        }
    }
}

/// Says that a word is nothing to look for. One transaction.
package struct RejectTerm {
    package let term: ID<InboxTerm>

    package init(_ term: ID<InboxTerm>) { self.term = term }

    package func run(
        on database: any Database, by name: String, at instant: Instant
    ) async throws {
        try await database.write { session in
            let found = try session.openTerm(term)
            try session.decide(
                found.id, .rejected, concept: nil, language: nil, by: name, at: instant)
        }
    }
}

/// Takes a decision back, with the label that it made, and with a concept that was made from the
/// word and that no other word leads to. One transaction.
package struct ReopenTerm {
    package let term: ID<InboxTerm>

    package init(_ term: ID<InboxTerm>) { self.term = term }

    package func run(
        on database: any Database, by name: String, at instant: Instant
    ) async throws {
        try await database.write { session in
            guard let found = try session.term(term) else { throw InboxError.unknownTerm }
            guard found.state != .new else { throw InboxError.notDecided }
            try session.decide(
                found.id, .new, concept: nil, language: nil, by: name, at: instant)
            guard let id = found.concept else { return }
            if try session.concept(id)?.isMade(from: found.id) == true,
                try session.termCount(linkedTo: id) == 0
            {
                try session.deleteLocal(id)
                return try session.recordChange(of: id, .delete, at: instant)
            }
            guard let language = found.labelLanguage, let text = TermFilter.label(found.text)
            else { return }
            try session.delete(
                ConceptLabel(text, in: language, .alternative, source: .curated), of: id)
            try session.recordChange(of: id, at: instant)
        }
    }
}

extension Concept {
    /// A local concept keeps the id of the word it was made from as its code.
    func isMade(from term: ID<InboxTerm>) -> Bool {
        scheme == .local && code.utf8.elementsEqual(term.string.utf8)
    }
}
