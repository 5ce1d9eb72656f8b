// SPDX-License-Identifier: EUPL-1.2

import Directory
import FoundationEssentials
import Glibc
import GrappeKit
import GrappeStore
import GrappeWeb
import Logging
import ServiceLifecycle
import Upkeep
import Vocabulary

/// The rooms put together on one database.
enum Cluster {
    /// Every room's schema, in the order in which rooms depend on each other.
    static let migrations =
        Vocabulary.migrations + Directory.migrations + Upkeep.migrations

    static func now() -> Instant {
        Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }

    /// The database of the settings with the schema of this program.
    static func database(_ settings: Settings) async throws -> any Database {
        let database = try settings.database.open()
        for step in try await migrate(database) { note("migrated \(step)") }
        return database
    }

    /// Where this program keeps the search between two runs.
    static func searchFile(_ settings: Settings) -> SearchFile? {
        settings.searchFile.map { SearchFile(path: $0, program: Program.mark) }
    }

    static func migrate(_ database: any Database) async throws -> [String] {
        try await Migrations.run(migrations, on: database, at: now())
    }

    /// Serves until the program is told to stop.
    static func serve(
        _ database: any Database, _ settings: Settings, isDemonstration: Bool
    ) async throws {
        let started = now()
        let site = Site(
            name: .same(settings.name), baseURL: settings.url, isDemonstration: isDemonstration,
            tileURL: settings.tiles, assets: try Assets(folder: settings.publicFolder))
        let vocabulary = try await Vocabulary(
            database: database,
            searchLink: { DirectoryPaths.organisations($1).query([("q", $0)]) }, now: now)
        let (searchFile, pages) = (searchFile(settings), PageCache(capacity: settings.pageCache))
        let directory = try await Directory(
            database: database, site: site, vocabulary: vocabulary.replica, pages: pages,
            searchFile: searchFile, today: { CalendarDate(now()) })
        if case .refused(let reason)? = directory.start {
            note("the search was built anew: \(reason)")
        }
        let requests = RequestMetrics()
        let upkeep = upkeep(
            database, settings, directory, vocabulary, requests, pages, started: started)
        let server = WebServer(
            layout: layout(site), rooms: [directory, vocabulary, upkeep],
            settings: web(settings, requests), logger: logger)
        note("serving \(settings.url) (stop with Ctrl-C)")
        try await server.run(
            with: [
                Follower(follow: directory.search.follow),
                Follower(follow: vocabulary.replica.follow),
                Housekeeping(directory: directory, searchFile: searchFile),
                Timetable(schedule: upkeep.schedule),
            ], whenStopping: upkeep.readiness.stop)
        try await database.close()
    }

    private static func layout(_ site: Site) -> Layout {
        Layout(
            site: site, navigation: Directory.navigation,
            footer: Directory.footer + Vocabulary.footer,
            search: (DirectoryPaths.organisations, "q"))
    }

    private static func web(
        _ settings: Settings, _ requests: RequestMetrics
    ) -> WebServer.Settings {
        var web = WebServer.Settings()
        (web.host, web.port) = (settings.host, settings.port)
        (web.secretariatKey, web.monitoringKey) = (settings.secretariatKey, settings.metricsKey)
        web.metrics = requests
        return web
    }

    private static var logger: Logger {
        var logger = Logger(label: "grappe")
        logger.logLevel = .notice
        return logger
    }

    private static func upkeep(
        _ database: any Database, _ settings: Settings, _ directory: Directory,
        _ vocabulary: Vocabulary, _ requests: RequestMetrics, _ pages: PageCache, started: Instant
    ) -> Upkeep {
        let (search, replica) = (directory.search, vocabulary.replica)
        return Upkeep(
            database: database, backups: settings.backups,
            replicas: [
                Replica("search", room: "directory") { search.sequence },
                Replica("vocabulary", room: Vocabulary.room) { replica.current.sequence },
            ],
            program: .init(version: Program.version, started: started), requests: requests,
            figures: { Figures.families(search, pages) }, now: now)
    }

    /// A line for the person who watches; what programs read goes to standard output.
    static func note(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
    }
}

/// Keeps a replica fresh while the site is served.
private struct Follower: Service {
    let follow: @Sendable () async throws -> Void

    /// A database that cannot be read for a while must not end the program: it goes on from where
    /// it was once the database answers again.
    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                do { return try await follow() } catch {
                    try Task.checkCancellation()
                    Cluster.note("changes could not be read, trying again: \(error)")
                    try await Task.sleep(for: .seconds(1))
                }
            }
        }
    }
}
