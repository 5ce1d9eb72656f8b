// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import JWTKit

/// The public keys of a provider (RFC 7517, section 5), as far as they may sign here: RS256 of
/// 2,048 to 8,192 bits, ES256, and EdDSA with Ed25519. Keys of other kinds are left out.
package struct OpenIDKeys: Sendable {
    let keys: [OpenIDKey]

    /// Reads what stands at `OpenIDProvider.keys`; throws `OpenIDRefusal.malformed`.
    package init(_ document: [UInt8]) throws(OpenIDRefusal) {
        guard let json = OpenIDDocument.read(document), let keys = json["keys"]?.elements,
            keys.count <= 100
        else { throw .malformed("key document") }
        self.keys = keys.compactMap(OpenIDKey.init)
    }

    /// The keys that a token may mean which has that algorithm and names that key. A token that
    /// names none may mean only one.
    func candidates(_ algorithm: OpenIDKey.Algorithm, named name: String?) -> [OpenIDKey] {
        let fitting = keys.filter { $0.algorithm == algorithm }
        guard let name else { return fitting.count == 1 ? fitting : [] }
        return fitting.filter { $0.name?.utf8.elementsEqual(name.utf8) == true }
    }
}

/// One key with the one algorithm that it may be used for: what a token says of its algorithm never
/// decides how a key is read.
struct OpenIDKey: Sendable {
    enum Algorithm: String {
        case rs256 = "RS256"
        case es256 = "ES256"
        case edDSA = "EdDSA"
    }

    let name: String?
    let algorithm: Algorithm
    private let key: JWK

    init?(_ json: JSONValue) {
        guard Self.maySign(json), let (algorithm, key) = Self.key(json),
            json["alg"] == nil || json["alg"] == .string(algorithm.rawValue)
        else { return nil }
        (name, self.algorithm, self.key) = (json["kid"]?.text, algorithm, key)
    }

    /// Whether it made that signature.
    func verifies(_ signature: [UInt8], of bytes: [UInt8]) async -> Bool {
        do {
            // Named here, not by the provider: the collection has only this one.
            let keys = try await JWTKeyCollection().add(jwk: key)
            return try await keys.getKey(for: key.keyIdentifier, alg: algorithm.rawValue)
                .verify(signature, signs: bytes)
        } catch { return false }
    }

    private static func maySign(_ json: JSONValue) -> Bool {
        let use = json["use"] == nil || json["use"] == "sig"
        let operations = json["key_ops"]?.elements
        return use && (json["key_ops"] == nil || operations?.contains("verify") == true)
    }

    private static func key(_ json: JSONValue) -> (Algorithm, JWK)? {
        switch json["kty"] {
        case "RSA":
            guard let n = json["n"]?.text, let e = json["e"]?.text,
                size(n, 256...1024), size(e, 1...4)
            else { return nil }
            return (.rs256, .rsa(.rs256, identifier: "key", modulus: n, exponent: e))
        case "EC":
            guard json["crv"] == "P-256", let x = json["x"]?.text, let y = json["y"]?.text,
                size(x, 32...32), size(y, 32...32)
            else { return nil }
            return (.es256, .ecdsa(.es256, identifier: "key", x: x, y: y, curve: .p256))
        case "OKP":
            guard json["crv"] == "Ed25519", let x = json["x"]?.text, size(x, 32...32) else {
                return nil
            }
            return (.edDSA, .octetKeyPair(.eddsa, identifier: "key", x: x, y: nil, curve: .ed25519))
        default: return nil
        }
    }

    private static func size(_ text: String, _ sizes: ClosedRange<Int>) -> Bool {
        Base64URL.decode(text).map { sizes.contains($0.count) } ?? false
    }
}
