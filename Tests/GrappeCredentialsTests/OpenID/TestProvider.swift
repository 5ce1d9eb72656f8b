// SPDX-License-Identifier: EUPL-1.2

import Crypto
import CryptoExtras
import FoundationEssentials
import GrappeKit
import JWTKit

@testable import GrappeCredentials

/// A provider with a key of each kind, which signs whatever it is given.
struct TestProvider {
    static let issuer = "https://connect.example.org/auth"

    let client = OpenIDClient(
        issuer: issuer, id: "grappe", secret: "p&ss w:ord",
        redirect: "https://annuaire.example.org/fr/connexion/retour", scopes: ["email", "openid"],
        assurances: ["eidas2"])
    let attempt = OpenIDAttempt(Secret())
    let now = Instant(milliseconds: 1_800_000_000_000)
    private let es256 = ES256PrivateKey()
    private let edDSA: EdDSA.PrivateKey
    private let rsa: _RSA.Signing.PrivateKey
    private let signers = JWTKeyCollection()

    init() async throws {
        edDSA = try EdDSA.PrivateKey(curve: .ed25519)
        rsa = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        await signers.add(ecdsa: es256, kid: "es")
        await signers.add(eddsa: edDSA, kid: "ed")
        await signers.add(
            rsa: try Insecure.RSA.PrivateKey(backing: rsa), digestAlgorithm: .sha256, kid: "rs")
    }

    static let document: JSONValue = [
        "issuer": .string(issuer),
        "authorization_endpoint": "https://connect.example.org/authorize?tenant=1",
        "token_endpoint": "https://connect.example.org/token",
        "jwks_uri": "https://connect.example.org/keys",
        "userinfo_endpoint": "https://connect.example.org/me",
    ]

    func provider(_ changes: [(String, JSONValue?)] = []) throws -> OpenIDProvider {
        try OpenIDProvider(
            JSONWriter.bytes(of: Self.document.changed(changes)), for: client)
    }

    /// The public keys, as the provider publishes them.
    func keys(_ changes: [(String, JSONValue?)] = []) throws -> OpenIDKeys {
        let list = try keyList.map { $0.changed(changes) }
        return try OpenIDKeys(JSONWriter.bytes(of: ["keys": .array(list)]))
    }

    var keyList: [JSONValue] {
        get throws {
            let primitives = try rsa.publicKey.getKeyPrimitives()
            let point = Array(
                try P256.Signing.PublicKey(
                    pemRepresentation: es256.publicKey.pemRepresentation
                ).x963Representation)
            func text(_ bytes: some Sequence<UInt8>) -> JSONValue {
                .string(Base64URL.encode(bytes))
            }
            return [
                [
                    "kty": "RSA", "kid": "rs", "use": "sig", "alg": "RS256",
                    "n": text(primitives.modulus), "e": text(primitives.publicExponent),
                ],
                [
                    "kty": "EC", "kid": "es", "crv": "P-256", "x": text(point[1..<33]),
                    "y": text(point[33...]),
                ],
                [
                    "kty": "OKP", "kid": "ed", "crv": "Ed25519",
                    "x": text(edDSA.publicKey.rawRepresentation),
                ],
                ["kty": "oct", "kid": "hs", "k": "AAAA"],
            ]
        }
    }

    /// What a good ID token says.
    var claims: JSONValue {
        [
            "iss": .string(Self.issuer), "sub": "person-7", "aud": "grappe",
            "iat": 1_799_999_990, "exp": 1_800_000_300, "nonce": .string(attempt.nonce),
            "email": "zoe@example.lu", "email_verified": true, "given_name": "Zoé",
            "family_name": "Weber", "acr": "eidas2",
        ]
    }

    static let algorithms = ["es": "ES256", "ed": "EdDSA", "rs": "RS256"]

    /// A token signed with that key, its header and claims being changed first.
    func token(
        _ key: String = "es", header: [(String, JSONValue?)] = [],
        _ changes: [(String, JSONValue?)] = []
    ) async throws -> String {
        let head: JSONValue = [
            "alg": .string(Self.algorithms[key] ?? ""), "kid": .string(key), "typ": "JWT",
        ]
        let signed = Self.part(head.changed(header)) + "." + Self.part(claims.changed(changes))
        let signer = try await signers.getKey(for: JWKIdentifier(string: key))
        return try signed + "." + Base64URL.encode(signer.sign(Array(signed.utf8)))
    }

    static func part(_ json: JSONValue) -> String { Base64URL.encode(JSONWriter.bytes(of: json)) }

    func identity(
        _ token: String, keys: OpenIDKeys? = nil, client: OpenIDClient? = nil,
        at now: Instant? = nil
    ) async throws -> ExternalIdentity {
        try await ExternalIdentity(
            idToken: token, answering: attempt, keys: try keys ?? self.keys(),
            for: client ?? self.client, at: now ?? self.now)
    }
}

extension JSONValue {
    /// This object with other members; `nil` removes one.
    func changed(_ changes: [(String, JSONValue?)]) -> JSONValue {
        let names = changes.map(\.0)
        let kept = (members ?? []).filter { !names.contains($0.name) }
        return .object(
            kept + changes.compactMap { name, value in value.map { JSONMember(name, $0) } })
    }
}
