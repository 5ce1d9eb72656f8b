// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb

/// Ties an identity to the account of whoever is signed in, in the browser that brought it: they
/// have proved a moment ago by another way that the account is theirs.
struct TieIdentity {
    let signedIn: SignedIn
    /// What the browser's cookie holds.
    let secret: Secret

    enum Outcome: Sendable {
        /// Where to go on, empty where nothing was asked for.
        case done(next: String)
        /// Signing in anew comes first.
        case stale
        /// There is nothing to tie any more.
        case gone
        /// It is somebody's already.
        case taken
    }

    func run(in accounts: Accounts) async throws -> Outcome {
        let (person, now, digest) = (signedIn.person, accounts.now(), secret.digest)
        return try await accounts.database.write { session in
            guard try session.isFresh(signedIn.session, at: now) else { return .stale }
            guard let identity = try session.looseIdentity(digest: digest, at: now),
                let provider = accounts.providers.provider(issuer: identity.issuer)
            else { return .gone }
            try session.forgetLooseIdentity(digest: digest)
            guard try session.tie(identity, to: person, at: now) else { return .taken }
            try session.audit(.identityTied, by: person, person.string, provider.key, at: now)
            try ProofLetter.tell(
                person, of: .identityTied(provider.name), accounts.site, in: session, at: now)
            return .done(next: identity.next)
        }
    }
}

/// Takes an identity from an account; what it opened stays open until its session ends.
struct RemoveIdentity {
    let signedIn: SignedIn
    let id: String

    enum Outcome: Sendable { case done, stale, unknown }

    func run(in accounts: Accounts) async throws -> Outcome {
        let (person, now) = (signedIn.person, accounts.now())
        return try await accounts.database.write { session in
            guard try session.isFresh(signedIn.session, at: now) else { return .stale }
            guard
                let identity = try session.identities(of: person).first(where: {
                    $0.id.utf8.elementsEqual(id.utf8)
                }), try session.removeIdentity(id, of: person)
            else { return .unknown }
            let provider = accounts.providers.provider(issuer: identity.issuer)
            try session.audit(
                .identityRemoved, by: person, person.string, provider?.key ?? identity.issuer,
                at: now)
            try ProofLetter.tell(
                person, of: .identityRemoved(provider?.name ?? identity.issuer), accounts.site,
                in: session, at: now)
            return .done
        }
    }
}
