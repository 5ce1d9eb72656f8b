// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A point in time as header fields write it (RFC 5322, section 3.3).
enum MailDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `Sat, 21 Nov 2026 08:38:00 +0000`.
    static func string(_ instant: Instant) -> String {
        let date = CalendarDate(instant)
        let day = Int(date.startInUTC.milliseconds / 86_400_000)
        let seconds = Int((instant.milliseconds - date.startInUTC.milliseconds) / 1000)
        let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(two).joined(separator: ":")
        // 1970 began on a Thursday.
        return "\(days[(day % 7 + 7) % 7]), \(two(date.day)) \(months[date.month - 1]) "
            + "\(date.year) \(time) +0000"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
