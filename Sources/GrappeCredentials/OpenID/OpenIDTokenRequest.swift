// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeKit

/// What to send by POST to exchange a code for tokens (OpenID Connect Core, section 3.1.3).
package struct OpenIDTokenRequest: Sendable {
    package let address: String
    /// Of the type `application/x-www-form-urlencoded`. Holds secrets: not for logs.
    package let body: String
    /// The value of the header `Authorization`, where there is to be one. A secret, too.
    package let authorization: String?

    package init(
        code: String, of attempt: OpenIDAttempt, at provider: OpenIDProvider,
        for client: OpenIDClient
    ) {
        var parameters = [
            ("grant_type", "authorization_code"), ("code", code),
            ("redirect_uri", client.redirect), ("code_verifier", attempt.verifier),
        ]
        switch client.authentication {
        case .basic:
            // Both parts are encoded as in a form first (RFC 6749, section 2.3.1).
            let pair = [client.id, client.secret].map(PercentEncoding.encode)
            let bytes = Array(pair.joined(separator: ":").utf8)
            authorization = "Basic " + Data(bytes).base64EncodedString()
        case .post:
            parameters += [("client_id", client.id), ("client_secret", client.secret)]
            authorization = nil
        }
        address = provider.token
        body = OpenIDForm.encode(parameters)
    }
}

/// What the provider gives for a code (OpenID Connect Core, section 3.1.3.3).
package struct OpenIDTokens: Sendable {
    /// Says who the person is, once it is verified.
    package let idToken: String
    /// Opens the provider's `userInfo`, as `Authorization: Bearer …`. A secret.
    package let accessToken: String

    /// Reads the answer; throws `OpenIDRefusal`, `declined` where it is an error.
    package init(_ answer: [UInt8]) throws(OpenIDRefusal) {
        guard let json = OpenIDDocument.read(answer) else { throw .malformed("token answer") }
        if let error = json["error"]?.text {
            throw .declined(
                String(decoding: error.utf8.prefix(64).filter(Self.isWord), as: UTF8.self))
        }
        guard let id = json["id_token"]?.text, let access = json["access_token"]?.text,
            let type = json["token_type"]?.text,
            // Compared without regard to case (RFC 6749, section 5.1).
            type.utf8.map({ $0 | 0x20 }).elementsEqual("bearer".utf8), !access.isEmpty,
            access.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .malformed("token answer") }
        (idToken, accessToken) = (id, access)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
    }
}
