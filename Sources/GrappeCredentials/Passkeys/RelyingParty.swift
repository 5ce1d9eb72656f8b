// SPDX-License-Identifier: EUPL-1.2

/// The site as passkeys know it (Web Authentication, https://www.w3.org/TR/webauthn-3/).
package struct RelyingParty: Sendable {
    /// The host name to which passkeys are bound, such as `annuaire.example.org`.
    package let id: String
    /// What the person reads when asked.
    package let name: String
    /// Where answers may come from, such as `https://annuaire.example.org`; compared exactly.
    package let origins: [String]

    package init(id: String, name: String, origins: [String]) {
        (self.id, self.name, self.origins) = (id, name, origins)
    }
}

/// A passkey as the database keeps it; nothing of it is secret.
package struct Passkey: Sendable, Equatable {
    /// The authenticator's name for it, 1 to 1,023 bytes; unique over all people.
    package let id: [UInt8]
    /// The point of its P-256 key, 65 bytes: 4, x, y (SEC 1, section 2.3.3).
    package let publicKey: [UInt8]
    /// How often it has signed, 0 where the authenticator does not count.
    package let signatures: UInt32
    /// Whether the authenticator may copy it to the person's other devices.
    package let mayBeBackedUp: Bool

    package init(id: [UInt8], publicKey: [UInt8], signatures: UInt32, mayBeBackedUp: Bool) {
        (self.id, self.publicKey) = (id, publicKey)
        (self.signatures, self.mayBeBackedUp) = (signatures, mayBeBackedUp)
    }
}
