// SPDX-License-Identifier: EUPL-1.2

import GRDBSQLite

import class GRDB.Database
import class GRDB.DatabasePool

/// One writer for all: the bodies that wait share one transaction, and so one wait for the disk.
///
/// Each body is undone alone where it fails, by a savepoint; the first of a transaction needs none,
/// so that a long import keeps no undo log in memory beside SQLite's own. Everybody is answered
/// after the commit.
final class GroupCommit: Sendable {
    private struct State {
        var waiting: [WriteRequest] = []
        var isRunning = false
        var isClosed = false
        var statistics = WriteStatistics()
    }

    private let pool: DatabasePool
    private let feed: ChangeFeed
    private let state = Guarded(State())

    init(pool: DatabasePool, feed: ChangeFeed) {
        self.pool = pool
        self.feed = feed
    }

    var statistics: WriteStatistics { state.withLock { $0.statistics } }
    var isClosed: Bool { state.withLock { $0.isClosed } }

    /// Takes no more requests; whether this is the first call.
    func close() -> Bool {
        state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
    }

    func write<T: Sendable>(
        _ body: @escaping @Sendable (any WriteSession) throws -> T
    ) async throws -> T {
        let answer = WriteAnswer<T>()
        try await withCheckedThrowingContinuation { continuation in
            submit(
                WriteRequest(
                    run: { answer.value = try body($0) },
                    finish: { continuation.resume(with: $0) }))
        }
        guard let value = answer.value else { throw StoreError.closed }
        return value
    }

    private func submit(_ request: WriteRequest) {
        let isAccepted = state.withLock { state in
            guard !state.isClosed else { return false }
            state.waiting.append(request)
            state.statistics.waiting += 1
            if !state.isRunning {
                state.isRunning = true
                // Under the lock, so that it stands in the queue before a `close` that follows.
                pool.asyncWriteWithoutTransaction { connection in self.work(on: connection) }
            }
            return true
        }
        if !isAccepted { request.finish(.failure(StoreError.closed)) }
    }

    /// Runs on the writer's queue until nobody waits.
    private func work(on connection: GRDB.Database) {
        var waiting: ArraySlice<WriteRequest> = []
        while true {
            var group = WriteGroup(connection)
            while group.hasRoom, let request = next(&waiting) { group.run(request) }
            group.commit()
            settle(group)
            if waiting.isEmpty, stopIfIdle() { return }
        }
    }

    /// The next request of those taken, or of those that have come since.
    private func next(_ taken: inout ArraySlice<WriteRequest>) -> WriteRequest? {
        if taken.isEmpty {
            taken = state.withLock { state in
                defer { state.waiting.removeAll() }
                return state.waiting[...]
            }
        }
        return taken.popFirst()
    }

    private func stopIfIdle() -> Bool {
        state.withLock { state in
            if state.waiting.isEmpty { state.isRunning = false }
            return state.waiting.isEmpty
        }
    }

    private func settle(_ group: WriteGroup) {
        state.withLock { state in
            state.statistics.writes += group.committed.count
            state.statistics.commits += group.committed.isEmpty ? 0 : 1
            state.statistics.failures += group.failed.count
            state.statistics.waiting -= group.committed.count + group.failed.count
        }
        if let last = group.lastChange { feed.publish(last) }
        for request in group.committed { request.finish(.success(())) }
        for (request, error) in group.failed { request.finish(.failure(error)) }
    }
}

/// A body that waits for its turn, and how to answer whoever asked.
struct WriteRequest: Sendable {
    let run: @Sendable (any WriteSession) throws -> Void
    let finish: @Sendable (Result<Void, any Error>) -> Void
}

/// Where a body leaves its result. Set on the writer's queue, read after the request was answered,
/// which orders the two.
private final class WriteAnswer<T: Sendable>: @unchecked Sendable {
    var value: T?
}
