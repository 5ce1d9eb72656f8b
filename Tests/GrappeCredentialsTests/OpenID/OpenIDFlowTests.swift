// SPDX-License-Identifier: EUPL-1.2

import Crypto
import GrappeKit
import GrappeTesting
import Testing

@testable import GrappeCredentials

@Suite("Sign-in through a provider")
struct OpenIDFlowTests {
    private func refusal<T>(_ body: () throws -> T) throws -> OpenIDRefusal? {
        do {
            _ = try body()
            return nil
        } catch let refusal as OpenIDRefusal { return refusal }
    }

    @Test("The provider's description is taken from the issuer itself only")
    func discovery() async throws {
        let test = try await TestProvider()
        #expect(
            test.client.discoveryAddress
                == "https://connect.example.org/auth/.well-known/openid-configuration")
        #expect(try test.provider().userInfo == "https://connect.example.org/me")
        let wrong: [([(String, JSONValue?)], OpenIDRefusal)] = [
            ([("issuer", "https://connect.example.org/auth/")], .wrongIssuer),
            ([("issuer", "https://connect.example.org/Auth")], .wrongIssuer),
            ([("issuer", nil)], .malformed("discovery document")),
            ([("token_endpoint", nil)], .malformed("discovery document")),
            ([("jwks_uri", ["a"])], .malformed("discovery document")),
        ]
        for (changes, expected) in wrong {
            #expect(try refusal { try test.provider(changes) } == expected)
        }
        for address in [
            "http://connect.example.org/token", "http://127.0.0.1/token", "ftp://a.example",
            "https://", "https:///token", "https://:443/", "https://a@b.example/", "//a.example",
            "https://a.example/#x", "https://a.example/ b", "https://a.example/\n",
            "HTTPS://a.example", "javascript:alert(1)", "https:a.example", "",
        ] {
            #expect(
                try refusal { try test.provider([("token_endpoint", .string(address))]) }
                    == .insecureAddress("token_endpoint"), "\(address)")
        }
    }

    @Test("An issuer on this machine may do without https, and so may its endpoints only")
    func loopback() throws {
        #expect(OpenIDAddress.isSafe("http://127.0.0.1:9000/a", of: "http://127.0.0.1:9000"))
        #expect(OpenIDAddress.isSafe("http://localhost/a", of: "http://localhost"))
        #expect(!OpenIDAddress.isSafe("http://evil.example/", of: "http://localhost"))
        #expect(!OpenIDAddress.isSafe("http://localhost.evil.example/", of: "http://localhost"))
        #expect(!OpenIDAddress.isSafe("http://localhost/a", of: "https://a.example"))
    }

    @Test("The browser is sent with state, nonce and proof key")
    func address() async throws {
        let test = try await TestProvider()
        let secret = Secret()
        let attempt = OpenIDAttempt(secret)
        let state = secret.derived("openid.state").text
        let challenge = Base64URL.encode(SHA256.hash(data: Array(attempt.verifier.utf8)))
        #expect(
            attempt.address(at: try test.provider(), for: test.client, in: .lb) == """
                https://connect.example.org/authorize?tenant=1&response_type=code\
                &client_id=grappe\
                &redirect_uri=https%3A%2F%2Fannuaire.example.org%2Ffr%2Fconnexion%2Fretour\
                &scope=openid%20email&state=\(state)&nonce=\(attempt.nonce)\
                &code_challenge=\(challenge)&code_challenge_method=S256&ui_locales=lb\
                &acr_values=eidas2
                """)
        #expect(Set([state, attempt.nonce, attempt.verifier, secret.text]).count == 4)
    }

    @Test("The proof key is made as in RFC 7636, appendix B")
    func proofKey() {
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
        #expect(
            Base64URL.encode(SHA256.hash(data: Array(verifier.utf8)))
                == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }

    @Test("Only the browser that left comes back, once and from that provider")
    func callback() async throws {
        let test = try await TestProvider()
        let secret = Secret()
        let (attempt, state) = (OpenIDAttempt(secret), secret.derived("openid.state").text)
        func code(
            _ parameters: [(name: String, value: String)], _ changes: [(String, JSONValue?)] = []
        ) throws -> String {
            try attempt.code(in: parameters, from: try test.provider(changes), for: test.client)
        }
        let good = [(name: "state", value: state), (name: "code", value: "abc~1")]
        #expect(try code(good) == "abc~1")
        #expect(try code(good + [("iss", TestProvider.issuer), ("session_state", "x")]) == "abc~1")
        #expect(try refusal { try code(good + [("iss", "https://evil.example")]) } == .wrongIssuer)
        let named: [(String, JSONValue?)] = [
            ("authorization_response_iss_parameter_supported", true)
        ]
        #expect(try refusal { try code(good, named) } == .wrongIssuer)
        #expect(try code(good + [("iss", TestProvider.issuer)], named) == "abc~1")
        #expect(try refusal { try code([good[1]]) } == .wrongState)
        #expect(try refusal { try code([("state", Secret().text), good[1]]) } == .wrongState)
        #expect(try refusal { try code([("state", ""), good[1]]) } == .wrongState)
        #expect(try refusal { try code(good + [good[0]]) } == .malformed("answer"))
        #expect(try refusal { try code(good + [good[1]]) } == .malformed("answer"))
        #expect(try refusal { try code([good[0]]) } == .malformed("answer"))
        #expect(try refusal { try code([good[0], ("code", "")]) } == .malformed("answer"))
        #expect(try refusal { try code([good[0], ("code", "a\r\n")]) } == .malformed("answer"))
        #expect(
            try refusal { try code([good[0], ("error", "access_denied\r\nX: y")]) }
                == .declined("access_deniedy"))
        #expect(try refusal { try code([("error", "access_denied")]) } == .wrongState)
    }

    @Test("The code is exchanged with proof key and secret, in either way")
    func tokenRequest() async throws {
        let test = try await TestProvider()
        let basic = OpenIDTokenRequest(
            code: "a&b", of: test.attempt, at: try test.provider(), for: test.client)
        // printf 'grappe:p%%26ss%%20w%%3Aord' | base64
        #expect(basic.authorization == "Basic Z3JhcHBlOnAlMjZzcyUyMHclM0FvcmQ=")
        let body = """
            grant_type=authorization_code&code=a%26b\
            &redirect_uri=https%3A%2F%2Fannuaire.example.org%2Ffr%2Fconnexion%2Fretour\
            &code_verifier=\(test.attempt.verifier)
            """
        #expect(basic.body == body)
        let client = OpenIDClient(
            issuer: TestProvider.issuer, id: "grappe", secret: "p&ss w:ord",
            redirect: test.client.redirect, authentication: .post)
        let post = OpenIDTokenRequest(
            code: "a&b", of: test.attempt, at: try test.provider(), for: client)
        #expect(post.authorization == nil)
        #expect(post.body == body + "&client_id=grappe&client_secret=p%26ss%20w%3Aord")
    }

    @Test("The answer to a code holds both tokens or an error")
    func tokens() throws {
        func tokens(_ text: String) throws -> OpenIDTokens { try OpenIDTokens(Array(text.utf8)) }
        let good = #"{"id_token":"a.b.c","access_token":"t","token_type":"bearer"}"#
        #expect(try tokens(good).idToken == "a.b.c")
        #expect(
            try refusal { try tokens(#"{"error":"invalid_grant"}"#) } == .declined("invalid_grant"))
        for text in [
            "", "[]", "{}", #"{"id_token":"a","access_token":"t","token_type":"mac"}"#,
            #"{"id_token":"a","access_token":"t\r\nX: y","token_type":"Bearer"}"#,
            #"{"access_token":"t","token_type":"Bearer"}"#,
            #"{"id_token":"a","id_token":"b","access_token":"t","token_type":"Bearer"}"#,
        ] {
            #expect(try refusal { try tokens(text) } == .malformed("token answer"), "\(text)")
        }
        var random = SeededRandom(seed: 3)
        for _ in 0..<2000 { _ = try? OpenIDTokens(random.mutated(Array(good.utf8))) }
    }
}
