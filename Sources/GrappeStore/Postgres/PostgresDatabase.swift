// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import GrappeKit

/// A database on a PostgreSQL server (15 or later), which several nodes may share.
package final class PostgresDatabase: Database {
    /// Always `postgres`.
    package let engine = "postgres"

    private let readers: ReadThreads
    private let pool: PostgresReaders
    private let writer: PostgresWriter
    private let writing = DispatchQueue(label: "store.writer")
    private let commits: GroupCommit
    private let feed: ChangeFeed
    private let listener: PostgresListener
    private let watch: ChangeWatch

    /// - Parameters:
    ///   - readers: how many reads run at the same time, on a connection each; more of them wait.
    ///   - lookEvery: how often to look for changes of other nodes that were not heard of.
    /// - Throws: `StoreError`, also where the server does not make commits durable.
    package init(
        _ address: PostgresAddress, readers width: Int = 8,
        lookEvery interval: Duration = .seconds(5)
    ) throws {
        let (pool, writer) = (PostgresReaders(address), PostgresWriter(address))
        let feed: ChangeFeed
        do {
            try writer.prepare()
            feed = ChangeFeed(last: try Self.lastChange(pool))
        } catch {
            throw PostgresFailure.translate(error)
        }
        let readers = ReadThreads(width: width)
        let look: @Sendable () -> Void = {
            _ = readers.submit {
                // What cannot be read now is looked for again.
                if let last = try? Self.lastChange(pool) { feed.publish(last) }
            }
        }
        (self.pool, self.writer, self.feed, self.readers) = (pool, writer, feed, readers)
        commits = GroupCommit(feed: feed) { [writing] work in
            writing.async { work { PostgresWriteGroup(writer) } }
        }
        listener = PostgresListener(address, heard: { feed.publish($0) }, connected: look)
        watch = ChangeWatch(every: interval, look: look)
    }

    deinit {
        watch.stop()
        listener.stop()
    }

    /// What was written here, not by other nodes.
    package var statistics: WriteStatistics { commits.statistics }

    /// Runs `body` on one of the readers' connections; see `Database`.
    package func read<T: Sendable>(
        _ body: @escaping @Sendable (any Session) throws -> T
    ) async throws -> T {
        try await readers.run { [pool] in
            do { return try pool.read(body) } catch { throw PostgresFailure.translate(error) }
        }
    }

    /// Runs `body` on the writer's connection, in a group with those that wait; see `Database`.
    @discardableResult
    package func write<T: Sendable>(
        _ body: @escaping @Sendable (any WriteSession) throws -> T
    ) async throws -> T {
        try await commits.write(body)
    }

    /// Follows the change log, what other nodes write included; see `Database`.
    package func changeSequences() -> AsyncStream<Int64> { feed.sequences() }

    /// Closes the connections once what was asked for has been answered; see `Database`.
    package func close() async throws {
        guard commits.close() else { return }
        watch.stop()
        listener.stop()
        feed.finish()
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                self.readers.close()
                self.pool.close()
                self.writing.sync { self.writer.close() }
                continuation.resume()
            }
        }
    }

    /// The last number of the change log, 0 where there is no log yet.
    private static func lastChange(_ pool: PostgresReaders) throws -> Int64 {
        try pool.read { session in
            let log = try session.row("SELECT 1 WHERE to_regclass('change_log') IS NOT NULL")
            return log == nil ? 0 : try session.lastChangeSequence()
        }
    }
}
