// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import GrappeWeb
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

@testable import Vocabulary

/// The site with the vocabulary alone, over a database of its own.
struct VocabularySite {
    static let now = ReferenceFixtures.now

    let vocabulary: Vocabulary
    let server: WebServer

    var database: any Database { vocabulary.database }

    static func with(
        sightings: [TermSighting] = [], _ body: (VocabularySite) async throws -> Void
    ) async throws {
        try await ReferenceFixtures.with { files in
            try await NoteTerms(database: files.database).run(sightings, at: now)
            let vocabulary = try await Vocabulary(
                database: files.database,
                searchLink: { Link("/\($1)/organisations").query([("q", $0)]) }, now: { now })
            try await body(VocabularySite(vocabulary))
        }
    }

    private init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        var settings = WebServer.Settings()
        settings.identities = PersonaIdentities()
        let layout = Layout(
            site: Site(baseURL: "https://grappe.example"), footer: Vocabulary.footer)
        server = WebServer(
            layout: layout, rooms: [vocabulary], settings: settings, logger: logger)
    }

    func ask(
        _ path: String, _ method: HTTPRequest.Method = .get, headers: HTTPFields = [:],
        body: String? = nil
    ) async throws -> TestAnswer {
        TestAnswer(
            try await RouterClient(server).execute(
                uri: path, method: method, headers: headers,
                body: body.map { ByteBuffer(string: $0) }))
    }

    /// As a moderator, from one of our own pages.
    func asModerator(_ path: String, body: String? = nil) async throws -> TestAnswer {
        var headers = Persona.moderator.headers()
        if body != nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        return try await ask(
            path, body == nil ? .get : .post, headers: headers,
            body: body.map { Persona.moderator.form($0) })
    }

    func terms(_ state: InboxTerm.State = .new) async throws -> [InboxTerm] {
        try await database.read { try $0.terms(state, Paging(number: 1, size: 100)) }
    }
}
