// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeTesting
import GrappeWeb
import Testing

@testable import Accounts

@Suite("The operator's list of providers")
struct IdentityProviderFileTests {
    private static let good = """
        [{"key": "pro", "name": "ProConnect", "issuer": "https://pro.example/api",
          "client_id": "grappe", "client_secret": "pass"},
         {"key": "home", "name": "Keycloak", "issuer": "http://localhost:8081/realms/a",
          "client_id": "b", "client_secret": "c", "acr_values": ["eidas2"],
          "token_endpoint_auth_method": "client_secret_post"}]
        """

    private func read(_ text: String) throws -> [IdentityProvider] {
        try IdentityProviderFile.providers(Array(text.utf8))
    }

    @Test("Each provider is read with its names, and nothing prints its secret")
    func good() throws {
        let providers = try read(Self.good)
        #expect(providers.map(\.key) == ["pro", "home"])
        #expect(providers.map(\.name) == ["ProConnect", "Keycloak"])
        let site = Site(baseURL: "https://grappe.example")
        #expect(providers[0].client(site).redirect == "https://grappe.example/openid/pro")
        var dumped = ""
        dump(providers, to: &dumped)
        #expect(!"\(providers) \(dumped)".contains("pass"))
        #expect(try read("[]").isEmpty)
    }

    @Test(
        "What is wrong in the list is named",
        arguments: [
            ("\"pro\"", "\"Pro\"", "key of provider 1"), ("\"pro\"", "\"\"", "key of provider 1"),
            ("\"pro\"", "\"home\"", "provider 2 has the key or issuer of another"),
            ("https://pro.example/api", "http://localhost:8081/realms/a", "provider 2 has the key"),
            ("https://pro", "http://pro", "issuer of provider 1"),
            ("/api", "/api?x=1", "issuer of provider 1"),
            ("/api", "/api#x", "issuer of provider 1"),
            ("ProConnect", " ProConnect", "name of provider 1"),
            ("\"b\"", "\"\"", "client_id of provider 2"),
            ("\"c\"", "7", "client_secret of provider 2"),
            ("[\"eidas2\"]", "\"eidas2\"", "acr_values of provider 2"),
            ("[\"eidas2\"]", "[]", "acr_values of provider 2"),
            ("secret_post", "secret_jwt", "token_endpoint_auth_method of provider 2"),
            ("acr_values", "acr", "unknown member acr"), ("[{", "{", "no JSON array"),
        ])
    func wrong(part: String, other: String, message: String) throws {
        let text = Self.good.replacing(part, with: other, maxReplacements: 1)
        try #require(text != Self.good)
        let error = #expect(throws: IdentityProviderFile.Problem.self) { try read(text) }
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }

    @Test("A list of any bytes is read or refused")
    func fuzz() {
        var random = SeededRandom(seed: 5)
        let seeds = [Array(Self.good.utf8)]
        var refused = 0
        for _ in 0..<3000 {
            let bytes = random.mutated(random.one(of: seeds))
            if (try? IdentityProviderFile.providers(bytes)) == nil { refused += 1 }
        }
        #expect(refused > 1000)
    }
}
