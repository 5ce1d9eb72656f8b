// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb

/// Keeps a passkey that a signed-in person has just made. It opens nothing yet: the session stays
/// what it was.
struct AddPasskey {
    /// More than anybody has devices.
    static let limit = 20

    let signedIn: SignedIn
    let name: String
    let answer: PasskeyAnswer
    let party: RelyingParty

    enum Outcome: Sendable {
        case done
        /// Signing in anew comes first.
        case stale
        /// The person has as many as anybody may have.
        case tooMany
        /// There is no telling why: to the person every reason is the same.
        case refused(PasskeyRefusal?)
    }

    func run(in accounts: Accounts) async throws -> Outcome {
        let (person, now) = (signedIn.person, accounts.now())
        return try await accounts.database.write { session in
            guard try session.isFresh(signedIn.session, at: now) else { return .stale }
            guard let challenge = answer.challenge,
                try session.take(challenge, for: person, at: now)
            else { return .refused(nil) }
            guard try session.passkeys(of: person).count < Self.limit else { return .tooMany }
            let passkey: Passkey
            do throws(PasskeyRefusal) {
                passkey = try PasskeyRegistration(answer.json).verified(
                    answering: challenge, for: party, requiresVerification: true)
            } catch { return .refused(error) }
            guard try session.save(passkey, named: name, of: person, at: now) else {
                return .refused(nil)
            }
            try session.audit(.passkeyAdded, by: person, person.string, at: now)
            try ProofLetter.tell(
                person, of: .passkeyAdded(name), accounts.site, in: session, at: now)
            return .done
        }
    }
}

/// Removes a passkey; what it opened stays open until its session ends.
struct RemovePasskey {
    let signedIn: SignedIn
    let credential: String

    enum Outcome: Sendable { case done, stale, unknown }

    func run(in accounts: Accounts) async throws -> Outcome {
        let (person, now) = (signedIn.person, accounts.now())
        return try await accounts.database.write { session in
            guard try session.isFresh(signedIn.session, at: now) else { return .stale }
            guard let stored = try session.passkey(credential),
                try session.removePasskey(credential, of: person)
            else { return .unknown }
            try session.audit(.passkeyRemoved, by: person, person.string, at: now)
            try ProofLetter.tell(
                person, of: .passkeyRemoved(stored.name), accounts.site, in: session, at: now)
            return .done
        }
    }
}

/// What the form of a ceremony brings back.
struct PasskeyAnswer: Sendable {
    /// What was to be signed.
    let challenge: Secret?
    /// What the browser answered.
    let json: [UInt8]

    init(_ fields: FormFields) {
        challenge = Secret(fields["challenge"])
        json = Array(fields["answer"].utf8)
    }
}
