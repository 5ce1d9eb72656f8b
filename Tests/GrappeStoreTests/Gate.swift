// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import Synchronization

/// Holds a body of a transaction at a point until the test lets it go on.
final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var arrived = 0
    }

    private let state = Mutex(State())
    private let semaphore = DispatchSemaphore(value: 0)

    var isOpen: Bool { state.withLock(\.isOpen) }
    var arrived: Int { state.withLock(\.arrived) }

    func arrive() { state.withLock { $0.arrived += 1 } }

    func open() {
        state.withLock { $0.isOpen = true }
        semaphore.signal()
    }

    /// Blocks its thread; for bodies, which run on threads of the store, never in a task.
    func wait() {
        semaphore.wait()
        semaphore.signal()
    }
}
