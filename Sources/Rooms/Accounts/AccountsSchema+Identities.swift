// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

extension AccountsSchema {
    /// Who people are at the providers of the operator's.
    static let identities = Migration(
        room: "accounts", number: 5, name: "identities",
        statements: [
            """
            CREATE TABLE external_identity (
                id TEXT PRIMARY KEY,
                issuer TEXT NOT NULL,
                subject TEXT NOT NULL,
                person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                made INTEGER NOT NULL,
                used INTEGER,
                UNIQUE (issuer, subject)
            )
            """,
            "CREATE INDEX external_identity_person ON external_identity (person)",
            // Browsers on their way; `person` where they fetch an identity for an account.
            """
            CREATE TABLE provider_visit (
                digest TEXT PRIMARY KEY,
                provider TEXT NOT NULL,
                person TEXT,
                language TEXT NOT NULL,
                next TEXT NOT NULL,
                expires INTEGER NOT NULL
            )
            """,
            "CREATE INDEX provider_visit_expires ON provider_visit (expires)",
            // What came back and is nobody's yet.
            """
            CREATE TABLE loose_identity (
                digest TEXT PRIMARY KEY,
                issuer TEXT NOT NULL,
                subject TEXT NOT NULL,
                next TEXT NOT NULL,
                expires INTEGER NOT NULL
            )
            """,
            "CREATE INDEX loose_identity_expires ON loose_identity (expires)",
        ])
}
