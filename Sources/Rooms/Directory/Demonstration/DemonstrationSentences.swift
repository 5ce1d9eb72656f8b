// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Vocabulary

/// What organisations of a trade say of their work. A phrase with `{place}` or `{area}` takes
/// "à Arlon" or "en Lorraine" in the language it is in.
struct DemonstrationSentences {
    /// One sentence each.
    let summaries: [Text]
    /// One or two sentences in the first person plural.
    let activities: [Text]

    static func of(_ trade: Trade) -> DemonstrationSentences? { byTrade[trade.code] }

    private static let byTrade: [String: DemonstrationSentences] = outdoors.merging(indoors) {
        first, _ in first
    }
    .merging(services) { first, _ in first }
    .merging(people) { first, _ in first }
}
