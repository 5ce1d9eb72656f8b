// SPDX-License-Identifier: EUPL-1.2

import Crypto
import GrappeKit
import GrappeTesting
import Testing

@testable import GrappeCredentials

@Suite("ID tokens")
struct IDTokenTests {
    private func refusal(
        _ body: () async throws -> ExternalIdentity
    ) async throws -> OpenIDRefusal? {
        do {
            _ = try await body()
            return nil
        } catch let refusal as OpenIDRefusal { return refusal }
    }

    @Test(
        "A good token tells who it is, whichever kind of key signed it",
        arguments: ["es", "ed", "rs"])
    func good(key: String) async throws {
        let provider = try await TestProvider()
        let identity = try await provider.identity(try await provider.token(key))
        #expect(identity.issuer == TestProvider.issuer)
        #expect(identity.subject == "person-7")
        #expect(identity.name == "Zoé Weber")
        #expect(identity.mail == "zoe@example.lu")
        #expect(identity.isMailVerified)
        #expect(identity.assurance == "eidas2")
    }

    @Test("What the standard leaves open is taken")
    func variants() async throws {
        let provider = try await TestProvider()
        let variants: [[(String, JSONValue?)]] = [
            [("aud", ["grappe"])], [("aud", ["other", "grappe"]), ("azp", "grappe")],
            [("azp", "grappe")], [("email_verified", nil)], [("nbf", 1_800_000_059)],
            [("iat", 1_800_000_060)], [("exp", .number("1799999940.5"))],
        ]
        for changes in variants {
            _ = try await provider.identity(try await provider.token("es", changes))
        }
        _ = try await provider.identity(
            try await provider.token("es", header: [("kid", nil)]))
        _ = try await provider.identity(
            try await provider.token("es", header: [("jku", "https://evil.example/keys")]))
        let unverified = try await provider.identity(
            try await provider.token("es", [("email_verified", "true")]))
        #expect(!unverified.isMailVerified)
    }

    static let wrongClaims: [(String, [(String, JSONValue?)], OpenIDRefusal)] = [
        ("other issuer", [("iss", "https://evil.example")], .wrongIssuer),
        ("issuer with a slash", [("iss", "https://connect.example.org/auth/")], .wrongIssuer),
        ("no issuer", [("iss", nil)], .wrongIssuer),
        ("other audience", [("aud", "other")], .wrongAudience),
        ("no audience", [("aud", nil)], .wrongAudience),
        ("empty audience", [("aud", [])], .wrongAudience),
        ("longer audience", [("aud", "grappe2")], .wrongAudience),
        ("audience among others", [("aud", ["grappe", "other"])], .wrongAudience),
        ("other party", [("aud", ["grappe", "other"]), ("azp", "other")], .wrongAudience),
        ("other party, one audience", [("azp", "other")], .wrongAudience),
        ("party of another type", [("azp", 7)], .wrongAudience),
        ("audience of another type", [("aud", ["grappe": true])], .wrongAudience),
        ("expired", [("exp", 1_799_999_940)], .expired),
        ("no expiry", [("exp", nil)], .malformed("token")),
        ("expiry as text", [("exp", "1800000300")], .malformed("token")),
        ("endless expiry", [("exp", .number("1e999"))], .malformed("token")),
        ("no time of issue", [("iat", nil)], .malformed("token")),
        ("issued in the future", [("iat", 1_800_000_061)], .notYetValid),
        ("not valid yet", [("nbf", 1_800_000_061)], .notYetValid),
        ("other nonce", [("nonce", "AAAA")], .wrongNonce),
        ("no nonce", [("nonce", nil)], .wrongNonce),
        ("nonce of another type", [("nonce", ["a"])], .wrongNonce),
        ("no subject", [("sub", nil)], .malformed("subject")),
        ("empty subject", [("sub", "")], .malformed("subject")),
        (
            "long subject", [("sub", .string(String(repeating: "a", count: 256)))],
            .malformed("subject")
        ),
        ("subject with a line feed", [("sub", "a\n")], .malformed("subject")),
        ("subject as a number", [("sub", 7)], .malformed("subject")),
    ]

