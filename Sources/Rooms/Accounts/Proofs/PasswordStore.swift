// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore

// All SQL of passwords: first what reads, then what writes.

/// A person's password as the database has it.
struct StoredPassword: Sendable {
    let hash: PasswordHash
    let changed: Instant
}

extension Session {
    func password(of person: ID<Person>) throws -> StoredPassword? {
        guard
            let row = try row("SELECT hash, changed FROM password WHERE person = \(person)"),
            let hash = PasswordHash(try row.text(0))
        else { return nil }
        return StoredPassword(hash: hash, changed: try row.instant(1))
    }
}

extension WriteSession {
    func save(_ hash: PasswordHash, of person: ID<Person>, at now: Instant) throws {
        try run(
            """
            INSERT INTO password (person, hash, changed) VALUES (\(person), \(hash.text), \(now))
            ON CONFLICT (person) DO UPDATE SET hash = excluded.hash, changed = excluded.changed
            """)
    }

    /// The same password under another hash, unless somebody has changed it meanwhile.
    func replace(_ former: PasswordHash, by hash: PasswordHash, of person: ID<Person>) throws {
        try run(
            """
            UPDATE password SET hash = \(hash.text)
            WHERE person = \(person) AND hash = \(former.text)
            """)
    }

    /// Whether there was one.
    func removePassword(of person: ID<Person>) throws -> Bool {
        try run("DELETE FROM password WHERE person = \(person)") == 1
    }
}
