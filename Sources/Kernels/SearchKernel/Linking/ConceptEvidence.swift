// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// What speaks for one concept as the meaning of a text.
struct ConceptEvidence: Sendable {
    /// Likeness in letters to its best label, in any language and in the text's own.
    var text: Float = 0
    var sameLanguage: Float = 0
    /// Agreement word by word with its best label.
    var fit: Float = 0
    /// How much of the text its labels answer together.
    var coverage: Float = 0
    /// Nearness in the concept space.
    var space: Float = 0
    /// How likely a text like this names a thing of its kind (a logarithm).
    var kind: Float = 0
    /// The logarithm of its prior.
    var prior: Float = 0

    /// The evidence as a logit: the concept's share is its exponential over the sum of all.
    ///
    /// The weights are those of a conditional logit (McFadden 1974) over labels held out from a
    /// taxonomy of occupations and skills.
    var logit: Float {
        2.4 * text + 1.7 * sameLanguage + 6.5 * fit + 5.3 * coverage + 6 * space + 0.9 * kind
            + prior
    }

    /// The logit of "none of them", so that a text that names nothing known is sure of nothing.
    static let none: Float = 15
}
