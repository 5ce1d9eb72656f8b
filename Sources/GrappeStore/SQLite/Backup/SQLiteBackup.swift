// SPDX-License-Identifier: EUPL-1.2

import GRDBSQLite
import GrappeKit

import struct GRDB.Configuration
import class GRDB.Database
import class GRDB.DatabaseQueue

/// Copies of a database that are known to hold what it holds.
///
/// A backup is one file. Beside the tables it says in `backup_content` what it should hold, so that
/// whoever restores it elsewhere can compare.
struct SQLiteBackup {
    private static let pagesPerStep: Int32 = 2048

    let stop: StopFlag

    /// Copies the database while others use it, restores the copy aside, and compares both.
    ///
    /// What is compared was read in the very snapshot that was copied: one read transaction spans
    /// the reading of every row and the copying of every page.
    ///
    /// - Returns: what the backup holds.
    /// - Throws: `StoreError.corrupt` where the restored copy differs; then no file is left.
    func make(of source: String, at path: String) throws -> DatabaseDigest {
        try SQLiteFile.whole(at: path) { partial in
            let expected = try copy(source, to: partial)
            try open(partial) { try Self.describe(expected, in: $0) }
            let trial = path + ".trial"
            SQLiteFile.remove(trial)
            defer { SQLiteFile.remove(trial) }
            try SQLiteFile.create(at: trial)
            let found = try restored(partial, at: trial).content
            let differences = expected.differences(to: found)
            guard differences.isEmpty else {
                throw StoreError.corrupt(differences.joined(separator: "; "))
            }
            return expected
        }
    }

    /// Puts what the backup holds in the place of a database that does not exist yet, once all of
    /// it has been compared with what the backup says it should hold.
    ///
    /// - Returns: what is there now, and whether the backup said what to expect.
    func restore(_ backup: String, to path: String) throws -> (
        content: DatabaseDigest, isCompared: Bool
    ) {
        // A log left behind by another database would be played into this one.
        for ending in ["", "-journal", "-wal"] where SQLiteFile.size(path + ending) > 0 {
            throw StoreError.unavailable("\(path)\(ending) is in the way; nothing is overwritten")
        }
        guard SQLiteFile.size(backup + "-wal") == 0 else {
            throw StoreError.corrupt("\(backup)-wal: this is a database in use, not a backup")
        }
        return try SQLiteFile.whole(at: path) { partial in
            let (expected, found) = try restored(backup, at: partial)
            return (found, expected != nil)
        }
    }

    private func copy(_ source: String, to target: String) throws -> DatabaseDigest {
        let from = try DatabaseQueue(path: source, configuration: Self.reading)
        let to = try DatabaseQueue(path: target)
        let content = try from.read { from in
            try interruptible(from)
            let content = try SQLiteDigest(connection: from, stop: stop).content()
            try to.writeWithoutTransaction { to in
                try from.backup(to: to, pagesPerStep: Self.pagesPerStep) { _ in try stop.check() }
            }
            return content
        }
        try to.close()
        try from.close()
        return content
    }

    /// The bytes of the backup in a file of its own, checked in every way there is.
    private func restored(
        _ backup: String, at path: String
    ) throws -> (expected: DatabaseDigest?, content: DatabaseDigest) {
        try SQLiteFile.copy(backup, to: path, stop: stop)
        return try open(path) { connection in
            try interruptible(connection)
            try Self.checkIntegrity(connection)
            let expected = try Self.description(in: connection)
            let content = try SQLiteDigest(connection: connection, stop: stop).content()
            let differences = expected?.differences(to: content) ?? []
            guard differences.isEmpty else {
                throw StoreError.corrupt(differences.joined(separator: "; "))
            }
            try connection.execute(sql: "DROP TABLE IF EXISTS backup_content")
            return (expected, content)
        }
    }

    /// Outside of the log, so that the file is whole by itself once it is closed.
    func open<T>(_ path: String, _ body: (GRDB.Database) throws -> T) throws -> T {
        let queue = try DatabaseQueue(path: path)
        let result = try queue.writeWithoutTransaction { connection in
            try connection.execute(sql: "PRAGMA journal_mode = DELETE")
            try connection.execute(sql: "PRAGMA synchronous = FULL")
            return try body(connection)
        }
        try queue.close()
        return result
    }

    private static func checkIntegrity(_ connection: GRDB.Database) throws {
        let session = SQLiteSession(connection)
        let pages = try session.rows("PRAGMA integrity_check").map { try $0.text(0) }
        let references = try session.rows("PRAGMA foreign_key_check").map { row in
            "\(try row.text(0)) refers to a missing row of \(try row.text(2))"
        }
        let problems = pages.filter { $0 != "ok" } + references
        guard problems.isEmpty else {
            throw StoreError.corrupt(problems.prefix(10).joined(separator: "; "))
        }
    }

    private static var reading: Configuration {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        return configuration
    }

    /// Lets long statements end when the stop flag is set. The flag outlives the connection.
    private func interruptible(_ connection: GRDB.Database) throws {
        let flag = Unmanaged.passUnretained(stop).toOpaque()
        sqlite3_progress_handler(
            connection.sqliteConnection, 100_000,
            { flag in
                guard let flag else { return 0 }
                return Unmanaged<StopFlag>.fromOpaque(flag).takeUnretainedValue().isSet ? 1 : 0
            }, flag)
    }
}

extension SQLiteBackup {
    private static func describe(
        _ content: DatabaseDigest, in connection: GRDB.Database
    ) throws {
        let session = SQLiteSession(connection)
        try connection.inTransaction {
            try connection.execute(
                sql: """
                    CREATE TABLE backup_content (
                        name TEXT NOT NULL PRIMARY KEY, row_count INTEGER NOT NULL,
                        row_sum INTEGER NOT NULL, last_change INTEGER NOT NULL
                    ) STRICT
                    """)
            for table in content.tables {
                _ = try session.run(
                    """
                    INSERT INTO backup_content (name, row_count, row_sum, last_change) VALUES \
                    (\(table.name), \(table.rows), \(SQLValue.integer(Int64(bitPattern: table.sum))), \
                    \(content.lastChange))
                    """)
            }
            return .commit
        }
    }

    /// `nil` for a copy made by something else.
    private static func description(in connection: GRDB.Database) throws -> DatabaseDigest? {
        let session = SQLiteSession(connection)
        let isThere = try session.row(
            "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'backup_content'")
        guard isThere != nil else { return nil }
        let rows = try session.rows(
            "SELECT name, row_count, row_sum, last_change FROM backup_content")
        let tables = try rows.map { row in
            DatabaseDigest.Table(
                name: try row.text(0), rows: try row.int(1),
                sum: UInt64(bitPattern: Int64(try row.int(2))))
        }
        return DatabaseDigest(
            tables: tables, lastChange: Int64(try rows.first?.int(3) ?? 0))
    }
}
