// SPDX-License-Identifier: EUPL-1.2

/// Why a passkey's answer was not taken. For the log: to the person every one of them means that
/// this passkey did not work.
package enum PasskeyRefusal: String, Error, Sendable, CustomStringConvertible {
    case malformedResponse = "the answer is not the JSON of a passkey"
    case malformedClientData = "the client data are not JSON of the expected form"
    case wrongType = "the client data belong to another ceremony"
    case wrongChallenge = "the answer is to another challenge"
    case wrongOrigin = "the answer was given on another site"
    case embedded = "the answer was given in a page inside another site"
    case malformedAuthenticatorData = "the authenticator's data are damaged"
    case wrongRelyingParty = "the passkey belongs to another site"
    case absentPerson = "nobody was present"
    case unverifiedPerson = "the authenticator did not verify who was present"
    case contradictoryBackup = "the passkey is backed up but was not eligible for it"
    case malformedAttestation = "the attestation is damaged"
    case unsupportedKey = "the key is not one of ES256"
    case otherCredential = "the answer is of another passkey"
    case otherPerson = "the passkey names another person"
    case wrongSignature = "the signature is not the passkey's"
    case clonedAuthenticator = "the counter did not grow: there may be a copy of the passkey"

    package var description: String { rawValue }
}
