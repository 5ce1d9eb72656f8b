// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel

/// What the linker is told of the concepts.
enum VocabularyLinker {
    /// Over the program's own concepts alone.
    static let own = linker(of: OwnVocabulary.concepts)

    static func linker(of concepts: [Concept]) -> ConceptLinker {
        ConceptLinker(concepts.filter { $0.scheme != .nuts }.map(\.linkable))
    }
}

extension Concept {
    /// Places are found by other means: their names would be taken for trades. What a list
    /// withdrew leads to what replaced it, on its page only.
    fileprivate var linkable: LinkableConcept {
        LinkableConcept(
            id: id.string, labels: deprecatedBy == nil ? labels.map(\.linkable) : [],
            prior: prior, kind: kind == .code ? scheme.rawValue : kind.rawValue, topics: topics)
    }

    /// The cluster's own words are meant more often than a line of a list with 9,000 others.
    private var prior: Double {
        switch scheme {
        case .trade, .local: 4
        case .escoSkill, .escoOccupation: kind == .group ? 0.5 : 1
        case .cpv: 0.5
        case .nace, .nuts: 0.25
        }
    }

    /// The trade of our own concepts.
    private var topics: Set<String> {
        guard scheme == .trade else { return [] }
        return [(kind == .trade ? id : parent ?? id).string]
    }
}

extension ConceptLabel {
    fileprivate var linkable: LinkableConcept.Label {
        let role: LinkableConcept.Role =
            switch role {
            case .preferred: .preferred
            case .alternative: .alternative
            case .hidden: .hidden
            }
        return .init(text: text, language: language.string, role: role)
    }
}
