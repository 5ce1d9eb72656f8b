// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb

/// How far a session has come.
enum SessionStage: String, Sendable {
    /// The first proof was given; the person has asked for a second one with every sign-in.
    case begun
    /// Open, by one proof.
    case single
    /// Open, by two proofs, or by one that is two.
    case double
}

/// By what somebody proved who they are.
package enum SignInMethod: String, Sendable {
    case link, password, passkey, openID = "openid"
}

/// A session as the person themselves sees it.
struct StoredSession: Sendable, Hashable {
    let id: ID<BrowserSession>
    let method: SignInMethod
    let stage: SessionStage
    /// What the browser calls itself, in two words.
    let browser: String
    let made, seen: Instant
}

/// Opens a session for a person. Each sign-in has a new one with a new secret, so that nobody can
/// put theirs under somebody else's beforehand (session fixation).
struct OpenSession {
    /// A session ends after 30 days, or after 7 without a visit.
    static let lifetime: Int64 = 30 * 86_400_000
    static let idleTime: Int64 = 7 * 86_400_000

    let person: ID<Person>
    let method: SignInMethod
    let browser: String
    /// The session of the same browser before, which ends.
    let former: Secret?

    /// In the transaction that used up the proof.
    func run(in session: any WriteSession, at now: Instant) throws -> OpenedSession {
        let (secret, stage) = (Secret(), try stage(in: session))
        if let former { try session.endSession(digest: former.digest) }
        try session.run(
            """
            INSERT INTO browser_session
                (id, digest, person, stage, method, browser, made, seen, expires)
            VALUES (\(ID<BrowserSession>(at: now)), \(secret.digest), \(person),
                \(stage.rawValue), \(method.rawValue), \(browser), \(now), \(now),
                \(now.advanced(by: Self.lifetime)))
            """)
        try session.audit(.signedIn, by: person, person.string, method.rawValue, at: now)
        return OpenedSession(secret: secret, isBegun: stage == .begun)
    }

    /// A passkey is two proofs: the device, and what it checked of its owner.
    private func stage(in session: any WriteSession) throws -> SessionStage {
        if method == .passkey { return .double }
        return try session.hasSecondFactor(person) ? .begun : .single
    }
}

/// A session that has just been opened, or raised under a new secret.
struct OpenedSession: Sendable {
    /// What the cookie holds.
    let secret: Secret
    /// Whether a second proof has to come before it counts.
    let isBegun: Bool
}
