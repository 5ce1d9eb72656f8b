// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import FoundationEssentials
import Glibc
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb
import Logging
import Records
import ServiceLifecycle
import Upkeep
import Vocabulary

/// The rooms put together on one database.
enum Cluster {
    /// Every room's schema, in the order in which rooms depend on each other.
    static let migrations =
        OutboxSchema.migrations + Accounts.migrations + Vocabulary.migrations
        + Directory.migrations + Records.migrations + Upkeep.migrations

    /// What is kept about people, in every table.
    static let inventory = PersonalInventory(
        OutboxSchema.personal + Vocabulary.personal + Directory.personal + Records.personal
            + Accounts.personal,
        impersonal: Vocabulary.impersonal + Directory.impersonal + Records.impersonal
            + Accounts.inventory.impersonal
            + ["migration", "change_log", "scheduled_work", "scheduled_run"],
        works: OutboxSchema.erasing + Records.erasing)

    /// What goes with an organisation that becomes part of another.
    static let references = [.mandates] + Records.references

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

    /// Where files of imports wait: beside the folders of those that stay.
    static func importFolder(_ settings: Settings) -> ImportFolder {
        ImportFolder(path: settings.files + "/imports")
    }

    static func migrate(_ database: any Database) async throws -> [String] {
        try await Migrations.run(migrations, on: database, at: now())
    }

    /// Serves until the program is told to stop.
    static func serve(
        _ database: any Database, _ settings: Settings, isDemonstration: Bool
    ) async throws {
        let whole = try await Assembly(database, settings, isDemonstration: isDemonstration)
        note("serving \(settings.url) (stop with Ctrl-C)")
        try await whole.server.run(
            with: whole.services + postman(settings),
            whenStopping: whole.upkeep.readiness.stop)
        try await database.close()
    }

    /// Where letters are sent: a process of its own keeps at it.
    private static func postman(_ settings: Settings) -> [any Service] {
        settings.mail == nil ? [] : [PostmanService()]
    }

    /// A line for the person who watches; what programs read goes to standard output.
    static func note(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
    }
}
