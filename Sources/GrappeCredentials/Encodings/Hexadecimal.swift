// SPDX-License-Identifier: EUPL-1.2

/// Bytes as pairs of hexadecimal digits (RFC 4648, section 8).
enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    /// Two small digits a byte.
    static func encode(_ bytes: some Sequence<UInt8>) -> String {
        let out = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: out, as: UTF8.self)
    }

    /// The bytes; capitals are taken too. `nil` for anything else and for an odd number of digits.
    static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 2) else { return nil }
        var out: [UInt8] = []
        var high: UInt8?
        for character in text {
            guard let value = value(of: character) else { return nil }
            if let first = high {
                out.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return out
    }

    private static func value(of character: UInt8) -> UInt8? {
        switch character {
        case 0x30...0x39: character - 0x30
        case 0x41...0x46: character - 0x41 + 10
        case 0x61...0x66: character - 0x61 + 10
        default: nil
        }
    }
}
