// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Something that organisations do, have or are asked for, whatever the language it is named in.
///
/// Its id is readable and stays: `trade:green-spaces`, `trade:green-spaces/hedges`,
/// `machine:laundry/42716120-barrier-washer-extractor`, `esco:` and a UUID, `cpv:77300000`,
/// `nace:81.3`, `nuts:LU000`, `local:` and a UUID.
package struct Concept: Sendable, Hashable {
    package let id: ID<Concept>
    package let scheme: ConceptScheme
    /// What the scheme itself calls it: a CPV code, the UUID of ESCO, a term's code.
    package let code: String
    package let kind: ConceptKind
    /// The broader concept in whose list it stands. It may be missing from the vocabulary.
    package var parent: ID<Concept>?
    /// The concept that took its place, where an official list withdrew it.
    package var deprecatedBy: ID<Concept>?
    package var labels: [ConceptLabel]

    package init(
        id: ID<Concept>, scheme: ConceptScheme, code: String, kind: ConceptKind,
        parent: ID<Concept>? = nil, deprecatedBy: ID<Concept>? = nil, labels: [ConceptLabel] = []
    ) {
        (self.id, self.scheme, self.code, self.kind) = (id, scheme, code, kind)
        (self.parent, self.deprecatedBy, self.labels) = (parent, deprecatedBy, labels)
    }
}

/// For types whose own `ID` hides the other.
package typealias ConceptID = ID<Concept>

/// The list to which a concept belongs.
package enum ConceptScheme: String, Sendable, Hashable, CaseIterable {
    case escoSkill = "esco-skill"
    case escoOccupation = "esco-occupation"
    case cpv, nace, nuts
    /// The cluster's own trades with their terms and machines; they come with the program.
    case trade
    /// What a curator added here.
    case local
}

/// What kind of thing a concept is within its scheme.
package enum ConceptKind: String, Sendable, Hashable, CaseIterable {
    case trade, term, machine
    case skill, knowledge, occupation
    /// A heading under which a list puts others.
    case group
    /// An entry of a classification.
    case code
    case local
}

/// A word for a concept in one language.
package struct ConceptLabel: Sendable, Hashable {
    package enum Role: String, Sendable, Hashable, CaseIterable {
        /// The one to show.
        case preferred
        /// Shown as a further word.
        case alternative
        /// Found by, never shown: a misspelling, jargon that should not spread.
        case hidden
    }

    package let language: LanguageTag
    package let role: Role
    package let text: String
    package let source: ConceptSource

    package init(
        _ text: String, in language: LanguageTag, _ role: Role = .preferred,
        source: ConceptSource
    ) {
        (self.text, self.language, self.role, self.source) = (text, language, role, source)
    }
}

/// Who gave a label. A list that is loaded again changes its own labels only.
package enum ConceptSource: String, Sendable, Hashable, CaseIterable {
    /// The program's own vocabulary.
    case own
    case esco, cpv, nace, nuts
    /// A person of the secretariat.
    case curated
}

/// Which of two labels counts as the first, for the same language and role.
extension ConceptSource {
    /// Curated words come before those of the lists.
    var rank: Int {
        switch self {
        case .curated: 0
        case .own: 1
        case .esco, .cpv, .nace, .nuts: 2
        }
    }
}
