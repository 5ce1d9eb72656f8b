// SPDX-License-Identifier: EUPL-1.2

import Crypto
import GrappeKit

@testable import GrappeCredentials

/// An authenticator made of software, with one passkey.
struct SoftwarePasskey {
    static let party = RelyingParty(
        id: "annuaire.example.org", name: "Annuaire", origins: ["https://annuaire.example.org"])

    let key = P256.Signing.PrivateKey()
    let id: [UInt8] = Array("passkey".utf8)

    func clientData(_ type: String, _ challenge: Secret) -> [UInt8] {
        JSONWriter.bytes(of: [
            "type": .string(type), "challenge": .string(challenge.text),
            "origin": .string(Self.party.origins[0]), "crossOrigin": false,
        ])
    }

    /// In the order of CTAP2's canonical form.
    var coseKey: [UInt8] {
        let point = Array(key.publicKey.x963Representation)
        return [0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32] + point[1..<33] + [0x22, 0x58, 32]
            + point[33...]
    }

    func authenticatorData(flags: UInt8, count: UInt8, _ attested: [UInt8] = []) -> [UInt8] {
        Array(SHA256.hash(data: Array(Self.party.id.utf8))) + [flags, 0, 0, 0, count] + attested
    }

    var registrationData: [UInt8] {
        let attested = [UInt8](repeating: 0, count: 16) + [0, UInt8(id.count)] + id + coseKey
        return authenticatorData(flags: 0x45, count: 0, attested)
    }

    func attestation(of data: [UInt8]) -> [UInt8] {
        [0xA3, 0x63] + Array("fmt".utf8) + [0x64] + Array("none".utf8) + [0x67]
            + Array("attStmt".utf8) + [0xA0, 0x68] + Array("authData".utf8)
            + [0x58, UInt8(data.count)] + data
    }

    func registration(clientData: [UInt8], attestation: [UInt8]) -> [UInt8] {
        answer([
            "clientDataJSON": .string(Base64URL.encode(clientData)),
            "attestationObject": .string(Base64URL.encode(attestation)),
        ])
    }

    func assertion(challenge: Secret, count: UInt8) throws -> [UInt8] {
        let client = clientData("webauthn.get", challenge)
        let data = authenticatorData(flags: 5, count: count)
        let signature = try key.signature(for: data + SHA256.hash(data: client))
        return answer([
            "clientDataJSON": .string(Base64URL.encode(client)),
            "authenticatorData": .string(Base64URL.encode(data)),
            "signature": .string(Base64URL.encode(signature.derRepresentation)),
        ])
    }

    private func answer(_ response: JSONValue) -> [UInt8] {
        JSONWriter.bytes(of: [
            "id": .string(Base64URL.encode(id)), "type": "public-key", "response": response,
        ])
    }
}
