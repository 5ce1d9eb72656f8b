// SPDX-License-Identifier: EUPL-1.2

import Directory
import FoundationEssentials
import GrappeKit
import GrappeMedia
import GrappeStore
import GrappeTesting
import GrappeWeb
import Logging
import PictureKernel
import Testing
import Vocabulary

@testable import Records

/// The story's directory with its photographs and documents, and somebody who keeps the record of
/// its first organisation.
struct RecordFilesSite {
    static let organisation = ID<Organisation>(Persona.organisation.string)
    static let path = "/fr/account/organisations/\(organisation.string)/files"

    let database: any Database
    let server: WebServer
    let store: FileStore

    static func with(
        _ engine: StoreEngine = .usual, _ body: (RecordFilesSite) async throws -> Void
    ) async throws {
        let program = try #require(TestProgram.path)
        let migrations = Vocabulary.migrations + Directory.migrations + Records.migrations
        let files = FileManager.default
        let folder = files.temporaryDirectory.appending(path: "grappe-\(UUID().uuidString)").path
        defer { try? files.removeItem(atPath: folder) }
        try await engine.withDatabase(migrations, at: TestDirectory.now) { database in
            try await database.write { session in
                for (number, profile) in [Story.jardins, Story.waescherei].enumerated() {
                    try session.insert(TestDirectory.organisation(profile, number: number))
                }
            }
            let site = Site(baseURL: TestDirectory.baseURL)
            let directory = try await Directory(
                database: database, site: site,
                vocabulary: VocabularyReplica(database: database),
                additions: RecordFiles.shown(from: database),
                today: { CalendarDate(TestDirectory.now) })
            let store = FileStore(folder: folder)
            let room = RecordFiles(
                database: database, store: store, pictures: PictureRenderer(program: program),
                now: { TestDirectory.now })
            try await body(
                RecordFilesSite(
                    database: database,
                    server: Self.server(directory, room, site, UploadFolder(path: store.incoming)),
                    store: store))
        }
    }

    private static func server(
        _ directory: Directory, _ room: RecordFiles, _ site: Site, _ uploads: UploadFolder
    ) -> WebServer {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        var settings = WebServer.Settings()
        (settings.identities, settings.uploads) = (PersonaIdentities(), uploads)
        return WebServer(
            layout: Layout(site: site), rooms: [directory, room], settings: settings,
            logger: logger)
    }

    /// Somebody who has seen the page of files, in that language.
    func browser(_ persona: Persona = .editor) async throws -> TestBrowser {
        let browser = TestBrowser(server)
        browser.cookie = persona == .visitor ? nil : persona.rawValue
        if persona == .editor { try await browser.get(Self.path) }
        return browser
    }

    func files() async throws -> [RecordFile] {
        try await database.read { try $0.recordFiles(of: Self.organisation) }
    }

    static func photograph(_ name: String = "atelier.jpg", width: Int = 600) throws -> SampleFile {
        let pixels = [UInt8](repeating: 90, count: width * 400 * 3)
        let raster = try #require(Raster(width: width, height: 400, pixels: pixels))
        let drawn = try #require(PictureEncoder.jpeg(raster))
        let comment = [0xFF, 0xFE, 0, 6] + Array("here".utf8)
        return SampleFile(
            "photograph", name: name, type: "image/jpeg",
            content: Array(drawn[..<2]) + comment + drawn[2...])
    }

    static func document(_ name: String = "catalogue.pdf") -> SampleFile {
        SampleFile(
            "document", name: name, type: "application/pdf",
            content: Array("%PDF-1.7\n\(name)\n%%EOF\n".utf8))
    }
}
