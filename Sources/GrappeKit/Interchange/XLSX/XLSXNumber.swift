// SPDX-License-Identifier: EUPL-1.2

/// Numbers of a sheet as text.
///
/// Whole numbers stand as they were written, without `.0`; others in the shortest form that gives
/// the same 64-bit number. Dates are ISO 8601 (`2026-11-21`, `2026-11-21T08:30:00`, `08:30:00`).
enum XLSXNumber {
    /// `nil` where the text is no number.
    static func text(_ raw: String, _ format: XLSXNumberFormat, startsIn1904: Bool) -> String? {
        guard isNumber(raw), let value = Double(raw), value.isFinite else { return nil }
        switch format {
        case .number: return plain(raw, value)
        case .padded(let width):
            let digits = plain(raw, value)
            guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return digits }
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        case .date, .time, .dateTime, .elapsed:
            return moment(value, format, startsIn1904) ?? plain(raw, value)
        }
    }

    private static func isNumber(_ raw: String) -> Bool {
        raw.utf8.allSatisfy {
            switch $0 {
            case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
            default: false
            }
        }
    }

    private static func plain(_ raw: String, _ value: Double) -> String {
        let isWhole = raw.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
        if isWhole { return raw }
        if value.rounded() == value, value.magnitude < 1e15 { return String(Int(value)) }
        return "\(value)"
    }

    /// Seconds since the epoch of the sheet, laid out by the format; `nil` outside of the calendar.
    private static func moment(
        _ serial: Double, _ format: XLSXNumberFormat, _ startsIn1904: Bool
    ) -> String? {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        let seconds = Int((serial * 86_400).rounded())
        let (days, ofDay) = (seconds / 86_400, seconds % 86_400)
        if format == .elapsed { return clock(seconds) }
        if format == .time, days == 0 { return clock(seconds) }
        guard let date = date(days, startsIn1904) else { return nil }
        return format == .date ? date.iso : "\(date.iso)T\(clock(ofDay))"
    }

    /// Day 60 of the 1900 calendar, 29 February 1900, never was; before it, days count from
    /// 1899-12-31, after it from 1899-12-30 (ECMA-376 part 1, 18.17.4.1).
    private static func date(_ days: Int, _ startsIn1904: Bool) -> CalendarDate? {
        let sinceUnixEpoch: Int
        if startsIn1904 {
            sinceUnixEpoch = days - 24_107
        } else {
            guard days > 0, days != 60 else { return nil }
            sinceUnixEpoch = days - 25_569 + (days < 60 ? 1 : 0)
        }
        return CalendarDate(Instant(milliseconds: Int64(sinceUnixEpoch) * 86_400_000))
    }

    private static func clock(_ seconds: Int) -> String {
        [seconds / 3600, seconds / 60 % 60, seconds % 60]
            .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
}
