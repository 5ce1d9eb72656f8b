// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A word that people used and the vocabulary could not place, until somebody decides about it.
package struct InboxTerm: Sendable, Hashable {
    /// Where the word was met.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Somebody described an organisation with it.
        case tag
        /// Somebody searched for it.
        case query
    }

    package enum State: String, Sendable, Hashable, CaseIterable {
        case new
        /// It is a label of a concept now.
        case linked
        /// It says nothing that people search for.
        case rejected
    }

    package let id: ID<InboxTerm>
    /// As it was written the first time.
    package let text: String
    /// The language of the page or record where it was met, `nil` where nobody knows.
    package let language: LanguageTag?
    package let kind: Kind
    package let seen: Int
    package let firstSeen: Instant
    package let lastSeen: Instant
    /// A sentence or a name in which it stood.
    package let example: String?
    package let state: State
    /// What it was linked to.
    package let concept: ID<Concept>?
    /// The language of the label that the link made.
    package let labelLanguage: LanguageTag?
    package let decided: Instant?
    /// Who decided, in their own words.
    package let decidedBy: String?
}

/// A word as it was met once.
package struct TermSighting: Sendable, Hashable {
    package let text: String
    package let language: LanguageTag?
    package let kind: InboxTerm.Kind
    package let example: String?

    package init(
        _ text: String, language: LanguageTag?, kind: InboxTerm.Kind, example: String? = nil
    ) {
        (self.text, self.language, self.kind, self.example) = (text, language, kind, example)
    }
}

/// Why a decision about a term was not taken. Nothing was written.
package enum InboxError: Error, Sendable, Hashable {
    case unknownTerm
    case unknownConcept
    /// Somebody decided before.
    case alreadyDecided
    /// There is nothing to take back.
    case notDecided
    /// A label is missing, too long or has control characters.
    case badLabel
}
