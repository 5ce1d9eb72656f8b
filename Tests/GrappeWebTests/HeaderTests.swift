// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import GrappeWeb

private let assets = Assets([
    Asset(name: "site.css", bytes: Array(String(repeating: "a { color: red }\n", count: 90).utf8))
])

@Test("Every kind of answer tells browsers what the page may do")
func securityHeaders() async throws {
    let layout = SampleSite.layout(
        assets: assets, tiles: "https://{s}.tiles.example/{z}/{x}/{y}.png")
    let tag = try await SampleSite.get("/fr", from: layout).headers[.eTag] ?? ""
    let requests: [(String, HTTPRequest.Method, HTTPFields)] = [
        ("/", .get, [:]), ("/fr", .get, [:]), ("/fr", .head, [:]), ("/fr/no", .get, [:]),
        ("/fr", .get, [.ifNoneMatch: tag]), ("/fr/broken", .get, [:]), ("/fr", .delete, [:]),
        ("/api/things", .get, [:]), ("/api/no", .get, [:]), ("/assets/site.css", .get, [:]),
        ("/assets/no.css", .get, [:]), ("/fr", .get, [.acceptEncoding: "gzip"]),
    ]
    for (path, method, headers) in requests {
        let answer = try await SampleSite.get(path, method: method, headers: headers, from: layout)
        let policy = answer.headers[.contentSecurityPolicy] ?? ""
        #expect(policy.hasPrefix("default-src 'none'; script-src 'self'; style-src 'self'"))
        #expect(policy.contains("img-src 'self' data: https://*.tiles.example;"))
        #expect(!policy.contains("unsafe"))
        #expect(answer.headers[.xContentTypeOptions] == "nosniff")
        #expect(answer.headers[.strictTransportSecurity] != nil)
        for name in [
            "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy", "X-Request-Id",
        ] {
            let field = try #require(HTTPField.Name(name))
            #expect(answer.headers[field] != nil, "\(path): \(name)")
        }
    }
}

@Test("A site without TLS does not ask browsers to insist on it")
func withoutTLS() async throws {
    let layout = SampleSite.layout(baseURL: "http://localhost:8080/")
    let response = try await SampleSite.get("/fr", from: layout)
    #expect(response.headers[.strictTransportSecurity] == nil)
    #expect(layout.site.baseURL == "http://localhost:8080")
}

@Test("A tile address that is no plain host never reaches the policy")
func tileOrigin() {
    let origin = { Site(tileURL: $0).tileOrigin }
    #expect(origin("https://tile.example.org/{z}") == "https://tile.example.org")
    #expect(origin("http://tile.example.org/{z}") == nil)
    #expect(origin("https://x; script-src *") == nil)
    #expect(origin("https://") == nil)
}

@Test("What a reader has already is not sent again")
func notModified() async throws {
    let first = try await SampleSite.get("/fr")
    let tag = try #require(first.headers[.eTag])
    #expect(tag.hasPrefix("W/\""))
    for condition in [tag, "\"x\", \(tag)", "*", String(tag.dropFirst(2))] {
        let again = try await SampleSite.get(
            "/fr", headers: [.ifNoneMatch: condition, .acceptEncoding: "gzip"])
        #expect(again.status == .notModified)
        #expect(again.body.readableBytes == 0)
        #expect(again.headers[.eTag] == tag && again.headers[.contentLength] == nil)
        #expect(again.headers[.vary]?.contains("Accept-Encoding") == true)
    }
    let other = try await SampleSite.get("/fr", headers: [.ifNoneMatch: "W/\"0\""])
    #expect(other.status == .ok)
    let error = try await SampleSite.get("/fr/no", headers: [.ifNoneMatch: "*"])
    #expect(error.status == .notFound && error.headers[.eTag] == nil)
}

@Test("HEAD has the fields of GET and no body, for errors too")
func head() async throws {
    for path in ["/fr", "/fr/no", "/api/things"] {
        let get = try await SampleSite.get(path)
        let head = try await SampleSite.get(path, method: .head)
        #expect(head.status == get.status && head.body.readableBytes == 0)
        #expect(head.headers[.contentType] == get.headers[.contentType])
        #expect(head.headers[.eTag] == get.headers[.eTag])
    }
}

@Test("A 304 keeps Vary, a short answer is not compressed, refusals are heeded")
func compressionRules() async throws {
    let gzip: HTTPFields = [.acceptEncoding: "gzip"]
    let long = try await SampleSite.get("/fr", headers: gzip)
    #expect(long.headers[.contentEncoding] == "gzip")
    #expect(long.headers[.contentLength] == String(long.body.readableBytes))
    for refusal in ["gzip;q=0", "identity", "*;q=0", "br", ""] {
        let plain = try await SampleSite.get("/fr", headers: [.acceptEncoding: refusal])
        #expect(plain.headers[.contentEncoding] == nil, "\(refusal)")
        #expect(plain.headers[.vary] == "Accept-Encoding")
    }
    let redirect = try await SampleSite.get("/", headers: gzip)
    #expect(redirect.headers[.contentEncoding] == nil)
    #expect(redirect.headers[.vary] == "Accept-Language")
}
