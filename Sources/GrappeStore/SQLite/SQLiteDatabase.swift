// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import GrappeKit

import struct GRDB.Configuration
import class GRDB.DatabasePool

/// A database in one file: a pool of readers beside one writer, with a write-ahead log.
///
/// Opening creates the file, readable by its owner only, where it does not exist.
package final class SQLiteDatabase: Database {
    /// Always `sqlite`.
    package let engine = "sqlite"
    /// The path of the file; `-wal` and `-shm` stand beside it.
    package let path: String

    private let pool: DatabasePool
    private let readers: ReadThreads
    private let commits: GroupCommit
    private let feed: ChangeFeed
    private let watch: ChangeWatch

    /// - Parameters:
    ///   - readers: how many reads run at the same time; more of them wait.
    ///   - lookEvery: how often to look for changes that other processes made.
    /// - Throws: `StoreError`, also where the settings on which durability rests do not take.
    package init(
        path: String, readers width: Int = 4, lookEvery interval: Duration = .seconds(1)
    ) throws {
        let pool = try Self.open(path, readers: width)
        let feed = ChangeFeed(last: try SQLiteSettings.lastChange(pool))
        let readers = ReadThreads(width: width)
        self.path = path
        (self.pool, self.feed, self.readers) = (pool, feed, readers)
        commits = GroupCommit(feed: feed) { work in
            pool.asyncWriteWithoutTransaction { connection in
                work { SQLiteWriteGroup(connection) }
            }
        }
        watch = ChangeWatch(every: interval) {
            _ = readers.submit {
                // What cannot be read now is looked for again.
                if let last = try? SQLiteSettings.lastChange(pool) { feed.publish(last) }
            }
        }
    }

    deinit { watch.stop() }

    private static func open(_ path: String, readers: Int) throws -> DatabasePool {
        try SQLiteFailure.translating {
            try SQLiteFile.create(at: path)
            let pool = try DatabasePool(
                path: path, configuration: SQLiteSettings.configuration(readers: readers))
            try pool.writeWithoutTransaction { try SQLiteSettings.makeDurable($0) }
            return pool
        }
    }

    /// What has been written since the file was opened here, not by other processes.
    package var statistics: WriteStatistics { commits.statistics }

    /// Runs `body` on one of the readers; see `Database`.
    package func read<T: Sendable>(
        _ body: @escaping @Sendable (any Session) throws -> T
    ) async throws -> T {
        try await readers.run { [pool] in
            try SQLiteFailure.translating { try pool.read { try body(SQLiteSession($0)) } }
        }
    }

    /// Runs `body` on the writer, in a group with those that wait; see `Database`.
    @discardableResult
    package func write<T: Sendable>(
        _ body: @escaping @Sendable (any WriteSession) throws -> T
    ) async throws -> T {
        try await commits.write(body)
    }

    /// Follows the change log, those changes included that other processes made; see `Database`.
    package func changeSequences() -> AsyncStream<Int64> { feed.sequences() }

    /// Closes the file once what was asked for has been answered; see `Database`.
    package func close() async throws {
        guard commits.close() else { return }
        watch.stop()
        feed.finish()
        try await Self.onThread {
            self.readers.close()
            try self.pool.close()
        }
    }

    /// Empties the write-ahead log; what is deleted is written over in the file itself. Waits up to
    /// five seconds for readers, and throws `StoreError` where they take longer.
    package func scrub() async throws {
        guard !commits.isClosed else { throw StoreError.closed }
        try await Self.onThread {
            try self.pool.writeWithoutTransaction { try SQLiteSettings.emptyLog($0) }
        }
    }

    /// Looks at every page and every reference; see `Database`.
    package func damage() async throws -> [String] {
        try await integrityCheck().map { "integrity: \($0)" }
            + foreignKeyCheck().map { "reference: \($0)" }
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

    /// Copies the database as it stands to a new file while reads and writes go on, restores the
    /// copy aside and compares every row of it with the snapshot that was copied.
    ///
    /// The copy is made under another name and renamed once compared and on the disk, so that a
    /// file of that name is always a complete backup. It takes twice the database's space for the
    /// time being. Ends early where the task is cancelled.
    ///
    /// - Returns: what the backup holds.
    @discardableResult
    package func backup(to path: String) async throws -> DatabaseDigest {
        guard !commits.isClosed else { throw StoreError.closed }
        let source = self.path
        return try await Self.stoppable { try SQLiteBackup(stop: $0).make(of: source, at: path) }
    }

    /// Puts a backup in the place of a database that does not exist yet, after its pages, its
    /// references and every row have been checked.
    ///
    /// - Returns: what was restored, and whether the backup said what it should hold, as those made
    ///   by `backup` do.
    /// - Throws: `StoreError.corrupt` where something is wrong with it; then nothing is put there.
    package static func restore(
        _ backup: String, to path: String
    ) async throws -> (content: DatabaseDigest, isCompared: Bool) {
        try await stoppable { try SQLiteBackup(stop: $0).restore(backup, to: path) }
    }

    private static func stoppable<T: Sendable>(
        _ work: @escaping @Sendable (StopFlag) throws -> T
    ) async throws -> T {
        let stop = StopFlag()
        return try await withTaskCancellationHandler {
            try await onThread { try work(stop) }
        } onCancel: {
            stop.set()
        }
    }

    /// Blocking work of GRDB, away from the cooperative threads.
    private static func onThread<T: Sendable>(
        _ work: @escaping @Sendable () throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try SQLiteFailure.translating(work) })
            }
        }
    }
}
