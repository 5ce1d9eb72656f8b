// SPDX-License-Identifier: EUPL-1.2

import NIOCore

/// The `ETag` of bytes made anew for each reader: a page of 50 kB costs some microseconds.
///
/// Eight bytes at a time are multiplied into 128 bits whose halves are folded together, the way of
/// wyhash (Wang Yi, public domain). The same on every machine and in every run, so that readers'
/// copies outlive a restart; no defence against somebody who looks for a collision.
enum EntityTag {
    /// Weak, since the same content goes out with and without compression (RFC 9110, 8.8.3).
    static func weak(_ buffer: ByteBuffer) -> String {
        buffer.withUnsafeReadableBytes { "W/\"\(hex(hash($0)))\"" }
    }

    static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var state = 0xA076_1D64_78BD_642F ^ UInt64(bytes.count)
        var place = 0
        while place + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            state = folded(state ^ UInt64(littleEndian: word), 0xE703_7ED1_A0B4_28DB)
            place += 8
        }
        var rest: UInt64 = 0
        for byte in bytes[place...] { rest = rest << 8 | UInt64(byte) }
        return folded(state ^ rest, 0x8EBC_6AF0_9C88_C6E3)
    }

    private static func folded(_ one: UInt64, _ other: UInt64) -> UInt64 {
        let product = one.multipliedFullWidth(by: other)
        return product.high ^ product.low
    }

    private static func hex(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
