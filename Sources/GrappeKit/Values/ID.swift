// SPDX-License-Identifier: EUPL-1.2

/// The id of a `Subject`, so that one kind of id is never taken for another.
///
/// The text is a UUID of version 7 (RFC 9562): it sorts by the time it was made.
package struct ID<Subject>: Sendable, Hashable, Comparable {
    package let string: String

    /// An id that was stored or received; not checked for its form.
    package init(_ string: String) { self.string = string }

    /// A new id for that time, with 74 random bits.
    package init(at instant: Instant, using generator: inout some RandomNumberGenerator) {
        self.init(at: instant, random: (generator.next(), generator.next()))
    }

    private init(at instant: Instant, random: (UInt64, UInt64)) {
        let time = UInt64(clamping: instant.milliseconds)
        let high = (time & 0xFFFF_FFFF_FFFF) << 16 | 0x7000 | (random.0 & 0x0FFF)
        let low = (random.1 & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000
        string = Self.text(high, low)
    }

    /// A new id for that time, with 74 random bits of the system's.
    package init(at instant: Instant) {
        // Not through a generator of our own: a variable of no size is shared by all threads, and
        // ThreadSanitizer takes that for a race.
        let all = UInt64.min...UInt64.max
        self.init(at: instant, random: (.random(in: all), .random(in: all)))
    }

    package static func < (left: ID, right: ID) -> Bool { left.string < right.string }

    private static func text(_ high: UInt64, _ low: UInt64) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var out: [UInt8] = []
        out.reserveCapacity(36)
        for index in 0..<32 {
            if [8, 12, 16, 20].contains(index) { out.append(0x2D) }
            let half = index < 16 ? high : low
            out.append(digits[Int(half >> UInt64(60 - index % 16 * 4) & 15)])
        }
        return String(decoding: out, as: UTF8.self)
    }
}

extension ID: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(string)
    }
}

extension ID: SQLBindable {
    package var sqlValue: SQLValue { .text(string) }
}
