// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What a provider says of itself (OpenID Connect Discovery 1.0, section 3).
package struct OpenIDProvider: Sendable {
    /// Where the browser is sent.
    package let authorization: String
    /// Where a code is exchanged for tokens.
    package let token: String
    /// Where the provider's keys are.
    package let keys: String
    /// Where more is told of the person.
    package let userInfo: String?
    /// Whether its answers always name it (RFC 9207).
    let namesItself: Bool

    /// Reads the document that `OpenIDClient.discoveryAddress` gave; throws `OpenIDRefusal` where
    /// it belongs to another issuer or names an address that is not safe.
    package init(_ document: [UInt8], for client: OpenIDClient) throws(OpenIDRefusal) {
        guard let json = OpenIDDocument.read(document), let issuer = json["issuer"]?.text else {
            throw .malformed("discovery document")
        }
        guard issuer.utf8.elementsEqual(client.issuer.utf8) else { throw .wrongIssuer }
        func address(_ name: String) throws(OpenIDRefusal) -> String {
            guard let address = json[name]?.text else { throw .malformed("discovery document") }
            guard OpenIDAddress.isSafe(address, of: issuer) else { throw .insecureAddress(name) }
            return address
        }
        authorization = try address("authorization_endpoint")
        token = try address("token_endpoint")
        keys = try address("jwks_uri")
        userInfo = json["userinfo_endpoint"] == nil ? nil : try address("userinfo_endpoint")
        namesItself = json["authorization_response_iss_parameter_supported"] == true
    }
}

/// JSON that a provider sends.
enum OpenIDDocument {
    /// The object that these bytes are; no name occurs twice in it.
    static func read(_ bytes: [UInt8]) -> JSONValue? {
        var limits = JSONLimits()
        (limits.depth, limits.string, limits.element) = (12, 1 << 16, 1 << 20)
        guard let json = try? JSONArrayReader.value(of: bytes, limits: limits),
            json.members != nil
        else { return nil }
        return json
    }
}
