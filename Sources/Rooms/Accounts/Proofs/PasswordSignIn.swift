// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb

/// Opens a session by address and password. For an address without an account, or without a
/// password, as much is done and the same is answered.
struct PasswordSignIn {
    let address: MailAddress
    let password: Password
    let browser: String
    let former: Secret?

    enum Outcome: Sendable {
        case opened(OpenedSession)
        case wrong
        /// Too often for that address: wait, or take another way in.
        case tooMany
    }

    func run(in accounts: Accounts) async throws -> Outcome {
        try await run(in: accounts) { try await accounts.verifies($0, $1) }
    }

    /// `verifies`: what compares a password with a hash.
    func run(
        in accounts: Accounts,
        _ verifies: @Sendable (Password, PasswordHash?) async throws -> Bool
    ) async throws -> Outcome {
        let attempts = Attempts.password(address.folded)
        let now = accounts.now()
        let isFree = try await accounts.database.write { session in
            let person = try session.account(folded: address.folded)?.person
            return try attempts.count(guessing: "password", of: person, in: session, at: now)
        }
        guard isFree else { return .tooMany }
        let (person, hash) = try await accounts.database.read { session in
            let person = try session.account(folded: address.folded)?.person
            return (person, try person.flatMap { try session.password(of: $0) }?.hash)
        }
        guard try await verifies(password, hash), let person, let hash else { return .wrong }
        let better = hash.needsRehash ? try await accounts.hash(password) : nil
        return try await accounts.database.write { session in
            // Verifying takes a while, in which the password may have been changed.
            guard try session.password(of: person)?.hash == hash else { return .wrong }
            try attempts.forget(in: session)
            if let better { try session.replace(hash, by: better, of: person) }
            return .opened(
                try OpenSession(
                    person: person, method: .password, browser: browser, former: former
                ).run(in: session, at: accounts.now()))
        }
    }
}
