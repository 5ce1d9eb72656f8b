// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Lets one after the other do what costs much memory.
final class Turns: Sendable {
    private struct State {
        var isTaken = false
        var waiting: ArraySlice<CheckedContinuation<Void, Never>> = []
    }

    private let places: Int
    private let state = Guarded(State())

    /// `places`: how many may wait.
    init(places: Int) { self.places = places }

    /// Runs `body` when it is its turn. Throws `TooManyWaiting` at once where nobody may wait.
    func take<Result: Sendable>(_ body: () async throws -> Result) async throws -> Result {
        guard mayWait() else { throw TooManyWaiting() }
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                if state.isTaken {
                    state.waiting.append(continuation)
                    return false
                }
                state.isTaken = true
                return true
            }
            if isFree { continuation.resume() }
        }
        defer { passOn() }
        return try await body()
    }

    private func mayWait() -> Bool { state.withLock { $0.waiting.count < places } }

    private func passOn() {
        let next = state.withLock { state in
            let next = state.waiting.popFirst()
            if next == nil { state.isTaken = false }
            return next
        }
        next?.resume()
    }
}

/// Too many pictures wait to be decoded; it goes again in a moment.
package struct TooManyWaiting: HinderedError {
    package var hindrance: Hindrance? { .busy }
}
