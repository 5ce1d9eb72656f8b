// SPDX-License-Identifier: EUPL-1.2

import Configuration
import FoundationEssentials
import GrappeKit
import GrappeStore
import GrappeTesting
import GrappeWeb
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import grappe

/// Every route of the whole site, asked for by everybody.
@Suite("Who may use which route")
struct AccessTests {
    /// What stands in the place of a route's parameters: the story's organisation, a territory of
    /// the moderator's, and otherwise something that there is not.
    private static let parameters = [
        "language": "fr", "organisation": Persona.organisation.string, "territory": "LU",
    ]

    private static func withSite(_ body: (Assembly) async throws -> Void) async throws {
        try await StoreEngine.usual.withDatabase(Cluster.migrations, at: TestDirectory.now) {
            database in
            let provider = InMemoryProvider(values: [
                ["grappe", "url"]: "https://grappe.example",
                ["grappe", "public"]: .init(.string(publicFolder), isSecret: false),
                ["grappe", "search"]: "none",
            ])
            let settings = try Settings(
                ConfigReader(providers: [provider]).scoped(to: "grappe"), "sqlite:none")
            try await body(
                Assembly(
                    database, settings, isDemonstration: true, identities: PersonaIdentities()))
        }
    }

    private static let publicFolder =
        #filePath.split(separator: "/").dropLast(3)
        .reduce(into: "") { $0 += "/" + $1 } + "/Public"

    private static func path(_ entry: RouteTable.Entry) -> String {
        let segments = entry.path.split(separator: "/").map { segment -> String in
            guard segment.utf8.first == 0x3A else { return String(segment) }
            return parameters[String(segment.dropFirst())] ?? "none"
        }
        return "/" + segments.joined(separator: "/")
    }

    /// Whether the answer lets the person in; what is not found was looked for. Who is kept out of
    /// a page is led to a proof and back to that page.
    private static func isLetIn(_ response: RouterAnswer, _ entry: RouteTable.Entry) -> Bool {
        switch response.status.code {
        case 401, 403: false
        case 303:
            ![Link("/fr/sign-in"), Link("/fr/sign-in/code")].contains { proof in
                response.headers[.location] == proof.query([("next", path(entry))]).string
            }
        case 404: entry.policy != .monitoring
        default: true
        }
    }

    @Test("The matrix of all routes and all people is what the policies say")
    func matrix() async throws {
        try await Self.withSite { site in
            let entries = site.server.table.entries
            let client = RouterClient(site.server)
            var routes: [String] = []
            for entry in entries {
                var open: [String] = []
                for persona in Persona.allCases {
                    let response = try await Self.ask(entry, persona, client)
                    let isIn = Self.isLetIn(response, entry)
                    #expect(
                        isIn == entry.policy.isOpen(to: persona),
                        "\(entry.method) \(entry.path) \(persona): \(response.status)")
                    if isIn { open.append(persona.rawValue) }
                }
                let everybody = open.count == Persona.allCases.count
                routes.append(
                    "\(entry.method) \(entry.path): \(entry.policy.rawValue): "
                        + (everybody ? "everybody" : open.joined(separator: ", ")))
            }
            #expect(routes.count == entries.count && routes.count > 40)
            try Self.compare(routes)
        }
    }

    /// What was agreed on stands in a file, so that opening a route to others shows as a change of
    /// that file.
    private static func compare(_ routes: [String]) throws {
        let path = #filePath.split(separator: "/").dropLast().reduce(into: "") { $0 += "/" + $1 }
        let file = try #require(FileManager.default.contents(atPath: path + "/access.txt"))
        let agreed = String(decoding: file, as: UTF8.self).split(separator: "\n").map(String.init)
        #expect(agreed == routes.sorted(), "\(Set(routes).symmetricDifference(agreed).sorted())")
    }

    @Test("No form is taken without the token of the session, nor from another site")
    func forms() async throws {
        try await Self.withSite { site in
            let client = RouterClient(site.server)
            let forms = site.server.table.entries.filter { $0.method != "GET" }
            #expect(forms.count > 10)
            for entry in forms {
                #expect(entry.method == "POST", "\(entry.path)")
                for persona in Persona.allCases where persona != .visitor {
                    let stale = try await Self.ask(entry, persona, client, body: "a=b")
                    let isRefused = [.forbidden, .unauthorized].contains(stale.status)
                    #expect(isRefused, "\(entry.path) \(persona): \(stale.status)")
                }
                for persona in Persona.allCases {
                    let foreign = try await Self.ask(
                        entry, persona, client, origin: "https://evil.example")
                    #expect(foreign.status == .forbidden, "\(entry.path) \(persona)")
                }
            }
        }
    }

    private static func ask(
        _ entry: RouteTable.Entry, _ persona: Persona, _ client: RouterClient,
        origin: String = TestDirectory.baseURL, body: String? = nil
    ) async throws -> RouterAnswer {
        let method = HTTPRequest.Method(entry.method) ?? .get
        var headers = persona.headers(origin: origin)
        if method == .get {
            return try await client.execute(uri: path(entry), method: .get, headers: headers)
        }
        var bytes = Array((body ?? persona.form()).utf8)
        headers[.contentType] = "application/x-www-form-urlencoded"
        if entry.takesFiles {
            headers[.contentType] = MultipartBody.contentType
            bytes = body == nil ? persona.uploadForm() : MultipartBody(fields: [("a", "b")]).bytes
        }
        return try await client.execute(
            uri: path(entry), method: method, headers: headers, body: ByteBuffer(bytes: bytes))
    }
}
