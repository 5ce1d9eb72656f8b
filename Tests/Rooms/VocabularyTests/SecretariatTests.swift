// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import GrappeWeb
import HTTPTypes
import Testing

@testable import Vocabulary

@Suite("Who may decide about words")
struct SecretariatTests {
    private static let sightings = [
        TermSighting("Heckeschnëtt", language: Language.lb.tag, kind: .query)
    ]

    /// Paths of every route with real values in them.
    private static func paths(
        _ site: VocabularySite, _ policy: Policy
    ) async throws -> [(method: String, path: String)] {
        let id = try await site.terms().first?.id.string ?? ""
        return site.server.table.entries.filter { $0.policy == policy }.map { entry in
            let path = entry.path.split(separator: ":", omittingEmptySubsequences: false)
                .joined(separator: ":")
                .replacing(":language", with: "fr").replacing(":id", with: id)
                .replacing(":scheme", with: "trade").replacing(":code", with: "green-spaces")
                .replacing(":part", with: "hedges")
            return (entry.method, path)
        }
    }

    @Test("Every route of the secretariat, and no other, asks for the key")
    func matrix() async throws {
        try await VocabularySite.with(sightings: Self.sightings) { site in
            let closed = try await Self.paths(site, .secretariat)
            #expect(closed.count == 6)
            for (method, path) in closed {
                let verb = try #require(HTTPRequest.Method(method))
                let answer = try await site.ask(path, verb)
                #expect(answer.status == 401, "\(method) \(path)")
                #expect(answer.headers["www-authenticate"]?.hasPrefix("Basic realm=") == true)
                #expect(!answer.text.contains("Heckeschnëtt"))
            }
            for (_, path) in try await Self.paths(site, .everyone)
            where path.contains("vocabulary") {
                #expect(try await site.ask(path).status == 200, "\(path)")
            }
        }
    }

    @Test("Without a key of the operator these pages do not exist")
    func noKey() async throws {
        try await VocabularySite.with(key: nil, sightings: Self.sightings) { site in
            for (method, path) in try await Self.paths(site, .secretariat) {
                let verb = try #require(HTTPRequest.Method(method))
                let headers: HTTPFields = [
                    .authorization: VocabularySite.basic("a", ""),
                    .origin: "https://grappe.example",
                ]
                #expect(try await site.ask(path, verb, headers: headers).status == 404)
            }
        }
    }

    @Test(
        "A wrong key is refused, however near it is",
        arguments: [
            "", "Basic", "Basic !!!", "Basic " + String(repeating: "A", count: 2000),
            "Bearer correct horse battery staple", VocabularySite.basic("Ada", ""),
            VocabularySite.basic("Ada", "correct horse battery stapl"),
            VocabularySite.basic("Ada", "correct horse battery staple "),
            VocabularySite.basic("Ada", "Correct horse battery staple"),
            VocabularySite.basic("Ada", "correct horse battery staple\u{200D}"),
        ])
    func wrongKey(field: String) async throws {
        try await VocabularySite.with { site in
            let answer = try await site.ask(
                "/fr/secretariat/terms", headers: [.authorization: field])
            #expect(answer.status == 401)
        }
    }

    @Test("A form of another site changes nothing, though the browser sends the key with it")
    func foreign() async throws {
        try await VocabularySite.with(sightings: Self.sightings) { site in
            let id = try #require(try await site.terms().first).id.string
            let key = VocabularySite.basic("Ada", VocabularySite.key)
            let secFetchSite = try #require(HTTPField.Name("Sec-Fetch-Site"))
            let foreign: [HTTPFields] = [
                [:], [.origin: "https://evil.example"], [.origin: "null"],
                [.origin: "https://grappe.example.evil.example"],
                [secFetchSite: "cross-site", .origin: "https://grappe.example"],
                [secFetchSite: "same-site"], [secFetchSite: "none"],
            ]
            for var headers in foreign {
                headers[.authorization] = key
                headers[.contentType] = "application/x-www-form-urlencoded"
                let answer = try await site.ask(
                    "/fr/secretariat/terms/\(id)/reject", .post, headers: headers, body: "a=b")
                #expect(answer.status == 403, "\(headers)")
            }
            #expect(try await site.terms().count == 1)
            let own: HTTPFields = [.authorization: key, secFetchSite: "same-origin"]
            let answer = try await site.ask(
                "/fr/secretariat/terms/\(id)/reject", .post, headers: own)
            #expect(answer.status == 303)
            #expect(try await site.terms(.rejected).map(\.decidedBy) == ["Ada"])
        }
    }

    @Test("A key that can be guessed is none")
    func shortKey() {
        #expect(SecretariatKey("fifteen letters") == nil)
        #expect(SecretariatKey(SecretariatKey.random()) != nil)
        #expect(SecretariatKey.random() != SecretariatKey.random())
    }
}
