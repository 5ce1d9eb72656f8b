// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore

// All SQL of passkeys: first what reads, then what writes. Their identifiers stand as base64url.

/// A person's passkey.
struct StoredPasskey: Sendable {
    let passkey: Passkey
    let person: ID<Person>
    /// As the person calls it.
    let name: String
    let made: Instant
    let used: Instant?

    fileprivate static let columns: SQL =
        "credential, person, name, public_key, counter, may_back_up, made, used"

    /// The identifier as tables and forms hold it.
    var credential: String { Base64URL.encode(passkey.id) }
}

extension Session {
    /// The passkeys of a person, the oldest first.
    func passkeys(of person: ID<Person>) throws -> [StoredPasskey] {
        try rows(
            """
            SELECT \(StoredPasskey.columns) FROM passkey
            WHERE person = \(person) ORDER BY made, credential
            """
        ).compactMap { try Self.passkey($0) }
    }

    func passkey(_ credential: String) throws -> StoredPasskey? {
        try row(
            "SELECT \(StoredPasskey.columns) FROM passkey WHERE credential = \(credential)"
        ).flatMap { try Self.passkey($0) }
    }

    private static func passkey(_ row: Row) throws -> StoredPasskey? {
        guard let id = Base64URL.decode(try row.text(0)),
            let signatures = UInt32(exactly: try row.int(4))
        else { return nil }
        let passkey = Passkey(
            id: id, publicKey: try row.bytes(3), signatures: signatures,
            mayBeBackedUp: try row.bool(5))
        return StoredPasskey(
            passkey: passkey, person: ID(try row.text(1)), name: try row.text(2),
            made: try row.instant(6), used: try row.instantOrNil(7))
    }
}

extension WriteSession {
    /// `false` where that identifier is somebody's already.
    func save(
        _ passkey: Passkey, named name: String, of person: ID<Person>, at now: Instant
    ) throws -> Bool {
        try run(
            """
            INSERT INTO passkey
                (credential, person, name, public_key, counter, may_back_up, made, used)
            VALUES (\(Base64URL.encode(passkey.id)), \(person), \(name),
                \(SQLValue.blob(passkey.publicKey)), \(Int(passkey.signatures)),
                \(passkey.mayBeBackedUp), \(now), NULL)
            ON CONFLICT (credential) DO NOTHING
            """) == 1
    }

    func noteUse(of credential: String, signatures: UInt32, at now: Instant) throws {
        try run(
            """
            UPDATE passkey SET counter = \(Int(signatures)), used = \(now)
            WHERE credential = \(credential)
            """)
    }

    /// Whether that person had such a passkey.
    func removePasskey(_ credential: String, of person: ID<Person>) throws -> Bool {
        try run("DELETE FROM passkey WHERE credential = \(credential) AND person = \(person)") == 1
    }

    /// Something new to sign. `person`: who is to sign it; `nil` where that will be seen.
    func makeChallenge(for person: ID<Person>?, at now: Instant) throws -> Secret {
        let challenge = Secret()
        try run(
            """
            INSERT INTO passkey_challenge (digest, person, expires)
            VALUES (\(challenge.digest), \(person?.string ?? ""),
                \(now.advanced(by: PasskeyChallenge.lifetime)))
            """)
        return challenge
    }

    /// Uses a challenge up; `false` where it was used, is too old, or was made for somebody else.
    func take(_ challenge: Secret, for person: ID<Person>?, at now: Instant) throws -> Bool {
        try run(
            """
            DELETE FROM passkey_challenge WHERE digest = \(challenge.digest)
                AND person = \(person?.string ?? "") AND expires > \(now)
            """) == 1
    }
}

enum PasskeyChallenge {
    /// Five minutes, as long as the browser waits for the person (`PasskeyOptions`).
    static let lifetime: Int64 = 5 * 60_000
}
