// SPDX-License-Identifier: EUPL-1.2

import Crypto
import GrappeKit

/// The answer of a browser in which somebody used a passkey.
package struct PasskeyAssertion: Sendable {
    /// What the passkey proved.
    package struct Proof: Sendable, Equatable {
        /// The counter to keep.
        package let signatures: UInt32
        /// Whether the device checked a finger, a face or a PIN, so that two factors were shown.
        package let isUserVerified: Bool
    }

    /// The passkey that was used; look it up before verifying.
    package let passkeyID: [UInt8]
    /// The person's handle, where the authenticator remembers it.
    package let userHandle: [UInt8]?
    private let clientData, authenticatorData, signature: [UInt8]

    /// What the browser sent; throws `PasskeyRefusal.malformedResponse`.
    ///
    /// - Parameter json: `PublicKeyCredential.toJSON()`, in UTF-8.
    package init(_ json: [UInt8]) throws(PasskeyRefusal) {
        let response = try PasskeyResponse(json)
        passkeyID = response.id
        userHandle = try response.bytesIfPresent("userHandle")
        clientData = try response.bytes("clientDataJSON")
        authenticatorData = try response.bytes("authenticatorData")
        signature = try response.bytes("signature")
    }

    /// Checks everything (Web Authentication, section 7.2), and then gives the counter to keep.
    ///
    /// - Parameters:
    ///   - passkey: what was kept under `passkeyID`.
    ///   - handle: the handle of the person to whom it belongs.
    ///   - challenge: what `PasskeyOptions` gave this browser; use each one once.
    ///   - requiresVerification: whether the device must have checked who is present.
    package func verified(
        with passkey: Passkey, of handle: [UInt8], answering challenge: Secret,
        for party: RelyingParty, requiresVerification: Bool
    ) throws(PasskeyRefusal) -> Proof {
        guard passkey.id == passkeyID else { throw .otherCredential }
        guard userHandle == nil || userHandle == handle else { throw .otherPerson }
        let client = try ClientData(clientData)
        try client.check(.assertion, challenge, party)
        let data = try AuthenticatorData(authenticatorData)
        guard data.attested == nil else { throw .malformedAuthenticatorData }
        try data.check(party, requiresVerification: requiresVerification)
        guard data.mayBeBackedUp == passkey.mayBeBackedUp else { throw .contradictoryBackup }
        try checkSignature(with: passkey, client)
        // Authenticators that count start above 0 and never go back (section 6.1.1).
        guard
            data.signatures > passkey.signatures || (data.signatures, passkey.signatures) == (0, 0)
        else { throw .clonedAuthenticator }
        return Proof(signatures: data.signatures, isUserVerified: data.isUserVerified)
    }

    private func checkSignature(
        with passkey: Passkey, _ client: ClientData
    ) throws(PasskeyRefusal) {
        guard let key = try? P256.Signing.PublicKey(x963Representation: passkey.publicKey) else {
            throw .unsupportedKey
        }
        guard let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature),
            key.isValidSignature(signature, for: authenticatorData + client.digest)
        else { throw .wrongSignature }
    }
}
