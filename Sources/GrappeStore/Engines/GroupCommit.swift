// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// One writer for all: the bodies that wait share one transaction, and so one wait for the disk.
///
/// Each body is undone alone where it fails; everybody is answered after the commit. How a body is
/// run and undone is the engine's affair, see `WriteGroup`.
final class GroupCommit: Sendable {
    private struct State {
        var waiting: [WriteRequest] = []
        var isRunning = false
        var isClosed = false
        var statistics = WriteStatistics()
    }

    /// So many bodies, or so much time, and those that are done get their commit.
    private static let maximumCount = 512
    private static let maximumTime = Duration.milliseconds(20)

    /// Runs what it is given on the writer's thread, one after the other, with a maker of groups.
    typealias Start = @Sendable (@escaping @Sendable (() -> any WriteGroup) -> Void) -> Void

    private let start: Start
    private let feed: ChangeFeed
    private let state = Guarded(State())

    init(feed: ChangeFeed, start: @escaping Start) {
        self.feed = feed
        self.start = start
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
                start { makeGroup in self.work(makeGroup) }
            }
            return true
        }
        if !isAccepted { request.finish(.failure(StoreError.closed)) }
    }

    /// Runs on the writer's thread until nobody waits.
    private func work(_ makeGroup: () -> any WriteGroup) {
        var waiting: ArraySlice<WriteRequest> = []
        while true {
            var group = makeGroup()
            var begin = ContinuousClock.now
            var count = 0
            while count < Self.maximumCount,
                count == 0 || ContinuousClock.now - begin < Self.maximumTime,
                let request = next(&waiting)
            {
                group.run(request)
                // The first may have waited for another node's turn.
                if count == 0 { begin = .now }
                count += 1
            }
            group.commit()
            settle(group.outcome)
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

    private func settle(_ outcome: WriteOutcome) {
        state.withLock { state in
            state.statistics.writes += outcome.committed.count
            state.statistics.commits += outcome.committed.isEmpty ? 0 : 1
            state.statistics.failures += outcome.failed.count
            state.statistics.waiting -= outcome.committed.count + outcome.failed.count
        }
        if let last = outcome.lastChange { feed.publish(last) }
        for request in outcome.committed { request.finish(.success(())) }
        for (request, error) in outcome.failed { request.finish(.failure(error)) }
    }
}

/// Where a body leaves its result. Set on the writer's queue, read after the request was answered,
/// which orders the two.
private final class WriteAnswer<T: Sendable>: @unchecked Sendable {
    var value: T?
}
