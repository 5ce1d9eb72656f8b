// SPDX-License-Identifier: EUPL-1.2

/// This site as it is registered with a provider (OpenID Connect Core 1.0,
/// https://openid.net/specs/openid-connect-core-1_0.html).
package struct OpenIDClient: Sendable {
    /// How the site proves to the provider that it is itself (Core, section 9).
    package enum Authentication: Sendable {
        /// `client_secret_basic`, what a provider takes that says nothing else.
        case basic
        /// `client_secret_post`.
        case post
    }

    /// The provider's address, exactly as it writes it itself.
    package let issuer: String
    package let id: String
    let secret: String
    /// Where the browser comes back to; compared exactly by the provider.
    package let redirect: String
    let scopes: [String]
    /// What the provider is asked to check of the person (Core, section 2, `acr`).
    let assurances: [String]
    /// Whether a sign-in counts only if one of `assurances` was reached.
    let requiresAssurance: Bool
    let authentication: Authentication

    /// - Parameters:
    ///   - scopes: what is asked for besides `openid`, such as `email` and `profile`.
    ///   - assurances: values of `acr`, the preferred one first; none where it does not matter.
    package init(
        issuer: String, id: String, secret: String, redirect: String,
        scopes: [String] = ["profile", "email"], assurances: [String] = [],
        requiresAssurance: Bool = false, authentication: Authentication = .basic
    ) {
        (self.issuer, self.id, self.secret, self.redirect) = (issuer, id, secret, redirect)
        self.scopes = ["openid"] + scopes.filter { !$0.utf8.elementsEqual("openid".utf8) }
        (self.assurances, self.requiresAssurance) = (assurances, requiresAssurance)
        self.authentication = authentication
    }

    /// Whether an issuer may have that address: `https`, or this machine itself, with neither query
    /// nor fragment (OpenID Connect Discovery 1.0, section 3).
    package static func canBe(issuer: String) -> Bool {
        OpenIDAddress.isSafe(issuer, of: issuer) && !issuer.utf8.contains(UInt8(ascii: "?"))
    }

    /// Where the provider describes itself (OpenID Connect Discovery 1.0, section 4).
    package var discoveryAddress: String {
        let path = "/.well-known/openid-configuration"
        return issuer.utf8.last == UInt8(ascii: "/")
            ? String(decoding: issuer.utf8.dropLast(), as: UTF8.self) + path : issuer + path
    }
}
