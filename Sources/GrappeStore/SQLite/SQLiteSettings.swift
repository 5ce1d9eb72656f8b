// SPDX-License-Identifier: EUPL-1.2

import GRDBSQLite
import GrappeKit

import struct GRDB.Configuration
import class GRDB.Database
import class GRDB.DatabasePool

/// How connections are set up.
enum SQLiteSettings {
    /// Memory: at most 16 MiB of pages for the writer and 4 MiB a reader. Temporary data spills to
    /// files (the default), so that neither a sort nor the undo log of a long transaction grows in
    /// memory. No memory mapping: a failing disk must give an error, not SIGBUS.
    static func configuration(readers: Int) -> Configuration {
        var configuration = Configuration()
        configuration.maximumReaderCount = max(1, readers)
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.persistentReadOnlyConnections = true
        configuration.label = "store"
        configuration.prepareDatabase { connection in
            let isReader = connection.configuration.readonly
            try connection.execute(sql: "PRAGMA cache_size = \(isReader ? -4096 : -16384)")
            try connection.execute(sql: "PRAGMA mmap_size = 0")
            // Pages that change again and again (of an index, in an import) are copied back once in
            // 32 MiB of log rather than once in 4.
            try connection.execute(sql: "PRAGMA wal_autocheckpoint = 8192")
            // What a long import leaves behind of the log is given back.
            try connection.execute(sql: "PRAGMA journal_size_limit = 67108864")
        }
        return configuration
    }

    /// Makes each commit wait for the disk, and makes sure that it does.
    ///
    /// GRDB sets `synchronous` to NORMAL after `prepareDatabase`; commits that were acknowledged
    /// are then lost when the power fails. So it is set here, on the open writer, and read back.
    static func makeDurable(_ connection: GRDB.Database) throws {
        try connection.execute(sql: "PRAGMA synchronous = FULL")
        // What is deleted is written over; SQLite would leave it until its room is used.
        try connection.execute(sql: "PRAGMA secure_delete = ON")
        let session = SQLiteSession(connection)
        try assert(session, "PRAGMA secure_delete", is: .integer(1))
        try assert(session, "PRAGMA synchronous", is: .integer(2))
        try assert(session, "PRAGMA journal_mode", is: .text("wal"))
        try assert(session, "PRAGMA foreign_keys", is: .integer(1))
    }

    /// Copies the write-ahead log into the file and empties it: it holds pages as they were.
    static func emptyLog(_ connection: GRDB.Database) throws {
        try connection.checkpoint(.truncate)
    }

    /// The last number of the change log, 0 where there is no log yet.
    static func lastChange(_ pool: DatabasePool) throws -> Int64 {
        try SQLiteFailure.translating {
            try pool.read { connection in
                let session = SQLiteSession(connection)
                let log = try session.row("SELECT 1 FROM sqlite_schema WHERE name = 'change_log'")
                return log == nil ? 0 : try session.lastChangeSequence()
            }
        }
    }

    private static func assert(
        _ session: SQLiteSession, _ setting: SQL, is expected: SQLValue
    ) throws {
        let found = try session.row(setting)?.value(0)
        guard found == expected else {
            let name = setting.rendered { _ in "?" }.text
            throw StoreError.setting("\(name) should be \(expected), not \(found ?? .null)")
        }
    }
}
