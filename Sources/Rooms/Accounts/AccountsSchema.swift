// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// The tables of the room. A released step is never edited: a change is a new step.
///
/// Of secrets the tables hold digests only (a session's cookie, a link in a mail).
package enum AccountsSchema {
    package static let migrations = [people, roles, proofs, audit, identities, notices]

    private static let people = Migration(
        room: "accounts", number: 1, name: "people",
        statements: [
            """
            CREATE TABLE person (
                id TEXT PRIMARY KEY,
                name TEXT NOT NULL,
                language TEXT NOT NULL,
                made INTEGER NOT NULL
            )
            """,
            // `folded` is the form under which an address is found again; `written` is theirs.
            """
            CREATE TABLE person_address (
                folded TEXT PRIMARY KEY,
                person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                written TEXT NOT NULL,
                confirmed INTEGER NOT NULL
            )
            """,
            "CREATE INDEX person_address_person ON person_address (person)",
            """
            CREATE TABLE sign_in_link (
                digest TEXT PRIMARY KEY,
                folded TEXT NOT NULL,
                written TEXT NOT NULL,
                next TEXT NOT NULL,
                made INTEGER NOT NULL,
                expires INTEGER NOT NULL,
                used INTEGER
            )
            """,
            "CREATE INDEX sign_in_link_folded ON sign_in_link (folded, made)",
            "CREATE INDEX sign_in_link_expires ON sign_in_link (expires)",
            """
            CREATE TABLE browser_session (
                id TEXT PRIMARY KEY,
                digest TEXT NOT NULL UNIQUE,
                person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                stage TEXT NOT NULL,
                method TEXT NOT NULL,
                browser TEXT NOT NULL,
                made INTEGER NOT NULL,
                seen INTEGER NOT NULL,
                expires INTEGER NOT NULL
            )
            """,
            "CREATE INDEX browser_session_person ON browser_session (person)",
            "CREATE INDEX browser_session_expires ON browser_session (expires)",
            // How often something was tried since there was a pause, and when last.
            """
            CREATE TABLE attempt (
                subject TEXT PRIMARY KEY,
                latest INTEGER NOT NULL,
                tried INTEGER NOT NULL
            )
            """,
        ])

    private static let roles = Migration(
        room: "accounts", number: 2, name: "roles",
        statements: [
            """
            CREATE TABLE role_grant (
                id TEXT PRIMARY KEY,
                person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                role TEXT NOT NULL,
                made INTEGER NOT NULL,
                made_by TEXT NOT NULL
            )
            """,
            "CREATE INDEX role_grant_person ON role_grant (person)",
            // What a grant is bounded to: territories, topics, languages.
            """
            CREATE TABLE role_scope (
                role_grant TEXT NOT NULL REFERENCES role_grant (id) ON DELETE CASCADE,
                kind TEXT NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (role_grant, kind, value)
            )
            """,
            """
            CREATE TABLE mandate (
                id TEXT PRIMARY KEY,
                person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                organisation TEXT NOT NULL,
                role TEXT NOT NULL,
                standing TEXT NOT NULL,
                since TEXT NOT NULL,
                until TEXT,
                made INTEGER NOT NULL,
                made_by TEXT NOT NULL
            )
            """,
            "CREATE INDEX mandate_person ON mandate (person)",
            "CREATE INDEX mandate_organisation ON mandate (organisation)",
        ])

    /// By what people prove who they are besides the links in their mail.
    private static let proofs = Migration(
        room: "accounts", number: 3, name: "proofs",
        statements: [
            """
            CREATE TABLE password (
                person TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
                hash TEXT NOT NULL,
                changed INTEGER NOT NULL
            )
            """,
            // The seed is sealed; `step` is the last one whose code was taken.
            """
            CREATE TABLE code_generator (
                person TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
                seed TEXT NOT NULL,
                made INTEGER NOT NULL,
                confirmed INTEGER,
                step INTEGER NOT NULL
            )
            """,
            """
            CREATE TABLE recovery_code (
                person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                digest TEXT NOT NULL,
                PRIMARY KEY (person, digest)
            )
            """,
            """
            CREATE TABLE passkey (
                credential TEXT PRIMARY KEY,
                person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                name TEXT NOT NULL,
                public_key BLOB NOT NULL,
                counter INTEGER NOT NULL,
                may_back_up INTEGER NOT NULL,
                made INTEGER NOT NULL,
                used INTEGER
            )
            """,
            "CREATE INDEX passkey_person ON passkey (person)",
            // What a browser has to sign, once and soon.
            """
            CREATE TABLE passkey_challenge (
                digest TEXT PRIMARY KEY,
                person TEXT NOT NULL,
                expires INTEGER NOT NULL
            )
            """,
            "CREATE INDEX passkey_challenge_expires ON passkey_challenge (expires)",
        ])

    /// Who did what; see `AuditEntry`. The head tells where the log ends.
    private static let audit = Migration(
        room: "accounts", number: 4, name: "audit",
        statements: [
            """
            CREATE TABLE audit_entry (
                number INTEGER NOT NULL PRIMARY KEY,
                at INTEGER NOT NULL,
                person TEXT,
                action TEXT NOT NULL,
                subject TEXT NOT NULL,
                detail TEXT NOT NULL,
                hash TEXT NOT NULL
            )
            """,
            """
            CREATE TABLE audit_head (
                id INTEGER NOT NULL PRIMARY KEY,
                number INTEGER NOT NULL,
                hash TEXT NOT NULL
            )
            """,
        ])
}
