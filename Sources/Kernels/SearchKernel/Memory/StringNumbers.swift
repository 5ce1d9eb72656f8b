// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Numbers distinct strings in order of first appearance: an open-addressing table of hashes
/// over one byte arena. Other than in a ``TermTable`` a slot takes eight bytes, and growing
/// reads no string again.
final class StringNumbers {
    /// Behind a pointer: each change of a class's own property costs a check that none overlaps.
    private let store: UnsafeMutablePointer<NumberStore>

    init() {
        store = .allocate(capacity: 1)
        store.initialize(to: NumberStore())
        store.pointee.ends.append(0)
        store.pointee.slots.append(repeating: 0, 64)
    }

    deinit {
        store.pointee.bytes.release()
        store.pointee.ends.release()
        store.pointee.slots.release()
        store.deallocate()
    }

    var count: Int { store.pointee.ends.count - 1 }

    /// The bytes of a string, valid until the next is numbered.
    subscript(number: Int) -> UnsafeBufferPointer<UInt8> { store.pointee[number] }

    /// The number of a string, given out now if it is new.
    func number(of string: String) -> UInt32 {
        var string = string
        return string.withUTF8 { store.pointee.number(of: $0) }
    }
}

private struct NumberStore {
    var bytes = GrowingMemory<UInt8>(capacity: 1024)
    /// Where each string begins in `bytes`, and after the last where it ends.
    var ends = GrowingMemory<Int>()
    /// Hash in the upper half, number + 1 in the lower; 0 where free. A power of two long, at
    /// most half full.
    var slots = GrowingMemory<UInt64>()
    /// Drawn anew for each: nobody can choose strings that collide.
    let seed = UInt64.random(in: .min ... .max)

    subscript(number: Int) -> UnsafeBufferPointer<UInt8> {
        let start = ends.base[number]
        return UnsafeBufferPointer(start: bytes.base + start, count: ends.base[number + 1] - start)
    }

    mutating func number(of string: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let hash = hash(string) >> 32
        var place = Int(hash) & (slots.count - 1)
        while slots.base[place] != 0 {
            let slot = slots.base[place]
            let number = UInt32(truncatingIfNeeded: slot) - 1
            if slot >> 32 == hash, Lists.areEqual(self[Int(number)], string) { return number }
            place = (place + 1) & (slots.count - 1)
        }
        if let base = string.baseAddress { bytes.append(base, string.count) }
        ends.append(bytes.count)
        let count = ends.count - 1
        slots.base[place] = hash << 32 | UInt64(count)
        if count * 2 > slots.count { grow() }
        return UInt32(count - 1)
    }

    /// Of four to sixteen bytes by two loads, which overlap if need be.
    private func hash(_ string: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let count = string.count
        guard let base = string.baseAddress, count >= 4, count <= 16 else {
            return ByteHash.hash(string, seed: seed)
        }
        let raw = UnsafeRawPointer(base)
        func hash<Word: FixedWidthInteger & BitwiseCopyable>(by type: Word.Type) -> UInt64 {
            let end = count - MemoryLayout<Word>.size
            return ByteHash.hash(
                UInt64(raw.loadUnaligned(as: Word.self)),
                UInt64(raw.loadUnaligned(fromByteOffset: end, as: Word.self)),
                UInt64(count), seed: seed)
        }
        return count < 8 ? hash(by: UInt32.self) : hash(by: UInt64.self)
    }

    private mutating func grow() {
        let old = slots
        slots = GrowingMemory(capacity: old.count * 2)
        slots.append(repeating: 0, old.count * 2)
        for slot in old.elements where slot != 0 {
            var place = Int(slot >> 32) & (slots.count - 1)
            while slots.base[place] != 0 { place = (place + 1) & (slots.count - 1) }
            slots.base[place] = slot
        }
        old.release()
    }
}
