// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeKit
import GrappeStore
import GrappeTesting
import GrappeWeb
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

@testable import Upkeep

/// The site with this room and a room that reads and writes, over a database of its own.
struct UpkeepSite {
    static let key = "correct horse battery staple"

    let upkeep: Upkeep
    let server: WebServer
    let clock: TestClock
    let database: SQLiteDatabase
    let folder: String

    static func with(
        keys: Bool = true, plan: Bool = true, kept: Int = 3, replicas: [Replica] = [],
        _ body: (UpkeepSite) async throws -> Void
    ) async throws {
        try await withSQLiteDatabase { database, folder in
            _ = try await Migrations.run(
                Upkeep.migrations + [Shelf.migration], on: database, at: TestDirectory.now)
            try await body(
                UpkeepSite(
                    database, folder, keys: keys, plan: plan, kept: kept, replicas: replicas))
        }
    }

    private init(
        _ database: SQLiteDatabase, _ folder: String, keys: Bool, plan: Bool, kept: Int,
        replicas: [Replica]
    ) {
        (self.database, self.folder, clock) = (database, folder, TestClock())
        let requests = RequestMetrics()
        upkeep = Upkeep(
            database: database,
            backups: plan ? BackupPlan(folder: folder + "/backups", kept: kept) : nil,
            replicas: replicas,
            program: .init(version: "1.2.3", started: TestDirectory.now), requests: requests,
            figures: { [MetricFamily("grappe_organisations", .gauge, "How many.", 7)] },
            now: clock.now)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        var settings = WebServer.Settings()
        settings.metrics = requests
        settings.identities = PersonaIdentities()
        if keys {
            settings.monitoringKey = OperatorKey(Self.key + " too")
        }
        let rooms: [any Room] = [upkeep, Shelf(database: database)]
        server = WebServer(
            layout: Layout(site: Site(baseURL: "https://grappe.example")), rooms: rooms,
            settings: settings, logger: logger)
    }

    func ask(
        _ path: String, _ method: HTTPRequest.Method = .get, headers: HTTPFields = [:]
    ) async throws -> TestAnswer {
        var headers = headers
        if method == .post {
            headers[.origin] = TestDirectory.baseURL
            headers[.contentType] = "application/x-www-form-urlencoded"
        }
        return TestAnswer(
            try await RouterClient(server).execute(uri: path, method: method, headers: headers))
    }

    func asAdministrator(_ path: String) async throws -> TestAnswer {
        try await ask(path, headers: Persona.administrator.headers())
    }

    func metrics() async throws -> TestAnswer {
        try await ask("/metrics", headers: [.authorization: "Bearer \(Self.key) too"])
    }

    func backups() -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/backups")) ?? []).sorted()
    }
}

/// A room that puts something large on a shelf, and counts what is there.
struct Shelf: Room {
    static let migration = Migration(
        room: "shelf", number: 1, name: "shelf",
        statements: [
            "CREATE TABLE thing (number INTEGER NOT NULL PRIMARY KEY, bytes BLOB NOT NULL)"
        ])

    let database: SQLiteDatabase

    func addRoutes(to routes: Routes) {
        routes.pages.get("things/:id", for: .everyone) { [database] _, _ in
            let count = try await database.read { session in
                try session.row("SELECT COUNT(*) FROM thing")?.int(0) ?? 0
            }
            return Response.data("\(count)".utf8, type: .plainText)
        }
        routes.pages.post("things", for: .everyone) { [database] _, _, context in
            let bytes = SQLValue.blob([UInt8](repeating: 1, count: 200_000))
            try await database.write { try $0.run("INSERT INTO thing (bytes) VALUES (\(bytes))") }
            return Response.redirect(to: Link("/\(context.language)/things/all"))
        }
    }
}
