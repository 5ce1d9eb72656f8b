// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// When a letter that was not accepted is tried again: soon at first, as grey lists ask for, then
/// for nearly three days (RFC 5321, section 4.5.4.1, asks for four to five at most).
enum RetrySchedule {
    private static let minutes: [Int64] = [1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60, 24 * 60]

    /// - Parameter attempts: how many have failed, this one included; from 1.
    /// - Returns: `nil` where it is given up.
    static func next(after attempts: Int, at now: Instant) -> Instant? {
        guard attempts >= 1, attempts <= minutes.count else { return nil }
        return now.advanced(by: minutes[attempts - 1] * 60_000)
    }
}
