// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A clock that stands still until a test moves it.
package final class TestClock: Sendable {
    private let time = Guarded(TestDirectory.now)

    package init() {}

    package var now: @Sendable () -> Instant {
        { self.time.withLock { $0 } }
    }

    package func advance(by milliseconds: Int64) {
        time.withLock { $0 = $0.advanced(by: milliseconds) }
    }
}
