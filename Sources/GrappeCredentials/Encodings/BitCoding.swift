// SPDX-License-Identifier: EUPL-1.2

/// Bytes as characters of so many bits each, without padding (RFC 4648, sections 5 and 6).
struct BitCoding: Sendable {
    private let bits: Int
    private let alphabet: [UInt8]
    /// The value of each byte that is a character of the alphabet.
    private let values: [UInt32?]

    /// `alphabet`: the characters in the order of their values, 2 to the power of `bits`.
    init(bits: Int, _ alphabet: StaticString) {
        (self.bits, self.alphabet) = (bits, alphabet.withUTF8Buffer { Array($0) })
        var values = [UInt32?](repeating: nil, count: 256)
        for (value, character) in self.alphabet.enumerated() {
            values[Int(character)] = UInt32(value)
        }
        self.values = values
    }

    func encode(_ bytes: some Sequence<UInt8>) -> String {
        var out: [UInt8] = []
        var (buffer, count): (UInt32, Int) = (0, 0)
        let mask = alphabet.count - 1
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            count += 8
            while count >= bits {
                count -= bits
                out.append(alphabet[Int(buffer >> UInt32(count)) & mask])
            }
        }
        if count > 0 { out.append(alphabet[Int(buffer << UInt32(bits - count)) & mask]) }
        return String(decoding: out, as: UTF8.self)
    }

    /// `nil` for anything but the alphabet, padding included, and for what is not the one text that
    /// `encode` makes of those bytes.
    func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
        var out: [UInt8] = []
        var (buffer, count): (UInt32, Int) = (0, 0)
        for character in text {
            guard let value = values[Int(character)] else { return nil }
            buffer = buffer << UInt32(bits) | value
            count += bits
            if count >= 8 {
                count -= 8
                out.append(UInt8(truncatingIfNeeded: buffer >> UInt32(count)))
            }
        }
        let rest = buffer & (1 << UInt32(count) - 1)
        return count < bits && rest == 0 ? out : nil
    }
}
