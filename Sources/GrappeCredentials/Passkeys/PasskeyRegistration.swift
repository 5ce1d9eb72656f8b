// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The answer of a browser in which somebody made a passkey.
package struct PasskeyRegistration: Sendable {
    /// What the browser sent; throws `PasskeyRefusal.malformedResponse`.
    ///
    /// - Parameter json: `PublicKeyCredential.toJSON()`, in UTF-8.
    package init(_ json: [UInt8]) throws(PasskeyRefusal) {
        let response = try PasskeyResponse(json)
        id = response.id
        clientData = try response.bytes("clientDataJSON")
        attestation = try response.bytes("attestationObject")
    }

    private let id, clientData, attestation: [UInt8]

    /// The passkey to keep, unless anything is wrong with it (Web Authentication, section 7.1).
    ///
    /// Statements about the make of the authenticator are not asked for, and not trusted where one
    /// comes all the same. Whether the identifier is new, only the database knows.
    ///
    /// - Parameters:
    ///   - challenge: what `PasskeyOptions` gave this browser; use each one once.
    ///   - requiresVerification: whether the device must have checked a finger, a face or a PIN.
    package func verified(
        answering challenge: Secret, for party: RelyingParty, requiresVerification: Bool
    ) throws(PasskeyRefusal) -> Passkey {
        try ClientData(clientData).check(.registration, challenge, party)
        let data = try AuthenticatorData(authenticatorData())
        try data.check(party, requiresVerification: requiresVerification)
        guard let attested = data.attested else { throw .malformedAuthenticatorData }
        guard attested.id == id else { throw .otherCredential }
        return Passkey(
            id: attested.id, publicKey: attested.publicKey, signatures: data.signatures,
            mayBeBackedUp: data.mayBeBackedUp)
    }

    /// The three members of an attestation object (section 6.5.4).
    private func authenticatorData() throws(PasskeyRefusal) -> [UInt8] {
        guard let object = try? CBORReader.value(of: attestation), object.entries?.count == 3,
            let format = object["fmt"]?.text, let statement = object["attStmt"]?.entries,
            let data = object["authData"]?.bytes,
            !format.utf8.elementsEqual("none".utf8) || statement.isEmpty
        else { throw .malformedAttestation }
        return data
    }
}
