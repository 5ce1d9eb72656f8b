// SPDX-License-Identifier: EUPL-1.2

import Crypto
import GrappeCredentials
import GrappeKit
import GrappeTesting

/// An authenticator made of software, with one passkey for the site of the tests.
struct TestPasskey {
    static let (isPresent, isVerified, isNew): (UInt8, UInt8, UInt8) = (0x01, 0x04, 0x40)

    let key = P256.Signing.PrivateKey()
    let id = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
    var origin = TestDirectory.baseURL

    /// The fields of a form that adds it.
    func registration(
        _ challenge: String, flags: UInt8 = isPresent | isVerified | isNew
    ) -> String {
        let attested = [UInt8](repeating: 0, count: 16) + [0, UInt8(id.count)] + id + coseKey
        let data = authenticatorData(flags, count: 0) + attested
        let attestation =
            [0xA3, 0x63] + Array("fmt".utf8) + [0x64] + Array("none".utf8) + [0x67]
            + Array("attStmt".utf8) + [0xA0, 0x68] + Array("authData".utf8)
            + [0x58, UInt8(data.count)] + data
        return fields(
            challenge,
            [
                "clientDataJSON": text(clientData("webauthn.create", challenge)),
                "attestationObject": text(attestation),
            ])
    }

    /// The fields of a form that signs in with it.
    func assertion(
        _ challenge: String, count: UInt8, handle: [UInt8], flags: UInt8 = isPresent | isVerified
    ) throws -> String {
        let client = clientData("webauthn.get", challenge)
        let data = authenticatorData(flags, count: count)
        let signature = try key.signature(for: data + SHA256.hash(data: client))
        return fields(
            challenge,
            [
                "clientDataJSON": text(client), "authenticatorData": text(data),
                "signature": text(Array(signature.derRepresentation)), "userHandle": text(handle),
            ])
    }

    private func fields(_ challenge: String, _ response: JSONValue) -> String {
        let json = JSONWriter.bytes(of: [
            "id": text(id), "type": "public-key", "response": response,
        ])
        return "challenge=\(challenge)&answer=\(Self.encoded(json))"
    }

    /// Bytes as a form carries them.
    static func encoded(_ bytes: [UInt8]) -> String {
        bytes.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private func text(_ bytes: [UInt8]) -> JSONValue { .string(Base64URL.encode(bytes)) }

    private func clientData(_ type: String, _ challenge: String) -> [UInt8] {
        JSONWriter.bytes(of: [
            "type": .string(type), "challenge": .string(challenge), "origin": .string(origin),
            "crossOrigin": false,
        ])
    }

    private func authenticatorData(_ flags: UInt8, count: UInt8) -> [UInt8] {
        let host = TestDirectory.baseURL.utf8.dropFirst("https://".utf8.count)
        return Array(SHA256.hash(data: Array(host))) + [flags, 0, 0, 0, count]
    }

    /// In the order of CTAP2's canonical form.
    private var coseKey: [UInt8] {
        let point = Array(key.publicKey.x963Representation)
        return [0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32] + point[1..<33] + [0x22, 0x58, 32]
            + point[33...]
    }
}

extension TestBrowser {
    /// What the page at that path gives to sign.
    func challenge(at path: String) async throws -> String {
        try await get(path).text.between("name=\"challenge\" value=\"", "\"") ?? ""
    }

    func add(_ passkey: TestPasskey, named name: String = "Clef") async throws -> TestAnswer {
        let challenge = try await challenge(at: "/fr/account/passkeys")
        return try await post(
            "/fr/account/passkeys", "name=\(name)&" + passkey.registration(challenge))
    }

    func signIn(
        by passkey: TestPasskey, count: UInt8, of handle: [UInt8]
    ) async throws -> TestAnswer {
        let challenge = try await challenge(at: "/fr/sign-in/passkey")
        return try await post(
            "/fr/sign-in/passkey",
            try passkey.assertion(challenge, count: count, handle: handle))
    }
}
