// SPDX-License-Identifier: EUPL-1.2

/// A fast 64-bit hash of bytes, by multiplying and folding 128-bit products (after wyhash, Wang
/// Yi 2019, public domain). Not cryptographic: it finds chance damage and spreads table slots.
enum ByteHash {
    private static let first: UInt64 = 0xA076_1D64_78BD_642F
    private static let second: UInt64 = 0xE703_7ED1_A0B4_28DB
    private static let third: UInt64 = 0x8EBC_6AF0_9C88_C6E3

    @inline(__always)
    private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let product = a.multipliedFullWidth(by: b)
        return product.high ^ product.low
    }

    /// The same bytes and seed give the same hash on every machine.
    @inline(__always)
    static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return mix(seed ^ first, third) }
        var (one, other) = (seed ^ first, seed ^ second)
        var place = 0
        while place + 32 <= bytes.count {
            one = mix(load(base, place) ^ one, load(base, place + 8) ^ second)
            other = mix(load(base, place + 16) ^ other, load(base, place + 24) ^ third)
            place += 32
        }
        while place + 8 <= bytes.count {
            one = mix(load(base, place) ^ one, second)
            place += 8
        }
        var rest: UInt64 = 0
        var shift: UInt64 = 0
        while place < bytes.count {
            rest |= UInt64(base.load(fromByteOffset: place, as: UInt8.self)) << shift
            shift += 8
            place += 1
        }
        return mix(mix(rest ^ one, other ^ third), UInt64(bytes.count) ^ second)
    }

    /// The hash of three numbers.
    @inline(__always)
    static func hash(_ one: UInt64, _ two: UInt64, _ three: UInt64, seed: UInt64) -> UInt64 {
        mix(mix(one ^ seed ^ first, two ^ second), three ^ third)
    }

    @inline(__always)
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>, seed: UInt64 = 0) -> UInt64 {
        hash(UnsafeRawBufferPointer(bytes), seed: seed)
    }

    @inline(__always)
    private static func load(_ base: UnsafeRawPointer, _ place: Int) -> UInt64 {
        UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
}
