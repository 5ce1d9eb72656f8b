// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit

/// The operator's list of providers: a JSON array with an object for each, whose members have the
/// names that the standards of OpenID Connect give them, besides `key` and `name`.
package enum IdentityProviderFile {
    /// Why the list is not understood, in English for the operator. It repeats no secret.
    package struct Problem: Error, Equatable, CustomStringConvertible {
        package let description: String
    }

    private static let limit = 50
    private static let members: Set<String> = [
        "key", "name", "issuer", "client_id", "client_secret", "token_endpoint_auth_method",
        "acr_values",
    ]

    /// Throws `Problem`.
    package static func providers(_ file: [UInt8]) throws(Problem) -> [IdentityProvider] {
        guard let list = (try? JSONArrayReader.value(of: file))?.elements, list.count <= limit
        else {
            throw Problem(description: "it is no JSON array of at most \(limit) objects")
        }
        var providers: [IdentityProvider] = []
        for (number, entry) in list.enumerated() {
            let provider = try provider(entry, number + 1)
            let isKnown = providers.contains {
                $0.key.utf8.elementsEqual(provider.key.utf8)
                    || $0.issuer.utf8.elementsEqual(provider.issuer.utf8)
            }
            guard !isKnown else {
                throw Problem(
                    description: "provider \(number + 1) has the key or issuer of another")
            }
            providers.append(provider)
        }
        return providers
    }

    private static func provider(
        _ entry: JSONValue, _ number: Int
    ) throws(Problem) -> IdentityProvider {
        func text(_ name: String, _ isFit: (String) -> Bool) throws(Problem) -> String {
            guard let text = entry[name]?.text, isFit(text) else {
                throw Problem(description: "\(name) of provider \(number) is missing or wrong")
            }
            return text
        }
        if let other = entry.members?.first(where: { !members.contains($0.name) }) {
            throw Problem(description: "provider \(number) has an unknown member \(other.name)")
        }
        return IdentityProvider(
            key: try text("key", isKey), name: try text("name") { PersonName.clean($0) == $0 },
            issuer: try text("issuer", OpenIDClient.canBe(issuer:)),
            id: try text("client_id") { !$0.utf8.isEmpty },
            secret: try text("client_secret") { !$0.utf8.isEmpty },
            assurances: try assurances(entry, number),
            authentication: try authentication(entry, number))
    }

    private static func isKey(_ text: String) -> Bool {
        (1...32).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
            }
    }

    private static func assurances(
        _ entry: JSONValue, _ number: Int
    ) throws(Problem) -> [String] {
        guard let value = entry["acr_values"] else { return [] }
        let texts = (value.elements ?? []).compactMap(\.text).filter { !$0.utf8.isEmpty }
        guard !texts.isEmpty, texts.count == value.elements?.count else {
            throw Problem(description: "acr_values of provider \(number) is no list of texts")
        }
        return texts
    }

    private static func authentication(
        _ entry: JSONValue, _ number: Int
    ) throws(Problem) -> OpenIDClient.Authentication {
        switch entry["token_endpoint_auth_method"] {
        case nil, "client_secret_basic": .basic
        case "client_secret_post": .post
        default:
            throw Problem(
                description: "token_endpoint_auth_method of provider \(number) is neither "
                    + "client_secret_basic nor client_secret_post")
        }
    }
}
