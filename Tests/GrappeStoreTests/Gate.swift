// SPDX-License-Identifier: EUPL-1.2

import Dispatch

/// Holds a body of a transaction at a point until the test lets it go on.
final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    /// Whether it was opened, without waiting.
    var isOpen: Bool {
        guard semaphore.wait(timeout: .now()) == .success else { return false }
        semaphore.signal()
        return true
    }

    func open() { semaphore.signal() }

    /// Blocks its thread; for bodies, which run on threads of the store, never in a task.
    func wait() {
        semaphore.wait()
        semaphore.signal()
    }
}
