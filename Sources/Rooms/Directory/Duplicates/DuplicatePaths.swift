// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The addresses of possible duplicates.
enum DuplicatePaths {
    static func queue(_ language: Language) -> Link { Link("/\(language)/secretariat/duplicates") }

    static func queue(_ outcome: DuplicatePair.Outcome, _ language: Language) -> Link {
        queue(language).query([("outcome", outcome == .pending ? "" : outcome.rawValue)])
    }

    static func pair(_ pair: DuplicatePair, _ language: Language) -> Link {
        Link("/\(language)/secretariat/duplicates/\(pair.left.string)/\(pair.right.string)")
    }
}
