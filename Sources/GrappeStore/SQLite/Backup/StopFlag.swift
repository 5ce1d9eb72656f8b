// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Tells blocking work, from outside, to stop at the next occasion.
final class StopFlag: Sendable {
    private let isRaised = Guarded(false)

    var isSet: Bool { isRaised.withLock { $0 } }

    func set() { isRaised.withLock { $0 = true } }

    /// - Throws: `CancellationError` once it is set.
    func check() throws {
        if isSet { throw CancellationError() }
    }
}
