// SPDX-License-Identifier: EUPL-1.2

/// UTF-16 as UTF-8; a surrogate without its partner is invalid.
enum UTF16Bytes {
    /// `high` is the place of a unit's high byte: 0 in big endian, 1 in little endian. Bytes of a
    /// character that the chunk cuts off are left unused.
    static func utf8(of bytes: [UInt8], high: Int) -> (text: [UInt8], used: Int, isInvalid: Bool) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        func unit(_ index: Int) -> UInt32 {
            UInt32(bytes[index + high]) << 8 | UInt32(bytes[index + 1 - high])
        }
        var index = 0
        while index + 1 < bytes.count {
            var value = unit(index)
            var length = 2
            if value & 0xFC00 == 0xD800 {
                guard index + 3 < bytes.count else { break }
                let low = unit(index + 2)
                guard low & 0xFC00 == 0xDC00 else { return (text, index, true) }
                value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
                length = 4
            }
            guard let scalar = Unicode.Scalar(value) else { return (text, index, true) }
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            index += length
        }
        return (text, index, false)
    }
}
