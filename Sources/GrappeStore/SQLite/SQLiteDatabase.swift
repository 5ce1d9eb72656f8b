// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import GrappeKit

import struct GRDB.Configuration
import class GRDB.DatabasePool

/// A database in one file: a pool of readers beside one writer, with a write-ahead log.
///
/// Opening creates the file, readable by its owner only, where it does not exist.
package final class SQLiteDatabase: Database {
    package let engine = "sqlite"
    /// The path of the file; `-wal` and `-shm` stand beside it.
    package let path: String

    private let pool: DatabasePool
    private let commits: GroupCommit
    private let feed: ChangeFeed

    /// - Parameter readers: how many reads run at the same time; more of them wait.
    /// - Throws: `StoreError`, also where the settings on which durability rests do not take.
    package init(path: String, readers: Int = 4) throws {
        let opened = try SQLiteFailure.translating {
            try SQLiteFile.create(at: path)
            let pool = try DatabasePool(
                path: path, configuration: SQLiteSettings.configuration(readers: readers))
            try pool.writeWithoutTransaction { try SQLiteSettings.makeDurable($0) }
            let last = try pool.writeWithoutTransaction { connection in
                try SQLiteSettings.lastChange(connection)
            }
            return (pool, last)
        }
        self.path = path
        pool = opened.0
        feed = ChangeFeed(last: opened.1)
        commits = GroupCommit(pool: pool, feed: feed)
    }

    package var statistics: WriteStatistics { commits.statistics }

    package func read<T: Sendable>(
        _ body: @escaping @Sendable (any Session) throws -> T
    ) async throws -> T {
        guard !commits.isClosed else { throw StoreError.closed }
        return try await SQLiteFailure.translating {
            try await pool.read { try body(SQLiteSession($0)) }
        }
    }

    @discardableResult
    package func write<T: Sendable>(
        _ body: @escaping @Sendable (any WriteSession) throws -> T
    ) async throws -> T {
        try await commits.write(body)
    }

    package func changeSequences() -> AsyncStream<Int64> { feed.sequences() }

    package func close() async throws {
        guard commits.close() else { return }
        feed.finish()
        try await onThread { try self.pool.close() }
    }

    /// What SQLite finds wrong with the file; empty where nothing is.
    package func integrityCheck() async throws -> [String] {
        let found = try await read { try $0.rows("PRAGMA integrity_check").map { try $0.text(0) } }
        return found.filter { $0 != "ok" }
    }

    /// The rows that refer to what does not exist: table, row number and the table referred to.
    package func foreignKeyCheck() async throws -> [String] {
        try await read { session in
            try session.rows("PRAGMA foreign_key_check").map { row in
                let number = try row.intOrNil(1).map { " row \($0)" } ?? ""
                return try row.text(0) + number + " -> " + row.text(2)
            }
        }
    }

    /// Copies the database as it stands to a new file while reads and writes go on.
    ///
    /// The copy is made under another name and renamed once whole and on the disk, so that a file
    /// of that name is always a complete backup.
    package func backup(to path: String) async throws {
        guard !commits.isClosed else { throw StoreError.closed }
        try await onThread { try SQLiteFile.copy(self.pool, to: path) }
    }

    /// Blocking work of GRDB, away from the cooperative threads.
    private func onThread(_ work: @escaping @Sendable () throws -> Void) async throws {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try SQLiteFailure.translating(work) })
            }
        }
    }
}
