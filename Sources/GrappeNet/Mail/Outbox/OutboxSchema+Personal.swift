// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

extension OutboxSchema {
    /// What the outbox keeps about people.
    package static let personal: [PersonalTable] = [
        PersonalTable(
            "mail", for: .mail,
            ["recipient", "mailbox", "language", "subject", "text", "made", "sent", "state"],
            secrets: ["unsubscribe", "html", "digest", "last_error"],
            others: [
                "id", "event", "kind", "subscription", "expires", "due", "attempts", "doubts",
                "claimed_by", "claimed_until",
            ], kept: .days(30)
        ) { "mailbox IN \(SQL.list($0.mailboxes.map(\.sqlValue)))" },
        PersonalTable(
            "mail_preference", for: .mail, ["mailbox", "subject", "frequency", "changed"]
        ) { "mailbox IN \(SQL.list($0.mailboxes.map(\.sqlValue)))" },
        PersonalTable(
            "mail_unsubscribe", for: .mail, ["mailbox", "subject", "made"],
            secrets: ["token_hash"], kept: .days(400)
        ) { "mailbox IN \(SQL.list($0.mailboxes.map(\.sqlValue)))" },
    ]

    /// What erasing does besides: letters to others that name an address of the person go too.
    package static let erasing: [PersonalInventory.Work] = [
        { subject, session, _ in
            let occurrences = MailAddressOccurrences(of: subject.spellings)
            for address in subject.spellings {
                let letters = try session.rows(
                    "SELECT id, text FROM mail WHERE LOWER(text) LIKE \("%" + address + "%")")
                for letter in letters where occurrences.areFound(in: try letter.text(1)) {
                    try session.run("DELETE FROM mail WHERE id = \(try letter.text(0))")
                }
            }
        }
    ]
}
