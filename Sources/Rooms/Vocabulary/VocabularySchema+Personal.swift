// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

extension Vocabulary {
    /// What this room keeps about people: who decided about a word.
    package static let personal: [PersonalTable] = [
        PersonalTable(
            "term_inbox", for: .audit, ["text", "decided", "decided_by"],
            others: [
                "id", "folded", "language", "kind", "seen", "first_seen", "last_seen", "example",
                "state", "concept", "label_language",
            ], kept: .pseudonym, erasing: .columns(["decided_by"], as: "–")
        ) { "decided_by = \($0.name)" }
    ]

    /// The tables that keep nothing about people.
    package static let impersonal = [
        "concept", "concept_label", "concept_link", "concept_source",
    ]
}
