// SPDX-License-Identifier: EUPL-1.2

/// The hash of a row, value by value: 64 bits that notice damage, no defence against somebody who
/// looks for a collision.
///
/// Eight bytes at a time are multiplied into 128 bits whose halves are folded together, the way of
/// wyhash (Wang Yi, public domain). Each value begins with its type and length, so that what
/// stands in one column never passes for the same bytes in two.
struct RowHash {
    private(set) var value: UInt64 = 0xA076_1D64_78BD_642F

    mutating func add(_ number: Int64) { mix(1, UInt64(bitPattern: number)) }

    mutating func add(_ number: Double) { mix(2, number.bitPattern) }

    mutating func addNull() { mix(5, 0) }

    /// - Parameter kind: 3 for text, 4 for bytes.
    mutating func add(_ bytes: UnsafeRawBufferPointer, kind: UInt64) {
        mix(kind, UInt64(bytes.count))
        var place = 0
        while place + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            mix(6, UInt64(littleEndian: word))
            place += 8
        }
        var rest: UInt64 = 0
        for byte in bytes[place...] { rest = rest << 8 | UInt64(byte) }
        mix(7, rest)
    }

    private mutating func mix(_ kind: UInt64, _ word: UInt64) {
        let product = (value ^ word).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB &+ kind << 1)
        value = (product.high ^ product.low) &+ kind
    }
}
