// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeCredentials
import GrappeKit
import GrappeMedia
import GrappeStore
import GrappeWeb
import Logging
import Records
import ServiceLifecycle
import Upkeep
import Vocabulary

/// The rooms of one site, the server over them, and what works beside it.
struct Assembly {
    let server: WebServer
    let services: [any Service]
    let upkeep: Upkeep

    /// `identities`: who knows the people signed in, in place of the accounts' room.
    init(
        _ database: any Database, _ settings: Settings, isDemonstration: Bool,
        identities: (any IdentitySource)? = nil
    ) async throws {
        let started = Cluster.now()
        let site = Site(
            name: .same(settings.name), baseURL: settings.url, isDemonstration: isDemonstration,
            tileURL: settings.tiles, assets: try Assets(folder: settings.publicFolder))
        let vocabulary = try await Vocabulary(
            database: database,
            searchLink: { DirectoryPaths.organisations($1).query([("q", $0)]) },
            now: Cluster.now)
        let pages = PageCache(capacity: settings.pageCache)
        let searchFile = Cluster.searchFile(settings)
        let imports = ImportJobs(
            database: database, folder: Cluster.importFolder(settings),
            references: Cluster.references, now: Cluster.now)
        let directory = try await Directory(
            database: database, site: site, vocabulary: vocabulary.replica, pages: pages,
            searchFile: searchFile, imports: imports,
            additions: RecordAdditions.shown(from: database, now: Cluster.now),
            today: { CalendarDate(Cluster.now()) })
        if case .refused(let reason)? = directory.start {
            Cluster.note("the search was built anew: \(reason)")
        }
        let requests = RequestMetrics()
        let records = Records(
            database: database, site: site, directory: directory, vocabulary: vocabulary.replica,
            now: Cluster.now)
        let accounts = Self.accounts(
            database, site, settings,
            entries: records.area + Directory.area + vocabulary.area + Upkeep.area)
        let files = RecordFiles(
            database: database, store: FileStore(folder: settings.files), now: Cluster.now)
        upkeep = Self.upkeep(
            database, settings, directory, vocabulary, requests, pages, started: started)
        server = WebServer(
            layout: Self.layout(site),
            rooms: [accounts, directory, records, files, vocabulary, upkeep],
            settings: Self.web(settings, requests, identities ?? accounts.identities),
            logger: Self.logger)
        services = [
            Follower(follow: directory.search.follow),
            Follower(follow: vocabulary.replica.follow),
            Housekeeping(
                directory: directory, accounts: accounts, records: records,
                searchFile: searchFile),
            FileCleaning(store: FileStore(folder: settings.files), names: files.names),
            Timetable(schedule: upkeep.schedule),
            ImportService(worker: ImportWorker(jobs: imports, note: { Cluster.note($0) })),
        ]
    }

    private static func layout(_ site: Site) -> Layout {
        Layout(
            site: site, navigation: Directory.navigation,
            footer: Directory.footer + Vocabulary.footer,
            search: (DirectoryPaths.organisations, "q"), account: Accounts.links)
    }

    private static func web(
        _ settings: Settings, _ requests: RequestMetrics, _ identities: any IdentitySource
    ) -> WebServer.Settings {
        var web = WebServer.Settings()
        (web.host, web.port) = (settings.host, settings.port)
        (web.identities, web.monitoringKey) = (identities, settings.metricsKey)
        web.metrics = requests
        web.uploads = UploadFolder(path: FileStore(folder: settings.files).incoming)
        return web
    }

    private static func accounts(
        _ database: any Database, _ site: Site, _ settings: Settings, entries: [AreaEntry]
    ) -> Accounts {
        Accounts(
            database: database, site: site, entries: entries, kinds: Records.notices,
            inventory: Cluster.inventory,
            organisations: DirectoryOrganisations(database: database), secret: settings.secret,
            providers: settings.providers, now: Cluster.now)
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
            figures: { Figures.families(search, pages) }, now: Cluster.now)
    }

    private static var logger: Logger {
        var logger = Logger(label: "grappe")
        logger.logLevel = .notice
        return logger
    }
}
