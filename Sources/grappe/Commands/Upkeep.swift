// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import FoundationEssentials
import GrappeKit
import GrappeStore

struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the database while it is in use, and compare the copy with it.",
        discussion: """
            The copy is restored aside and every row of it is compared with the moment that was \
            copied. That takes twice the database's space for the time being.
            """)

    @Argument(help: "Where the copy goes; it must not exist.")
    var file: String

    func run() async throws {
        guard !FileManager.default.fileExists(atPath: file) else {
            throw CommandFailure("\(file) exists already; a backup never overwrites")
        }
        let database = try await Settings.read().openSQLite()
        let content = try await database.backup(to: file)
        try await database.close()
        print(
            "backed up to \(file): \(content.rows) rows in \(content.tables.count) tables, "
                + "compared after restoring it; last change \(content.lastChange)")
    }
}

struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a backup in the place of a database that does not exist yet.",
        discussion: """
            Its pages, its references and every row are checked before anything is put there; then \
            it is brought to this version's schema.
            """)

    @Argument(help: "The backup.")
    var file: String

    func run() async throws {
        let settings = try await Settings.read()
        guard case .sqlite(let path) = settings.database else {
            throw CommandFailure("restore puts back databases in a file: sqlite:PATH")
        }
        for existing in [path, path + "-wal"]
        where FileManager.default.fileExists(atPath: existing) {
            throw CommandFailure(
                "\(existing) exists; stop the server and move it away, nothing is overwritten")
        }
        let (content, isCompared) = try await SQLiteDatabase.restore(file, to: path)
        let database = try await Cluster.database(settings)
        try await database.close()
        let how = isCompared ? "all as the backup says" : "the backup does not say what to expect"
        print(
            "restored to \(path): \(content.rows) rows in \(content.tables.count) tables, "
                + "\(how); last change \(content.lastChange)")
    }
}

extension Settings {
    /// The database as the engine that keeps its data in a file.
    func openSQLite() throws -> SQLiteDatabase {
        guard let database = try openExisting() as? SQLiteDatabase else {
            throw CommandFailure(
                "this is for databases in a file; PostgreSQL has pg_dump and pg_basebackup")
        }
        return database
    }

    /// The database of the settings, which is not made where there is none.
    func openExisting() throws -> any Database {
        if case .sqlite(let path) = database, !FileManager.default.fileExists(atPath: path) {
            throw CommandFailure("there is no database at \(path); GRAPPE_DATABASE names it")
        }
        return try database.open()
    }
}
