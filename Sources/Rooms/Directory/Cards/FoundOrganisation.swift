// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel

/// An organisation that a search found.
package struct FoundOrganisation: Sendable {
    package let hit: Hit
    let card: OrganisationCard

    package var slug: String { card.slug }

    package func name(in language: Language) -> String {
        card.name(in: language)?.text ?? card.slug
    }

    package func place(in language: Language) -> String { card.place(in: language) }

    /// The organisation's own text that is the reason.
    package func text(of reason: Reason, in language: Language) -> String {
        let found = MatchedText.find(reason, in: card, for: language)
        return (reason.kind == .concept ? found?.text : found?.word) ?? reason.term
    }
}
