// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A term as the table looks it up: its first sixteen bytes, padded with zeros, and its hash.
struct TermKey: BitwiseCopyable {
    /// Whoever makes a key has so many readable bytes, whatever the length of the term.
    static let readable = 16

    let head: UInt64
    let next: UInt64
    let hash: UInt64
    let length: UInt32

    /// - Parameter term: `length` bytes, and ``readable`` bytes of memory at least.
    @inline(__always)
    init(_ term: UnsafePointer<UInt8>, _ length: Int, seed: UInt64) {
        let raw = UnsafeRawPointer(term)
        // A shift by 64 gives 0, so that all bytes stay.
        let headMask = UInt64(1) << UInt64(8 * min(length, 8)) &- 1
        let nextMask = UInt64(1) << UInt64(8 * min(max(length - 8, 0), 8)) &- 1
        head = raw.loadUnaligned(as: UInt64.self) & headMask
        next = raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self) & nextMask
        self.length = UInt32(truncatingIfNeeded: length)
        hash =
            length <= 16
            ? ByteHash.hash(head, next, UInt64(truncatingIfNeeded: length), seed: seed)
            : ByteHash.hash(UnsafeBufferPointer(start: term, count: length), seed: seed)
    }
}

/// Numbers distinct terms in order of first appearance.
///
/// An open-addressing table whose slots hold the first sixteen bytes of a term, so that looking
/// up most terms touches one line of the cache. Copies share the memory: one owner uses it and
/// releases it.
struct TermTable {
    struct Slot: BitwiseCopyable {
        let head: UInt64
        let next: UInt64
        /// 24 bits of the hash, 8 bits of the length, 32 bits of the term number + 1; 0 where
        /// free.
        let tag: UInt64
        /// Free for the owner of the table; ``unset`` at first.
        var value: UInt64

        static let unset = UInt64.max

        var number: UInt32 { UInt32(truncatingIfNeeded: tag) - 1 }
    }

    private var bytes = GrowingMemory<UInt8>(capacity: 16384)
    /// Where each term begins in `bytes`, and after the last where it ends.
    private var ends = GrowingMemory<Int>(capacity: 1024)
    /// A power of two long, at most half full.
    private var slots: UnsafeMutablePointer<Slot>
    private var slotCount = 256
    /// Drawn anew for each: nobody can choose words that collide.
    let seed = UInt64.random(in: .min ... .max)

    init() {
        slots = Self.free(slotCount)
        ends.append(0)
    }

    func release() {
        ends.release()
        bytes.release()
        slots.deallocate()
    }

    private static func free(_ count: Int) -> UnsafeMutablePointer<Slot> {
        let slots = LargePages.allocate(Slot.self, capacity: count)
        slots.initialize(
            repeating: Slot(head: 0, next: 0, tag: 0, value: Slot.unset), count: count)
        return slots
    }

    var count: Int { ends.count - 1 }

    /// Loads where the search for a key will begin; loads of many keys wait for memory together.
    @inline(__always)
    func touch(_ key: TermKey) -> UInt64 {
        slots[Int(truncatingIfNeeded: key.hash) & (slotCount - 1)].tag
    }

    @inline(__always)
    private static func tag(_ key: TermKey) -> UInt64 {
        (key.hash >> 40) << 40 | UInt64(min(key.length, 255)) << 32
    }

    /// The slot of a term, made if it is new; valid until the next call.
    ///
    /// - Parameter term: its bytes.
    @inline(__always)
    mutating func slot(
        of key: TermKey, _ term: UnsafePointer<UInt8>
    ) -> UnsafeMutablePointer<Slot> {
        let tag = Self.tag(key)
        var place = Int(truncatingIfNeeded: key.hash) & (slotCount - 1)
        while slots[place].tag != 0 {
            let slot = slots + place
            if slot.pointee.tag >> 32 == tag >> 32, slot.pointee.head == key.head,
                slot.pointee.next == key.next,
                key.length <= 16 || isEqual(slot.pointee.number, term, Int(key.length))
            {
                return slot
            }
            place = (place + 1) & (slotCount - 1)
        }
        return insert(key, term)
    }

    private func isEqual(
        _ number: UInt32, _ term: UnsafePointer<UInt8>, _ length: Int
    ) -> Bool {
        let start = ends.base[Int(number)]
        return ends.base[Int(number) + 1] - start == length
            && memcmp(bytes.base + start, term, length) == 0
    }

    private mutating func insert(
        _ key: TermKey, _ term: UnsafePointer<UInt8>
    ) -> UnsafeMutablePointer<Slot> {
        if (count + 1) * 2 > slotCount { grow() }
        bytes.append(term, Int(key.length))
        ends.append(bytes.count)
        let slot = Slot(
            head: key.head, next: key.next, tag: Self.tag(key) | UInt64(count),
            value: Slot.unset)
        return put(slot, key.hash)
    }

    private func put(_ slot: Slot, _ hash: UInt64) -> UnsafeMutablePointer<Slot> {
        var place = Int(truncatingIfNeeded: hash) & (slotCount - 1)
        while slots[place].tag != 0 { place = (place + 1) & (slotCount - 1) }
        slots[place] = slot
        return slots + place
    }

    private mutating func grow() {
        let (old, oldCount) = (slots, slotCount)
        slotCount *= 2
        slots = Self.free(slotCount)
        for place in 0..<oldCount where old[place].tag != 0 {
            let slot = old[place]
            let term = term(Int(slot.number))
            let hash =
                term.count <= 16
                ? ByteHash.hash(slot.head, slot.next, UInt64(term.count), seed: seed)
                : ByteHash.hash(term, seed: seed)
            _ = put(slot, hash)
        }
        old.deallocate()
    }

    func term(_ number: Int) -> UnsafeBufferPointer<UInt8> {
        let start = ends.base[number]
        return UnsafeBufferPointer(start: bytes.base + start, count: ends.base[number + 1] - start)
    }

    /// The numbers given out, in the byte order of their terms.
    func sorted() -> [UInt32] {
        ByteOrder.sorted(count: count, bytes: term)
    }
}
