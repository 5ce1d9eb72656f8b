// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb

/// Opens a session by a passkey that the browser has kept, whose person we learn by it. The device
/// checks a finger, a face or a PIN, so that these are two proofs.
struct PasskeySignIn {
    let answer: PasskeyAnswer
    let party: RelyingParty
    let browser: String
    let former: Secret?

    enum Outcome: Sendable {
        case opened(OpenedSession)
        /// There is no telling why: to the person every reason is the same.
        case refused
        /// Its counter went back: the owner is told.
        case copied
    }

    /// In one transaction, so that of two answers with the same counter one is refused.
    func run(in accounts: Accounts) async throws -> Outcome {
        let now = accounts.now()
        return try await accounts.database.write { session in
            guard let challenge = answer.challenge, try session.take(challenge, for: nil, at: now),
                let assertion = try? PasskeyAssertion(answer.json),
                // Who it is was not known before, so the device has to say (section 7.2, step 6).
                assertion.userHandle != nil,
                let stored = try session.passkey(Base64URL.encode(assertion.passkeyID))
            else { return .refused }
            let proof: PasskeyAssertion.Proof
            do throws(PasskeyRefusal) {
                proof = try assertion.verified(
                    with: stored.passkey, of: stored.person.passkeyHandle, answering: challenge,
                    for: party, requiresVerification: true)
            } catch .clonedAuthenticator {
                try session.audit(.passkeyCopied, by: nil, stored.person.string, at: now)
                try ProofLetter.tell(
                    stored.person, of: .passkeyCopied(stored.name), accounts.site, in: session,
                    at: now)
                return .copied
            } catch { return .refused }
            try session.noteUse(of: stored.credential, signatures: proof.signatures, at: now)
            return .opened(
                try OpenSession(
                    person: stored.person, method: .passkey, browser: browser, former: former
                ).run(in: session, at: now))
        }
    }
}

extension ID<Person> {
    /// Stands for the person on their devices; the id tells nothing of them.
    var passkeyHandle: [UInt8] { Array(string.utf8) }
}

extension Accounts {
    /// The site as passkeys know it: its host, and its address as browsers write it.
    func party(_ language: Language) -> RelyingParty {
        let host = site.origin.utf8.drop { $0 != 0x2F }.drop { $0 == 0x2F }.prefix { $0 != 0x3A }
        return RelyingParty(
            id: String(decoding: Array(host), as: UTF8.self), name: site.name[language],
            origins: [site.origin])
    }
}
