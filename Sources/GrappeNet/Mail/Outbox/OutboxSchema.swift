// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// The tables of the outbox. A released step is never edited: a change is a new step.
package enum OutboxSchema {
    /// The steps, in order.
    package static let migrations = [
        Migration(
            room: "mail", number: 1, name: "outbox",
            statements: [
                // `event` is what the letter tells of, so that it is told once.
                """
                CREATE TABLE mail (
                    id TEXT NOT NULL PRIMARY KEY,
                    event TEXT UNIQUE,
                    kind TEXT NOT NULL,
                    subscription TEXT,
                    recipient TEXT NOT NULL,
                    mailbox TEXT NOT NULL,
                    language TEXT NOT NULL,
                    subject TEXT NOT NULL,
                    text TEXT NOT NULL,
                    html TEXT NOT NULL,
                    unsubscribe TEXT,
                    made INTEGER NOT NULL,
                    expires INTEGER,
                    state TEXT NOT NULL,
                    due INTEGER NOT NULL,
                    attempts INTEGER NOT NULL,
                    doubts INTEGER NOT NULL,
                    claimed_by TEXT,
                    claimed_until INTEGER,
                    sent INTEGER,
                    last_error TEXT,
                    digest TEXT
                )
                """,
                "CREATE INDEX mail_due ON mail (state, due)",
                "CREATE INDEX mail_mailbox ON mail (mailbox)",
                "CREATE INDEX mail_made ON mail (made)",
                """
                CREATE TABLE mail_preference (
                    mailbox TEXT NOT NULL,
                    subject TEXT NOT NULL,
                    frequency TEXT NOT NULL,
                    changed INTEGER NOT NULL,
                    PRIMARY KEY (mailbox, subject)
                )
                """,
                """
                CREATE TABLE mail_unsubscribe (
                    token_hash BLOB NOT NULL PRIMARY KEY,
                    mailbox TEXT NOT NULL,
                    subject TEXT NOT NULL,
                    made INTEGER NOT NULL
                )
                """,
                "CREATE INDEX mail_unsubscribe_mailbox ON mail_unsubscribe (mailbox)",
            ])
    ]
}
