// SPDX-License-Identifier: EUPL-1.2

import Crypto
import GrappeKit

/// One sign-in through a provider, from the moment the browser is sent there until it comes back:
/// code flow with state, nonce (OpenID Connect Core, section 3.1) and proof key (RFC 7636, S256).
///
/// All three come from one secret, which the browser keeps in a cookie that only it can send back;
/// so nobody finishes in one browser what began in another.
package struct OpenIDAttempt: Sendable {
    private let state, nonceSecret, verifierSecret: Secret

    /// - Parameter secret: a new one for each attempt; give the same when the browser comes back,
    ///   and forget it then.
    package init(_ secret: Secret) {
        state = secret.derived("openid.state")
        nonceSecret = secret.derived("openid.nonce")
        verifierSecret = secret.derived("openid.verifier")
    }

    /// What the ID token must repeat.
    var nonce: String { nonceSecret.text }
    /// What the provider must be shown together with the code.
    var verifier: String { verifierSecret.text }

    /// Where to send the browser.
    ///
    /// - Parameter language: in which the provider should speak.
    package func address(
        at provider: OpenIDProvider, for client: OpenIDClient, in language: Language
    ) -> String {
        var parameters = [
            ("response_type", "code"), ("client_id", client.id), ("redirect_uri", client.redirect),
            ("scope", client.scopes.joined(separator: " ")), ("state", state.text),
            ("nonce", nonce), ("code_challenge", challenge), ("code_challenge_method", "S256"),
            ("ui_locales", language.rawValue),
        ]
        if !client.assurances.isEmpty {
            parameters.append(("acr_values", client.assurances.joined(separator: " ")))
        }
        let mark = provider.authorization.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
        return provider.authorization + mark + OpenIDForm.encode(parameters)
    }

    private var challenge: String {
        Base64URL.encode(SHA256.hash(data: Array(verifier.utf8)))
    }

    /// The code with which the browser came back; throws `OpenIDRefusal`, `declined` among them.
    ///
    /// - Parameter parameters: all names and values of the query, decoded.
    package func code(
        in parameters: [(name: String, value: String)], from provider: OpenIDProvider,
        for client: OpenIDClient
    ) throws(OpenIDRefusal) -> String {
        func value(_ name: String) throws(OpenIDRefusal) -> String? {
            let values = parameters.filter { $0.name.utf8.elementsEqual(name.utf8) }.map(\.value)
            guard values.count <= 1 else { throw .malformed("answer") }
            return values.first
        }
        guard let answered = try value("state"), ConstantTime.areEqual(answered, state.text) else {
            throw .wrongState
        }
        if let issuer = try value("iss") {
            guard issuer.utf8.elementsEqual(client.issuer.utf8) else { throw .wrongIssuer }
        } else if provider.namesItself {
            throw .wrongIssuer
        }
        if let error = try value("error") { throw .declined(Self.plain(error)) }
        guard let code = try value("code"), (1...4096).contains(code.utf8.count),
            code.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
        else { throw .malformed("answer") }
        return code
    }

    /// An error code may go into a log, so nothing but a word is kept of it.
    private static func plain(_ error: String) -> String {
        let word = error.utf8.prefix(64).filter {
            (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_")
        }
        return String(decoding: Array(word), as: UTF8.self)
    }
}

/// Names and values in a query or a form (`application/x-www-form-urlencoded`).
enum OpenIDForm {
    static func encode(_ parameters: [(String, String)]) -> String {
        parameters.map { "\(PercentEncoding.encode($0))=\(PercentEncoding.encode($1))" }
            .joined(separator: "&")
    }
}
