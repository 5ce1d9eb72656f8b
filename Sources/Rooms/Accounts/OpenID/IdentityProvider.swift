// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeWeb

/// Another site at which people prove who they are (OpenID Connect), as the operator has registered
/// this one there. It is asked for nothing but who somebody is: no name, no address, no role.
package struct IdentityProvider: Sendable {
    /// Names it in addresses: `a-z`, digits and hyphens.
    package let key: String
    /// As people know it.
    package let name: String
    /// Exactly as it writes its own address.
    package let issuer: String
    private let id, secret: String
    private let assurances: [String]
    private let authentication: OpenIDClient.Authentication

    /// - Parameters:
    ///   - assurances: what it has to have checked of a person (`acr`), one of these; none where it
    ///     does not matter.
    package init(
        key: String, name: String, issuer: String, id: String, secret: String,
        assurances: [String] = [], authentication: OpenIDClient.Authentication = .basic
    ) {
        (self.key, self.name, self.issuer) = (key, name, issuer)
        (self.id, self.secret) = (id, secret)
        (self.assurances, self.authentication) = (assurances, authentication)
    }

    /// This site as the provider knows it.
    func client(_ site: Site) -> OpenIDClient {
        OpenIDClient(
            issuer: issuer, id: id, secret: secret,
            redirect: AccountsPaths.providerReturn(key).absolute(from: site.baseURL).string,
            scopes: [], assurances: assurances, requiresAssurance: !assurances.isEmpty,
            authentication: authentication)
    }
}

extension IdentityProvider: CustomStringConvertible, CustomReflectable {
    /// Name and issuer; never the secret.
    package var description: String { "\(name) (\(issuer))" }

    /// Nothing: dumps would show the secret.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
