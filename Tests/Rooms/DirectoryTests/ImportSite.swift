// SPDX-License-Identifier: EUPL-1.2

import Accounts
import GrappeKit
import GrappeStore
import GrappeTesting
import GrappeWeb
import Logging
import Testing
import Vocabulary

@testable import Directory

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The site with the directory and its imports, over a database and a folder of its own. Nobody
/// works at imports but who asks for it.
struct ImportSite {
    let database: any Database
    let clock = TestClock()
    let folder: String
    let server: WebServer
    let jobs: ImportJobs

    static func with(
        engine: StoreEngine = .usual, _ body: (ImportSite) async throws -> Void
    ) async throws {
        let migrations = Accounts.migrations + Vocabulary.migrations + Directory.migrations
        try await engine.withDatabase(migrations, at: TestDirectory.now) { database in
            try await withFiles([:]) { folder in
                try await body(try await ImportSite(database, folder))
            }
        }
    }

    static func onEachEngine(_ body: (ImportSite) async throws -> Void) async throws {
        for engine in StoreEngine.all { try await with(engine: engine, body) }
    }

    private init(_ database: any Database, _ folder: String) async throws {
        (self.database, self.folder) = (database, folder)
        jobs = ImportJobs(
            database: database, folder: ImportFolder(path: folder + "/imports"), references: [],
            now: clock.now)
        let site = Site(baseURL: TestDirectory.baseURL)
        let directory = try await Directory(
            database: database, site: site, vocabulary: VocabularyReplica(database: database),
            imports: jobs, today: { CalendarDate(TestDirectory.now) })
        var settings = WebServer.Settings()
        settings.identities = PersonaIdentities()
        settings.uploads = UploadFolder(path: folder)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        server = WebServer(
            layout: Layout(site: site), rooms: [directory], settings: settings, logger: logger)
    }

    /// The directory without the pages, for what a test compares.
    var bench: ImportBench { ImportBench(database: database) }

    func browser(_ persona: Persona = .unboundedModerator) -> TestBrowser {
        let browser = TestBrowser(server)
        browser.cookie = persona.rawValue
        return browser
    }

    func worker(
        _ jobs: ImportJobs? = nil, beat: (@Sendable () async throws -> Void)? = nil
    ) -> ImportWorker {
        // Without a beat of its own a test's errand is over before it would be renewed.
        ImportWorker(
            jobs: jobs ?? self.jobs,
            beat: beat ?? { try await Task.sleep(for: .seconds(3600)) })
    }

    /// Brings a sheet of a new source and gives the path of its page.
    @discardableResult
    func bring(
        _ sheet: String, name: String = "Fédération", file: String = "list.csv",
        _ browser: TestBrowser
    ) async throws -> String {
        try await browser.get("/fr/secretariat/imports/new")
        let answer = try await browser.upload(
            "/fr/secretariat/imports/new",
            [("source", "-"), ("name", name), ("language", "fr"), ("country", "BE")],
            files: [SampleFile("files", name: file, content: Array(sheet.utf8))])
        try #require(answer.status == 303, "\(answer.text)")
        let place = try #require(answer.headers["location"])
        return place.hasSuffix("/columns") ? String(place.dropLast("/columns".count)) : place
    }

    /// Brings, checks and applies it with the columns that are proposed.
    func importSheet(
        _ sheet: String, name: String = "Fédération", _ browser: TestBrowser
    ) async throws -> String {
        let path = try await bring(sheet, name: name, browser)
        try await browser.get(path)
        for act in ["check", "apply"] {
            let answer = try await browser.post(path + "/" + act)
            try #require(answer.status == 303, "\(answer.text)")
            try #require(try await worker().runNext())
            clock.advance(by: 1000)
        }
        return path
    }

    func job(_ path: String) async throws -> ImportJob {
        let id = ID<ImportJob>(String(path.split(separator: "/").last ?? ""))
        return try #require(try await database.read { try $0.importJob(id) })
    }

    /// The files that wait for their import.
    func keptFiles() -> [String] {
        let root = folder + "/imports"
        let files = FileManager.default
        let jobs = (try? files.contentsOfDirectory(atPath: root)) ?? []
        return jobs.flatMap { (try? files.contentsOfDirectory(atPath: root + "/" + $0)) ?? [] }
    }

    func audited() async throws -> [String] {
        try await database.read { session in
            try session.auditEntries(Paging(number: 1, size: 100)).map(\.action)
        }.reversed()
    }
}

extension String {
    /// The markup without its tags, white space in one piece: what a reader reads.
    var read: String {
        var text = ""
        var isTag = false
        for character in self {
            if character == "<" { isTag = true }
            if !isTag { text.append(character) }
            if character == ">" {
                isTag = false
                text.append(" ")
            }
        }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
