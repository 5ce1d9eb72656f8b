// SPDX-License-Identifier: EUPL-1.2

/// Validation of UTF-8 a chunk at a time (Unicode standard, table 3-7: no overlong forms, no
/// surrogates, nothing above U+10FFFF).
enum UTF8Check {
    /// How many bytes from the start are whole, valid characters, and whether what follows them
    /// is invalid (else it is the beginning of a character that the chunk cuts off, or nothing).
    static func prefix(of bytes: [UInt8]) -> (valid: Int, isInvalid: Bool) {
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                index = skipASCII(buffer, index)
                guard index < buffer.count else { break }
                switch length(buffer, index) {
                case .some(0): return (index, false)
                case .some(let length): index += length
                case .none: return (index, true)
                }
            }
            return (index, false)
        }
    }

    private static func skipASCII(_ buffer: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var index = start
        let raw = UnsafeRawBufferPointer(buffer)
        while index + 8 <= buffer.count,
            raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            index += 8
        }
        while index < buffer.count, buffer[index] < 0x80 { index += 1 }
        return index
    }

    /// The length of the character at `index`; 0 where it is cut off, `nil` where it is invalid.
    private static func length(_ buffer: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        let first = buffer[index]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF:
            length = 3
            if first == 0xE0 { second = 0xA0...0xBF } else if first == 0xED { second = 0x80...0x9F }
        case 0xF0...0xF4:
            length = 4
            if first == 0xF0 { second = 0x90...0xBF } else if first == 0xF4 { second = 0x80...0x8F }
        default: return nil
        }
        for offset in 1..<length {
            guard index + offset < buffer.count else { return 0 }
            let byte = buffer[index + offset]
            guard offset == 1 ? second.contains(byte) : byte & 0xC0 == 0x80 else { return nil }
        }
        return length
    }
}
