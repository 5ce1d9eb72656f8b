// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Tells whoever follows the change log how far it has grown.
final class ChangeFeed: Sendable {
    private struct State {
        var last: Int64
        var nextListener = 0
        var listeners: [Int: AsyncStream<Int64>.Continuation] = [:]
        var isFinished = false
    }

    private let state: Guarded<State>

    init(last: Int64) { state = Guarded(State(last: last)) }

    /// A number that was committed; smaller ones than the last are passed over.
    func publish(_ sequence: Int64) {
        state.withLock { state in
            guard sequence > state.last else { return }
            state.last = sequence
            for listener in state.listeners.values { listener.yield(sequence) }
        }
    }

    /// The last number at once, then the newest whenever it has grown.
    func sequences() -> AsyncStream<Int64> {
        let (stream, listener) = AsyncStream.makeStream(
            of: Int64.self, bufferingPolicy: .bufferingNewest(1))
        let key = state.withLock { state -> Int? in
            listener.yield(state.last)
            guard !state.isFinished else { return nil }
            state.nextListener += 1
            state.listeners[state.nextListener] = listener
            return state.nextListener
        }
        guard let key else {
            listener.finish()
            return stream
        }
        listener.onTermination = { [weak self] _ in
            self?.state.withLock { $0.listeners[key] = nil }
        }
        return stream
    }

    /// Ends every stream; called when the database closes.
    func finish() {
        let listeners = state.withLock { state in
            state.isFinished = true
            return Array(state.listeners.values)
        }
        // Outside the lock: finishing calls back into `onTermination`.
        for listener in listeners { listener.finish() }
    }
}
