// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// How one concept stands to another; read from `a` to `b`.
package struct ConceptLink: Sendable, Hashable {
    package enum Relation: String, Sendable, Hashable, CaseIterable {
        /// The same in another scheme.
        case exact
        /// Nearly the same.
        case close
        /// `b` is broader than `a`.
        case broad
        /// `b` is narrower than `a`.
        case narrow
        /// Who does `a` needs `b`.
        case requires
        /// Who needs `b` does `a`: the other direction of `requires`, never stored.
        case requiredBy = "required-by"

        /// The same relation read from `b` to `a`.
        package var inverse: Relation {
            switch self {
            case .exact, .close: self
            case .broad: .narrow
            case .narrow: .broad
            case .requires: .requiredBy
            case .requiredBy: .requires
            }
        }
    }

    package enum Origin: String, Sendable, Hashable, CaseIterable {
        case esco, own, curated
        /// Proposed by arithmetic, not yet looked at.
        case suggested
    }

    package let a: ID<Concept>
    package let b: ID<Concept>
    package let relation: Relation
    package let origin: Origin
    /// 0 to 1. What ESCO calls an essential skill has 1, an optional one 0.5.
    package let confidence: Double

    package init(
        _ a: ID<Concept>, _ relation: Relation, _ b: ID<Concept>, origin: Origin,
        confidence: Double = 1
    ) {
        (self.a, self.b, self.relation) = (a, b, relation)
        (self.origin, self.confidence) = (origin, confidence)
    }
}

/// A concept seen from another.
package struct RelatedConcept: Sendable, Hashable {
    package let id: ID<Concept>
    /// Read from the concept that was asked about.
    package let relation: ConceptLink.Relation
    package let confidence: Double

    package init(id: ID<Concept>, relation: ConceptLink.Relation, confidence: Double) {
        (self.id, self.relation, self.confidence) = (id, relation, confidence)
    }
}
