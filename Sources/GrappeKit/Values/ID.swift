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
        let time = UInt64(clamping: instant.milliseconds)
        let random = (generator.next() as UInt64, generator.next() as UInt64)
        let high = (time & 0xFFFF_FFFF_FFFF) << 16 | 0x7000 | (random.0 & 0x0FFF)
        let low = (random.1 & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000
        string = Self.text(high, low)
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
