// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb

/// Asks whoever changes how they sign in to prove anew who they are: a session that was left open
/// somewhere must not be enough (ASVS 5.0, 7.5.1). Having signed in a moment ago is proof, and so
/// is the present password.
struct ProveAnew {
    /// So long a sign-in is proof: 10 minutes.
    static let span: Int64 = 10 * 60_000

    let signedIn: SignedIn
    /// As it was typed, empty where it was not asked for.
    let password: String

    enum Outcome: Sendable {
        case proved
        /// The password is not theirs.
        case wrong
        case tooMany
        /// Signing in anew is the only way.
        case stale
    }

    func run(in accounts: Accounts) async throws -> Outcome {
        let now = accounts.now()
        let (isFresh, stored) = try await accounts.database.read { session in
            (
                try session.isFresh(signedIn.session, at: now),
                try session.password(of: signedIn.person)
            )
        }
        if isFresh { return .proved }
        guard let stored else { return .stale }
        let attempts = Attempts.presentPassword(signedIn.person.string)
        guard try await accounts.database.write({ try attempts.count(in: $0, at: now) }) else {
            return .tooMany
        }
        guard try await accounts.verifies(Password(password), stored.hash) else { return .wrong }
        try await accounts.database.write { try attempts.forget(in: $0) }
        return .proved
    }
}

extension Attempts {
    /// Passwords tried by somebody who is signed in already.
    static func presentPassword(_ person: String) -> Attempts {
        Attempts(subject: "present-password:" + person, limit: 10)
    }
}

extension Session {
    /// Whether that session was opened a moment ago.
    func isFresh(_ session: ID<BrowserSession>, at now: Instant) throws -> Bool {
        let since = now.advanced(by: -ProveAnew.span)
        return try row("SELECT 1 FROM browser_session WHERE id = \(session) AND made >= \(since)")
            != nil
    }

    /// Whether that session has not been ended meanwhile.
    func isOpen(_ session: ID<BrowserSession>) throws -> Bool {
        try row("SELECT 1 FROM browser_session WHERE id = \(session)") != nil
    }
}

extension Accounts {
    /// As `HashingPool.verify`; a crowd at the door is told to come again.
    func verifies(_ password: Password, _ hash: PasswordHash?) async throws -> Bool {
        do { return try await hashing.verify(password, hash) } catch is HashingPool.Busy {
            throw WebError.unavailable(retryAfter: 5)
        }
    }

    /// As `HashingPool.hash`; a crowd at the door is told to come again.
    func hash(_ password: Password) async throws -> PasswordHash {
        do { return try await hashing.hash(password) } catch is HashingPool.Busy {
            throw WebError.unavailable(retryAfter: 5)
        }
    }
}
