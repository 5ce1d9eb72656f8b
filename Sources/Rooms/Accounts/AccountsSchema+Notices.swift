// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

extension AccountsSchema {
    /// What people are told. The words are made when they are read: from the kind, and from the
    /// parameters, which are a JSON array of texts.
    static let notices = Migration(
        room: "accounts", number: 6, name: "notices",
        statements: [
            // `link` is a path without its language; `event` is told once to each person.
            """
            CREATE TABLE notice (
                id TEXT PRIMARY KEY,
                person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                kind TEXT NOT NULL,
                parameters TEXT NOT NULL,
                link TEXT NOT NULL,
                event TEXT,
                made INTEGER NOT NULL,
                seen INTEGER,
                UNIQUE (person, event)
            )
            """,
            "CREATE INDEX notice_person ON notice (person, seen, made)",
            "CREATE INDEX notice_made ON notice (made)",
        ])
}
