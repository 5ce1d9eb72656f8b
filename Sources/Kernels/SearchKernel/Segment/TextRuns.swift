// SPDX-License-Identifier: EUPL-1.2

/// Cuts a text at its ASCII separators, eight bytes at a time.
///
/// A run is what stands between two of them: letters, digits, apostrophes and everything beyond
/// ASCII. ``WordScanner`` forgets everything at an ASCII separator, so the words of a text are
/// those of its runs.
enum TextRuns {
    /// So many zero bytes stand after a text, at least.
    static let padding = 64

    /// Calls `body` with the start and the length of each run.
    ///
    /// - Parameter text: `length` bytes and ``padding`` zeros.
    @inline(__always)
    static func forEach(
        _ text: UnsafePointer<UInt8>, length: Int, _ body: (_ start: Int, _ length: Int) -> Void
    ) {
        var (before, start) = (UInt64(0), -1)
        var block = 0
        // The byte after the text is looked at too: it ends the last run.
        while block <= length {
            let members = members(text + block)
            var edges = members ^ (members << 1 | before)
            before = members >> 63
            while edges != 0 {
                let place = block + edges.trailingZeroBitCount
                edges &= edges - 1
                if start < 0 {
                    start = place
                } else {
                    body(start, place - start)
                    start = -1
                }
            }
            block += 64
        }
    }

    /// One bit for each of 64 bytes, lowest first, set if it belongs to a run.
    @inline(__always)
    private static func members(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawPointer(bytes)
        var members: UInt64 = 0
        for eight in 0..<8 {
            let bytes = raw.loadUnaligned(fromByteOffset: eight * 8, as: UInt64.self)
            let marks = marks(UInt64(littleEndian: bytes)) >> 7
            // The product brings the lowest bits of the bytes together in the highest byte.
            members |= ((marks &* 0x0102_0408_1020_4080) >> 56) << UInt64(eight * 8)
        }
        return members
    }

    /// The highest bit of each byte that belongs to a run.
    @inline(__always)
    private static func marks(_ bytes: UInt64) -> UInt64 {
        let low = bytes & repeated(0x7F)
        let letters = within(low | repeated(0x20), 0x61, 0x7A)
        let others = within(low, 0x30, 0x39) | within(low, 0x27, 0x27)
        return (letters | others | bytes) & repeated(0x80)
    }

    /// The highest bit of each byte from `first` to `last`; all bytes are ASCII.
    @inline(__always)
    private static func within(_ bytes: UInt64, _ first: UInt8, _ last: UInt8) -> UInt64 {
        let reached = bytes &+ repeated(0x80 - first)
        let passed = bytes &+ repeated(0x7F - last)
        return reached & ~passed
    }

    @inline(__always)
    private static func repeated(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }
}
