// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeKit
import GrappeTesting
import HTTPTypes
import Hummingbird
import Logging

@testable import GrappeWeb

/// Takes files, and remembers what it was given.
struct UploadRoom: Room {
    struct Seen: Sendable {
        var fields: FormFields
        var files: [UploadedFile]
        var contents: [[UInt8]]
        var modes: [Int]
    }

    static let limit = 100_000

    let seen = Guarded<[Seen]>([])
    /// Where files that are to be kept go.
    var keptAt: String?

    func addRoutes(to routes: Routes) {
        routes.pages.upload("files", for: .everyone, limit: Self.limit) { form, _, _ in
            let manager = FileManager.default
            let contents = form.files.map { Array(manager.contents(atPath: $0.path) ?? Data()) }
            let modes = form.files.map { file in
                (try? manager.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int) ?? 0
            }
            let seen = Seen(
                fields: form.fields, files: form.files, contents: contents, modes: modes)
            self.seen.withLock { $0.append(seen) }
            if let keptAt, let file = form.files.first {
                try manager.moveItem(atPath: file.path, toPath: keptAt)
            }
            if form.fields["fail"] == "yes" { throw WebError.notFound() }
            return Response.redirect(to: Link("/fr"))
        }
        let closed = routes.pages.group("closed", context: ModeratorContext.self)
        closed.upload("files", for: .moderator, limit: Self.limit) { _, _, _ in
            Response.redirect(to: Link("/fr"))
        }
    }

    /// The answer to a form with files.
    func send(
        _ body: [UInt8], type: String = MultipartBody.contentType, to path: String = "/fr/files",
        as persona: Persona = .visitor, in folder: String
    ) async throws -> HTTPResponse.Status {
        var settings = WebServer.Settings()
        settings.identities = PersonaIdentities()
        settings.uploads = UploadFolder(path: folder)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let server = WebServer(
            layout: SampleSite.layout(), rooms: [self], settings: settings, logger: logger)
        var headers = persona.headers(origin: "https://grappe.example")
        headers[.contentType] = type
        return try await RouterClient(server).execute(
            uri: path, method: .post, headers: headers, body: ByteBuffer(bytes: body)
        ).status
    }

    /// Gives `body` a folder of its own.
    static func withFolder(_ body: (String) async throws -> Void) async throws {
        let manager = FileManager.default
        let folder = manager.temporaryDirectory.appending(path: "grappe-\(UUID().uuidString)")
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? manager.removeItem(at: folder) }
        try await body(folder.path)
    }

    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }
}
