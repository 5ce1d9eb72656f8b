// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore

// All SQL of sign-ins through providers: first what reads, then what writes. The key of an identity
// is the provider's issuer together with the provider's name for the person.

/// A browser on its way to a provider and back.
struct ProviderVisit: Sendable {
    /// 10 minutes.
    static let lifetime: Int64 = 10 * 60_000

    /// The provider's key.
    let provider: String
    /// Who wants to tie an identity to their account; `nil` for who wants to sign in.
    let person: ID<Person>?
    let language: Language
    let next: String
}

/// An identity that a provider vouches for and that is nobody's yet.
struct LooseIdentity: Sendable {
    /// 30 minutes: meanwhile its owner signs in by another way, perhaps makes an account.
    static let lifetime: Int64 = 30 * 60_000

    let issuer, subject: String
    /// Where to go on once it is somebody's.
    let next: String
}

/// An identity that is tied to an account.
struct StoredIdentity: Sendable {
    let id, issuer: String
    let made: Instant
    let used: Instant?
}

extension Session {
    func visit(digest: String, at now: Instant) throws -> ProviderVisit? {
        try row(
            """
            SELECT provider, person, language, next FROM provider_visit
            WHERE digest = \(digest) AND expires > \(now)
            """
        ).map { row in
            ProviderVisit(
                provider: try row.text(0), person: try row.textOrNil(1).map { ID($0) },
                language: try row.choice(2), next: try row.text(3))
        }
    }

    func looseIdentity(digest: String, at now: Instant) throws -> LooseIdentity? {
        try row(
            """
            SELECT issuer, subject, next FROM loose_identity
            WHERE digest = \(digest) AND expires > \(now)
            """
        ).map { row in
            LooseIdentity(
                issuer: try row.text(0), subject: try row.text(1), next: try row.text(2))
        }
    }

    /// The identities of a person, the oldest first.
    func identities(of person: ID<Person>) throws -> [StoredIdentity] {
        try rows(
            """
            SELECT id, issuer, made, used FROM external_identity
            WHERE person = \(person) ORDER BY made, id
            """
        ).map { row in
            StoredIdentity(
                id: try row.text(0), issuer: try row.text(1), made: try row.instant(2),
                used: try row.instantOrNil(3))
        }
    }

    /// Whose identity that is.
    func owner(of identity: ExternalIdentity) throws -> ID<Person>? {
        try row(
            """
            SELECT person FROM external_identity
            WHERE issuer = \(identity.issuer) AND subject = \(identity.subject)
            """
        ).map { ID(try $0.text(0)) }
    }
}

extension WriteSession {
    func begin(_ visit: ProviderVisit, digest: String, at now: Instant) throws {
        try run(
            """
            INSERT INTO provider_visit (digest, provider, person, language, next, expires)
            VALUES (\(digest), \(visit.provider), \(visit.person), \(visit.language.rawValue),
                \(visit.next), \(now.advanced(by: ProviderVisit.lifetime)))
            """)
    }

    /// Ends a visit; `false` where it had ended already.
    func endVisit(digest: String, at now: Instant) throws -> Bool {
        try run("DELETE FROM provider_visit WHERE digest = \(digest) AND expires > \(now)") == 1
    }

    func keep(_ identity: LooseIdentity, digest: String, at now: Instant) throws {
        try run(
            """
            INSERT INTO loose_identity (digest, issuer, subject, next, expires)
            VALUES (\(digest), \(identity.issuer), \(identity.subject), \(identity.next),
                \(now.advanced(by: LooseIdentity.lifetime)))
            """)
    }

    func forgetLooseIdentity(digest: String) throws {
        try run("DELETE FROM loose_identity WHERE digest = \(digest)")
    }

    /// `false` where it is somebody's already.
    func tie(_ identity: LooseIdentity, to person: ID<Person>, at now: Instant) throws -> Bool {
        try run(
            """
            INSERT INTO external_identity (id, issuer, subject, person, made, used)
            VALUES (\(ID<StoredIdentity>(at: now)), \(identity.issuer), \(identity.subject),
                \(person), \(now), NULL)
            ON CONFLICT (issuer, subject) DO NOTHING
            """) == 1
    }

    func noteUse(of identity: ExternalIdentity, at now: Instant) throws {
        try run(
            """
            UPDATE external_identity SET used = \(now)
            WHERE issuer = \(identity.issuer) AND subject = \(identity.subject)
            """)
    }

    /// Whether the person had that identity.
    func removeIdentity(_ id: String, of person: ID<Person>) throws -> Bool {
        try run("DELETE FROM external_identity WHERE id = \(id) AND person = \(person)") == 1
    }
}
