// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

extension Records {
    /// What this room keeps about people.
    package static let personal: [PersonalTable] = [
        PersonalTable(
            "record_draft", for: .records, ["organisation", "changed", "content"],
            others: ["version", "author"], kept: .days(400)
        ) { "author = \($0.person)" },
        PersonalTable(
            "record_revision", for: .records,
            ["organisation", "number", "state", "name", "made", "content", "reason"],
            others: ["territory", "decided", "author", "decided_by"], kept: .pseudonym,
            erasing: .columns(["author"])
        ) { "author = \($0.person)" },
        PersonalTable(
            "record_claim", for: .mandates,
            ["organisation", "name", "proof", "words", "state", "made", "reason"],
            secrets: ["digest"],
            others: ["id", "territory", "person", "expires", "decided", "decided_by"],
            kept: .days(730)
        ) { "person = \($0.person)" },
        PersonalTable(
            "record_report", for: .reports,
            ["organisation", "name", "kind", "words", "address", "made"],
            others: [
                "id", "territory", "language", "state", "decided", "decided_by", "reason",
            ], kept: .days(730), erasing: .columns(["address"])
        ) { "LOWER(address) IN \(SQL.list($0.spellings.map(\.sqlValue)))" },
    ]

    /// What erasing does besides.
    package static let erasing: [PersonalInventory.Work] = [ForgetAddresses.work]

    /// The tables that keep nothing about people.
    package static let impersonal = ["record_freshness", "record_file"]
}
