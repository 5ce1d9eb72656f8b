// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The engines on which a test of a store runs, for `@Test(arguments: StoreEngine.all)`.
package enum StoreEngine: String, Sendable, CaseIterable, CustomStringConvertible {
    case sqlite

    /// The engines that can be had here.
    package static var all: [StoreEngine] { allCases }

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
        }
    }
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
    do {
        try await body(database, folder.path)
    } catch {
        try? await database.close()
        throw error
    }
    try await database.close()
}
