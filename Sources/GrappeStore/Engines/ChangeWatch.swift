// SPDX-License-Identifier: EUPL-1.2

import Dispatch

/// Looks from time to time whether another process has added to the change log: of an import beside
/// the server SQLite tells nobody, and what PostgreSQL tells is lost while a connection is.
final class ChangeWatch: Sendable {
    /// Sources may be used from any thread, though Dispatch on Linux does not declare it.
    nonisolated(unsafe) private let timer: any DispatchSourceTimer

    /// - Parameter look: called every `interval` until `stop`.
    init(every interval: Duration, look: @escaping @Sendable () -> Void) {
        let parts = interval.components
        let nanoseconds =
            Int(parts.seconds) * 1_000_000_000 + Int(parts.attoseconds / 1_000_000_000)
        let queue = DispatchQueue(label: "store.change-watch")
        let timer = DispatchSource.makeTimerSource(queue: queue)
        timer.schedule(deadline: .now(), repeating: .nanoseconds(max(1_000_000, nanoseconds)))
        timer.setEventHandler(handler: look)
        timer.activate()
        self.timer = timer
    }

    func stop() { timer.cancel() }
}
