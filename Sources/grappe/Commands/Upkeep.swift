// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Directory
import FoundationEssentials
import GrappeStore

struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the database while it is in use, and check the copy.")

    @Argument(help: "Where the copy goes; it must not exist.")
    var file: String

    func run() async throws {
        guard !FileManager.default.fileExists(atPath: file) else {
            throw CommandFailure("\(file) exists already; a backup never overwrites")
        }
        let database = try await Settings.read().openSQLite()
        try await database.backup(to: file)
        try await database.close()
        let copy = try SQLiteDatabase(path: file)
        let problems = try await copy.integrityCheck()
        try await copy.close()
        guard problems.isEmpty else {
            throw CommandFailure("the copy is damaged: \(problems.joined(separator: "; "))")
        }
        print("backed up to \(file)")
    }
}

struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a backup in the place of a database that does not exist yet.")

    @Argument(help: "The backup.")
    var file: String

    func run() async throws {
        let settings = try await Settings.read()
        guard case .sqlite(let path) = settings.database else { return }
        guard !FileManager.default.fileExists(atPath: path) else {
            throw CommandFailure(
                "\(path) exists; stop the server and move it away, nothing is overwritten")
        }
        let backup = try SQLiteDatabase(path: file)
        let problems = try await backup.integrityCheck()
        guard problems.isEmpty else {
            throw CommandFailure("the backup is damaged: \(problems.joined(separator: "; "))")
        }
        try await backup.backup(to: path)
        try await backup.close()
        let database = try await Cluster.database(settings)
        try await database.close()
        print("restored to \(path)")
    }
}

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check the database: its pages, its references, and the search against it.")

    func run() async throws {
        let settings = try await Settings.read()
        let database = try settings.openSQLite()
        _ = try await Cluster.migrate(database)
        var problems = try await database.integrityCheck()
        problems += try await database.foreignKeyCheck()
        let search = DirectorySearch(database: database)
        try await search.rebuild()
        let stored = try await database.read { try $0.organisationCount() }
        let found = search.count(OrganisationSearch())
        if stored != found { problems.append("\(stored) organisations stored, \(found) searched") }
        try await database.close()
        for problem in problems { print(problem) }
        guard problems.isEmpty else { throw ExitCode.failure }
        print("ok: \(stored) organisations")
    }
}

extension Settings {
    /// The database as the engine that keeps its data in a file.
    func openSQLite() throws -> SQLiteDatabase {
        guard case .sqlite(let path) = database else {
            throw CommandFailure("this is for SQLite; PostgreSQL has pg_dump and pg_basebackup")
        }
        guard FileManager.default.fileExists(atPath: path) else {
            throw CommandFailure("there is no database at \(path); GRAPPE_DATABASE names it")
        }
        return try SQLiteDatabase(path: path)
    }
}
