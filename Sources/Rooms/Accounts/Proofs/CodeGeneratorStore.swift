// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

// All SQL of one-time codes: first what reads, then what writes.

/// A person's generator of one-time codes.
struct StoredGenerator: Sendable {
    /// The sealed seed.
    let seed: String
    let made: Instant
    /// Whether the person has shown a code of it: before, it counts for nothing.
    let isConfirmed: Bool
    /// The last step whose code was taken.
    let step: Int
}

extension Session {
    /// Whether each sign-in of that person asks for a second proof.
    func hasSecondFactor(_ person: ID<Person>) throws -> Bool {
        try codeGenerator(of: person)?.isConfirmed ?? false
    }

    func codeGenerator(of person: ID<Person>) throws -> StoredGenerator? {
        try row("SELECT seed, made, confirmed, step FROM code_generator WHERE person = \(person)")
            .map { row in
                StoredGenerator(
                    seed: try row.text(0), made: try row.instant(1),
                    isConfirmed: try row.instantOrNil(2) != nil, step: try row.int(3))
            }
    }

    func numberOfRecoveryCodes(of person: ID<Person>) throws -> Int {
        try row("SELECT COUNT(*) FROM recovery_code WHERE person = \(person)")?.int(0) ?? 0
    }
}

extension WriteSession {
    /// A new generator in place of one that was never confirmed.
    func saveCodeGenerator(_ seed: String, of person: ID<Person>, at now: Instant) throws {
        try run(
            """
            INSERT INTO code_generator (person, seed, made, confirmed, step)
            VALUES (\(person), \(seed), \(now), NULL, 0)
            ON CONFLICT (person) DO UPDATE SET seed = excluded.seed, made = excluded.made
            WHERE code_generator.confirmed IS NULL
            """)
    }

    func confirmCodeGenerator(of person: ID<Person>, at now: Instant) throws {
        try run("UPDATE code_generator SET confirmed = \(now) WHERE person = \(person)")
    }

    /// Takes the code of that step; `false` where it or a later one was taken before.
    func takeCode(step: Int, of person: ID<Person>) throws -> Bool {
        try run(
            "UPDATE code_generator SET step = \(step) WHERE person = \(person) AND step < \(step)")
            == 1
    }

    func removeCodeGenerator(of person: ID<Person>) throws {
        try run("DELETE FROM code_generator WHERE person = \(person)")
        try run("DELETE FROM recovery_code WHERE person = \(person)")
    }

    func saveRecoveryCodes(_ digests: [String], of person: ID<Person>) throws {
        try run("DELETE FROM recovery_code WHERE person = \(person)")
        try insert(
            rows: digests.map { [person.sqlValue, $0.sqlValue] },
            into: "INSERT INTO recovery_code (person, digest)")
    }

    /// Uses a recovery code up.
    func takeRecoveryCode(_ digest: String, of person: ID<Person>) throws -> Bool {
        try run("DELETE FROM recovery_code WHERE person = \(person) AND digest = \(digest)") == 1
    }

    /// The session goes on, opened by two proofs.
    func raise(_ session: ID<BrowserSession>) throws {
        try run(
            """
            UPDATE browser_session SET stage = \(SessionStage.double.rawValue)
            WHERE id = \(session)
            """)
    }

    /// The same under a new secret: the old one was known before the second proof.
    func raise(_ session: ID<BrowserSession>, digest: String) throws {
        try raise(session)
        try run("UPDATE browser_session SET digest = \(digest) WHERE id = \(session)")
    }
}
