// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the page asks of the browser, as JSON for `PublicKeyCredential`, whose functions
/// `parseCreationOptionsFromJSON` and `parseRequestOptionsFromJSON` take it (Web Authentication,
/// sections 5.4 and 5.5).
package enum PasskeyOptions {
    /// Five minutes, the upper end of what the recommendation calls reasonable (section 5.4).
    private static let timeout: JSONValue = 300_000

    /// Who makes a passkey.
    package struct Person: Sendable {
        let handle: [UInt8]
        let name, displayName: String

        /// - Parameters:
        ///   - handle: up to 64 bytes that stand for the person and tell nothing of him or her.
        ///   - name: tells the person's own accounts apart, such as the mail address.
        ///   - displayName: how the person likes to be called.
        package init(handle: [UInt8], name: String, displayName: String) {
            (self.handle, self.name, self.displayName) = (handle, name, displayName)
        }
    }

    /// Asks for a new passkey: ES256, no statement about the make of the authenticator, and kept
    /// there so that it is found before anybody has said who they are.
    ///
    /// - Parameters:
    ///   - challenge: a new secret; keep it with this browser's session and use it once.
    ///   - known: the identifiers of the passkeys that the person has already.
    ///   - requiresVerification: whether the device must check a finger, a face or a PIN.
    package static func registration(
        of person: Person, challenge: Secret, for party: RelyingParty, excluding known: [[UInt8]],
        requiresVerification: Bool
    ) -> String {
        text([
            "rp": ["id": .string(party.id), "name": .string(party.name)],
            "user": [
                "id": .string(Base64URL.encode(person.handle)), "name": .string(person.name),
                "displayName": .string(person.displayName),
            ],
            "challenge": .string(challenge.text),
            "pubKeyCredParams": [["type": "public-key", "alg": -7]],
            "timeout": timeout,
            "excludeCredentials": descriptors(known),
            "authenticatorSelection": [
                "residentKey": "required", "requireResidentKey": true,
                "userVerification": verification(requiresVerification),
            ],
            "attestation": "none",
        ])
    }

    /// Asks for the use of a passkey.
    ///
    /// - Parameters:
    ///   - challenge: a new secret; keep it with this browser's session and use it once.
    ///   - allowed: the identifiers of the person's passkeys; none where the person is not known
    ///     yet, so that the browser offers those it has for this site.
    package static func assertion(
        challenge: Secret, for party: RelyingParty, allowing allowed: [[UInt8]] = [],
        requiresVerification: Bool
    ) -> String {
        text([
            "challenge": .string(challenge.text), "timeout": timeout, "rpId": .string(party.id),
            "allowCredentials": descriptors(allowed),
            "userVerification": verification(requiresVerification),
        ])
    }

    private static func descriptors(_ ids: [[UInt8]]) -> JSONValue {
        .array(ids.map { ["type": "public-key", "id": .string(Base64URL.encode($0))] })
    }

    private static func verification(_ isRequired: Bool) -> JSONValue {
        isRequired ? "required" : "preferred"
    }

    /// May stand in a script element as it is; see `JSONWriter`.
    private static func text(_ value: JSONValue) -> String {
        String(decoding: JSONWriter.bytes(of: value), as: UTF8.self)
    }
}
