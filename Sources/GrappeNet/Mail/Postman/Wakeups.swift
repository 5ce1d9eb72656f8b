// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import GrappeStore

/// When to look at the outbox: whenever the change log has grown, and from time to time.
enum Wakeups {
    /// Ends when its task is cancelled. Several that come close together are one.
    static func of(_ database: any Database, every milliseconds: Int64) -> AsyncStream<Void> {
        let (stream, wakeup) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let changes = Task {
            for await _ in database.changeSequences() { wakeup.yield() }
        }
        let clock = Task {
            while (try? await Task.sleep(for: .milliseconds(milliseconds))) != nil {
                wakeup.yield()
            }
        }
        wakeup.onTermination = { _ in
            changes.cancel()
            clock.cancel()
        }
        return stream
    }

    /// Waits also in a task that was cancelled, where `Task.sleep` returns at once.
    static func sleep(milliseconds: Int) async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
                continuation.resume()
            }
        }
    }
}