    @Test("Every wrong claim is refused")
    func claims() async throws {
        let provider = try await TestProvider()
        for (name, changes, expected) in Self.wrongClaims {
            let token = try await provider.token("rs", changes)
            #expect(
                try await refusal { try await provider.identity(token) } == expected, "\(name)")
        }
    }

    @Test("Every wrong header is refused, whoever signed")
    func headers() async throws {
        let provider = try await TestProvider()
        let wrong: [(String, [(String, JSONValue?)], OpenIDRefusal)] = [
            ("none", [("alg", "none")], .forbiddenAlgorithm),
            ("None", [("alg", "None")], .forbiddenAlgorithm),
            ("HS256", [("alg", "HS256")], .forbiddenAlgorithm),
            ("RS512", [("alg", "RS512")], .forbiddenAlgorithm),
            ("small letters", [("alg", "es256")], .forbiddenAlgorithm),
            ("no algorithm", [("alg", nil)], .forbiddenAlgorithm),
            ("algorithm of another type", [("alg", ["ES256"])], .forbiddenAlgorithm),
            ("another kind of key", [("alg", "RS256")], .unknownKey),
            ("unknown key", [("kid", "new")], .unknownKey),
            ("key of another kind", [("kid", "rs")], .unknownKey),
            ("key of another type", [("kid", 7)], .malformed("token")),
            ("more demands", [("crit", ["b64"]), ("b64", false)], .malformed("token")),
        ]
        for (name, header, expected) in wrong {
            let token = try await provider.token("es", header: header)
            #expect(
                try await refusal { try await provider.identity(token) } == expected, "\(name)")
        }
    }

    @Test("A key that the token brings along is not looked at")
    func broughtKey() async throws {
        let (provider, stranger) = (try await TestProvider(), try await TestProvider())
        let key = try stranger.keyList[1]
        for header in [
            [("jwk", key)], [("jku", "https://evil.example"), ("kid", "es")], [("x5c", ["AAAA"])],
        ]
            as [[(String, JSONValue?)]]
        {
            let token = try await stranger.token(
                "es", header: header, [("nonce", .string(provider.attempt.nonce))])
            #expect(
                try await refusal { try await provider.identity(token) } == .wrongSignature)
        }
    }

    @Test("A public key does not serve as a shared one")
    func confusion() async throws {
        let provider = try await TestProvider()
        for (index, kid) in ["rs", "es", "ed", "hs"].enumerated() {
            let key = try provider.keyList[index]
            let head: JSONValue = ["alg": "HS256", "kid": .string(kid)]
            let signed = TestProvider.part(head) + "." + TestProvider.part(provider.claims)
            let mac = HMAC<SHA256>.authenticationCode(
                for: Array(signed.utf8), using: SymmetricKey(data: JSONWriter.bytes(of: key)))
            let token = signed + "." + Base64URL.encode(mac)
            #expect(
                try await refusal { try await provider.identity(token) } == .forbiddenAlgorithm)
        }
    }

    @Test("Signatures that are missing, exchanged or written otherwise are refused")
    func signatures() async throws {
        let provider = try await TestProvider()
        for key in ["es", "ed", "rs"] {
            let token = try await provider.token(key)
            let other = try await provider.token(key, [("sub", "admin")])
            let (one, two) = (token.split(separator: "."), other.split(separator: "."))
            let mixed = [one[0], two[1], one[2]].joined(separator: ".")
            #expect(try await refusal { try await provider.identity(mixed) } == .wrongSignature)
            let bare = "\(one[0]).\(one[1])."
            #expect(try await refusal { try await provider.identity(bare) } == .wrongSignature)
            for text in [
                token + "=", token + ".", "." + token, "\(one[0]).\(one[1])", token + "\n", "",
                "..", ".\(one[1]).\(one[2])",
            ] {
                let found = try await refusal { try await provider.identity(text) }
                #expect(found == .malformed("token"), "\(text)")
            }
        }
    }

    @Test("Doubled names in header or claims are refused")
    func doubled() async throws {
        let provider = try await TestProvider()
        let token = try await provider.token("es").split(separator: ".")
        let header = Base64URL.encode(#"{"alg":"ES256","alg":"none","kid":"es"}"#.utf8)
        let text = "\(header).\(token[1]).\(token[2])"
        #expect(try await refusal { try await provider.identity(text) } == .malformed("token"))
    }

    @Test("Keys that are not for signatures, too short, or off the curve are no keys")
    func keys() async throws {
        let provider = try await TestProvider()
        #expect(try provider.keys().keys.count == 3)
        #expect(try provider.keys([("use", "enc")]).keys.isEmpty)
        #expect(try provider.keys([("key_ops", ["sign"])]).keys.isEmpty)
        #expect(try provider.keys([("key_ops", ["verify"])]).keys.count == 3)
        #expect(try provider.keys([("alg", "RS512")]).keys.isEmpty)
        #expect(try provider.keys([("n", "AQAB"), ("x", "AQAB")]).keys.isEmpty)
        #expect(
            try provider.keys([("x", .string(Base64URL.encode(Array(repeating: 1, count: 32))))])
                .keys.count == 3)
        let off = try provider.keys([
            ("x", .string(Base64URL.encode(Array(repeating: 1, count: 32))))
        ])
        let token = try await provider.token("es")
        #expect(
            try await refusal { try await provider.identity(token, keys: off) } == .wrongSignature)
        let unnamed = try provider.keys([("kid", nil)])
        #expect(
            try await refusal { try await provider.identity(token, keys: unnamed) } == .unknownKey)
    }

    @Test("Whoever signed in less securely than asked is refused where that matters")
    func assurance() async throws {
        let provider = try await TestProvider()
        let strict = OpenIDClient(
            issuer: TestProvider.issuer, id: "grappe", secret: "", redirect: "",
            assurances: ["eidas3", "eidas2"], requiresAssurance: true)
        _ = try await provider.identity(try await provider.token("es"), client: strict)
        for value in ["eidas1", nil] as [JSONValue?] {
            let token = try await provider.token("es", [("acr", value)])
            #expect(
                try await refusal { try await provider.identity(token, client: strict) }
                    == .insufficientAssurance)
        }
    }

    @Test("Damaged tokens are refused without a crash")
    func fuzz() async throws {
        let provider = try await TestProvider()
        let token = Array(try await provider.token("es").utf8)
        let keys = try provider.keys()
        var random = SeededRandom(seed: 21)
        for _ in 0..<2000 {
            let text = String(decoding: random.mutated(token), as: UTF8.self)
            guard !text.utf8.elementsEqual(token) else { continue }
            #expect(try await refusal { try await provider.identity(text, keys: keys) } != nil)
        }
        let document = JSONWriter.bytes(of: ["keys": .array(try provider.keyList)])
        for _ in 0..<1000 {
            if let keys = try? OpenIDKeys(random.mutated(document)) {
                _ = try? await provider.identity(String(decoding: token, as: UTF8.self), keys: keys)
            }
        }
    }

    @Test(
        "What the provider tells besides completes the person, signed or not, and only the same one"
    )
    func userInfo() async throws {
        let provider = try await TestProvider()
        let bare = try await provider.identity(
            try await provider.token(
                "es",
                [
                    ("given_name", nil), ("family_name", nil), ("email", nil),
                    ("email_verified", nil),
                ]))
        #expect(bare.name == nil)
        let told: JSONValue = ["sub": "person-7", "name": "Zoé W.", "email": "z@example.lu"]
        let completed = try await bare.completed(
            by: JSONWriter.bytes(of: told), isSigned: false, keys: try provider.keys(),
            for: provider.client, at: provider.now)
        #expect(completed.name == "Zoé W.")
        #expect(completed.mail == "z@example.lu")
        #expect(!completed.isMailVerified)
        func complete(_ token: String) async throws -> ExternalIdentity {
            try await bare.completed(
                by: Array(token.utf8), isSigned: true, keys: try provider.keys(),
                for: provider.client, at: provider.now)
        }
        let untimed: [(String, JSONValue?)] = [("exp", nil), ("iat", nil), ("nonce", nil)]
        #expect(try await complete(try await provider.token("rs", untimed)).name == "Zoé Weber")
        let other = try await provider.token("rs", untimed + [("sub", "person-8")])
        #expect(try await refusal { try await complete(other) } == .wrongSubject)
        let elsewhere = try await provider.token("rs", untimed + [("aud", "other")])
        #expect(try await refusal { try await complete(elsewhere) } == .wrongAudience)
        let unsigned = String(decoding: JSONWriter.bytes(of: told), as: UTF8.self)
        #expect(try await refusal { try await complete(unsigned) } == .malformed("token"))
    }
}
