// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The engines on which a test of a store runs, for `@Test(arguments: StoreEngine.all)`.
///
/// PostgreSQL is there where `GRAPPE_TEST_POSTGRES` is the address of a server on which databases
/// may be made; `Scripts/postgres.sh` starts one. `GRAPPE_TEST_ENGINE=postgres` makes it the engine
/// of the tests that run on one engine only.
package enum StoreEngine: String, Sendable, CaseIterable, CustomStringConvertible {
    case sqlite, postgres

    /// The engines that can be had here.
    package static let all: [StoreEngine] = server == nil ? [.sqlite] : allCases

    /// The engine of tests that are not about the store.
    package static let usual: StoreEngine =
        ProcessInfo.processInfo.environment["GRAPPE_TEST_ENGINE"].flatMap(StoreEngine.init)
        ?? .sqlite

    package static let server = ProcessInfo.processInfo.environment["GRAPPE_TEST_POSTGRES"]

    /// The engine's name, as test reports show it.
    package var description: String { rawValue }

    /// Gives `body` a new database of its own, migrated, and removes it afterwards.
    package func withDatabase(
        _ migrations: [Migration] = [], at instant: Instant = Instant(milliseconds: 0),
        _ body: (any Database) async throws -> Void
    ) async throws {
        try await withEmptyDatabase { database in
            _ = try await Migrations.run(migrations, on: database, at: instant)
            try await body(database)
        }
    }

    /// Gives `body` a new database of its own without any table, and removes it afterwards.
    package func withEmptyDatabase(_ body: (any Database) async throws -> Void) async throws {
        switch self {
        case .sqlite: try await withSQLiteDatabase { database, _ in try await body(database) }
        case .postgres:
            try await withPostgresDatabase { address in
                let database = try PostgresDatabase(address)
                try await closing(database, body)
            }
        }
    }

    /// Gives `body` a new database on the server, and removes it afterwards.
    package func withPostgresDatabase(
        _ body: (PostgresAddress) async throws -> Void
    ) async throws {
        let server = try PostgresAddress(Self.server ?? "")
        let name = "test_" + UUID().uuidString.lowercased().split(separator: "-").joined()
        try PostgresTool.run("CREATE DATABASE \(name)", on: server)
        do { try await body(server.database(name)) } catch {
            try PostgresTool.run("DROP DATABASE \(name) WITH (FORCE)", on: server)
            throw error
        }
        try PostgresTool.run("DROP DATABASE \(name) WITH (FORCE)", on: server)
    }
}

/// Closes the database also where `body` fails.
private func closing<Engine: Database>(
    _ database: Engine, _ body: (Engine) async throws -> Void
) async throws {
    do { try await body(database) } catch {
        try? await database.close()
        throw error
    }
    try await database.close()
}

/// Gives `body` a new database file in a folder of its own, and removes both afterwards.
package func withSQLiteDatabase(
    readers: Int = 4, _ body: (SQLiteDatabase, _ folder: String) async throws -> Void
) async throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "grappe-\(UUID().uuidString)")
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: folder) }
    let path = folder.appending(path: "test.db").path
    let database = try SQLiteDatabase(path: path, readers: readers)
    try await closing(database) { try await body($0, folder.path) }
}
