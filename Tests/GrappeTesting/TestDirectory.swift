// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore
import GrappeWeb
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Vocabulary

/// A directory with the story's enterprises in a database of its own, and the site over it.
package struct TestDirectory: Sendable {
    /// 21 November 2026, 08:00 UTC: the tests' clock stands still.
    package static let now = Instant(milliseconds: 1_795_248_000_000)
    package static let baseURL = "https://grappe.example"

    package let directory: Directory
    private let server: WebServer

    package var database: any Database { directory.database }

    /// Stores the profiles one second apart, in their order, and gives `body` the directory.
    package static func with(
        _ profiles: [Profile] = Story.enterprises, engine: StoreEngine = .usual,
        pages: PageCache = PageCache(capacity: 0), _ body: (TestDirectory) async throws -> Void
    ) async throws {
        try await engine.withDatabase(Vocabulary.migrations + Directory.migrations, at: now) {
            database in
            try await database.write { session in
                for (number, profile) in profiles.enumerated() {
                    try session.insert(organisation(profile, number: number))
                }
            }
            let site = Site(baseURL: baseURL)
            let directory = try await Directory(
                database: database, site: site,
                vocabulary: VocabularyReplica(database: database), pages: pages,
                today: { CalendarDate(now) })
            try await body(TestDirectory(directory, site))
        }
    }

    /// The profile as the organisation of that number: ids, slugs and dates can be foreseen.
    package static func organisation(_ profile: Profile, number: Int) -> Organisation {
        let digits = String(number)
        let tail = String(repeating: "0", count: 12 - digits.utf8.count) + digits
        let instant = Instant(milliseconds: now.milliseconds + Int64(number) * 1000)
        return Organisation(
            id: ID("00000000-0000-7000-8000-\(tail)"), slug: "organisation-\(number)",
            profile: profile, created: instant, updated: instant)
    }

    private init(_ directory: Directory, _ site: Site) {
        self.directory = directory
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let layout = Layout(
            site: site, navigation: Directory.navigation, footer: Directory.footer,
            search: (DirectoryPaths.organisations, "q"))
        server = WebServer(layout: layout, rooms: [directory], logger: logger)
    }

    /// The answer to a GET.
    package func get(_ path: String) async throws -> TestAnswer {
        TestAnswer(try await RouterClient(server).execute(uri: path, method: .get))
    }
}

/// What the site answered.
package struct TestAnswer: Sendable {
    package let status: Int
    /// By their names in lower case.
    package let headers: [String: String]
    package let bytes: [UInt8]

    package init(status: Int, headers: [String: String], bytes: [UInt8]) {
        (self.status, self.headers, self.bytes) = (status, headers, bytes)
    }

    package var text: String { String(decoding: bytes, as: UTF8.self) }
}
