// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb

/// Takes up where a provider sends the browser back: asks the provider who it is, and opens a
/// session for the person to whom that identity is tied. What the provider says else, such as a
/// mail address, ties nothing to anybody: an address may be claimed, or pass to another.
struct FinishVisit {
    let provider: IdentityProvider
    let visit: ProviderVisit
    /// What the browser's cookie holds.
    let secret: Secret
    /// The query with which it came back.
    let answer: FormFields
    let browser: String
    let former: Secret?

    enum Outcome: Sendable {
        case opened(OpenedSession)
        /// It is nobody's yet. The secret opens what was kept of it.
        case loose(Secret)
        /// It should be tied, and is already: to the person themselves, or to somebody else.
        case tied(isOwn: Bool)
    }

    /// Throws what `ProviderTrouble` names.
    func run(in accounts: Accounts) async throws -> Outcome {
        let (client, attempt) = (provider.client(accounts.site), OpenIDAttempt(secret))
        let (now, digest) = (accounts.now(), secret.digest)
        let known = try await accounts.providers.known(client, at: now)
        let code = try code(of: attempt, from: known.provider, for: client)
        let isOpen = try await accounts.database.write { try $0.endVisit(digest: digest, at: now) }
        guard isOpen else { throw ProviderTrouble.stale }
        let identity = try await accounts.providers.identity(
            code: code, of: attempt, known, for: client, at: accounts.now())
        return try await accounts.database.write { session in
            try outcome(identity, in: session, at: accounts.now())
        }
    }

    private func code(
        of attempt: OpenIDAttempt, from provider: OpenIDProvider, for client: OpenIDClient
    ) throws -> String {
        do throws(OpenIDRefusal) {
            return try attempt.code(in: answer.items, from: provider, for: client)
        } catch .declined(let error) { throw ProviderTrouble(answer: error) }
    }

    private func outcome(
        _ identity: ExternalIdentity, in session: any WriteSession, at now: Instant
    ) throws -> Outcome {
        guard let owner = try session.owner(of: identity) else {
            let secret = Secret()
            let loose = LooseIdentity(
                issuer: identity.issuer, subject: identity.subject, next: visit.next)
            try session.keep(loose, digest: secret.digest, at: now)
            return .loose(secret)
        }
        if let person = visit.person { return .tied(isOwn: person == owner) }
        try session.noteUse(of: identity, at: now)
        return .opened(
            try OpenSession(person: owner, method: .openID, browser: browser, former: former)
                .run(in: session, at: now))
    }
}
