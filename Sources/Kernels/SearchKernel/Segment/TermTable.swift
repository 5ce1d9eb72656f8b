// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Numbers the distinct terms of documents being indexed, in order of first appearance.
///
/// An open-addressing table over one byte arena. A term's record holds its first sixteen bytes,
/// so that most terms are compared without looking further, and the place it had in the document
/// that had it last. Copies share the memory: one owner uses it and releases it.
struct TermTable {
    /// Whoever asks for a number has so many readable bytes, whatever the length of the term.
    static let readable = 16

    struct Record: BitwiseCopyable {
        let start: Int
        let length: UInt32
        /// The last document that had the term, and the term's place in it.
        var document: UInt32
        var place: UInt32
        let head: UInt64
        let next: UInt64
    }

    private(set) var records = GrowingMemory<Record>(capacity: 1024)
    private var bytes = GrowingMemory<UInt8>(capacity: 16384)
    /// The upper half of the hash, and term number + 1 or 0 where free; a power of two long, at
    /// most half full.
    private var slots: UnsafeMutablePointer<UInt64>
    private var slotCount = 2048
    /// Drawn anew for each: nobody can choose words that collide.
    private let seed = UInt64.random(in: .min ... .max)
    private static let tagBits: UInt64 = 0xFFFF_FFFF_0000_0000

    init() {
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: 0, count: slotCount)
    }

    func release() {
        records.release()
        bytes.release()
        slots.deallocate()
    }

    var count: Int { records.count }

    /// - Parameter term: `length` bytes, and ``readable`` bytes of memory at least.
    @inline(__always)
    mutating func number(of term: UnsafePointer<UInt8>, _ length: Int) -> Int {
        let raw = UnsafeRawPointer(term)
        var head = raw.loadUnaligned(as: UInt64.self)
        var next: UInt64 = 0
        if length < 8 {
            head &= 1 << UInt64(8 * length) - 1
        } else if length < 16 {
            next = raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
            next &= 1 << UInt64(8 * (length - 8)) - 1
        } else {
            next = raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        }
        let hash = hash(term, length, head, next)
        var slot = Int(truncatingIfNeeded: hash) & (slotCount - 1)
        while slots[slot] != 0 {
            if (slots[slot] ^ hash) & Self.tagBits == 0 {
                let number = Int(truncatingIfNeeded: slots[slot] & ~Self.tagBits) - 1
                let record = records.base + number
                if record.pointee.head == head, record.pointee.next == next,
                    record.pointee.length == UInt32(truncatingIfNeeded: length),
                    length <= 16 || memcmp(bytes.base + record.pointee.start, term, length) == 0
                {
                    return number
                }
            }
            slot = (slot + 1) & (slotCount - 1)
        }
        return insert(term, length, head, next, hash, slot)
    }

    @inline(__always)
    private func hash(
        _ term: UnsafePointer<UInt8>, _ length: Int, _ head: UInt64, _ next: UInt64
    ) -> UInt64 {
        if length > 16 {
            return ByteHash.hash(UnsafeBufferPointer(start: term, count: length), seed: seed)
        }
        return ByteHash.hash(head, next, UInt64(truncatingIfNeeded: length), seed: seed)
    }

    private mutating func insert(
        _ term: UnsafePointer<UInt8>, _ length: Int, _ head: UInt64, _ next: UInt64,
        _ hash: UInt64, _ slot: Int
    ) -> Int {
        let record = Record(
            start: bytes.count, length: UInt32(length), document: 0, place: 0, head: head,
            next: next)
        records.append(record)
        bytes.append(term, length)
        slots[slot] = hash & Self.tagBits | UInt64(records.count)
        if records.count * 2 > slotCount { grow() }
        return records.count - 1
    }

    private mutating func grow() {
        slots.deallocate()
        slotCount *= 2
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: 0, count: slotCount)
        for number in 0..<records.count {
            let record = records.base[number]
            let hash = hash(
                bytes.base + record.start, Int(record.length), record.head, record.next)
            var slot = Int(truncatingIfNeeded: hash) & (slotCount - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slotCount - 1) }
            slots[slot] = hash & Self.tagBits | UInt64(number + 1)
        }
    }

    private func term(_ number: UInt32) -> UnsafeBufferPointer<UInt8> {
        let record = records.base[Int(number)]
        return UnsafeBufferPointer(start: bytes.base + record.start, count: Int(record.length))
    }

    /// The terms in byte order, and for each number given out the place of its term in it.
    func sorted() -> (vocabulary: Vocabulary, places: [UInt32]) {
        let order = (0..<UInt32(count)).sorted { one, other in
            let a = records.base[Int(one)].head.byteSwapped
            let b = records.base[Int(other)].head.byteSwapped
            return a == b ? Lists.compare(term(one), term(other)) < 0 : a < b
        }
        var places = Array(repeating: UInt32(0), count: order.count)
        var draft = ListsDraft<UInt8>()
        for (place, number) in order.enumerated() {
            places[Int(number)] = UInt32(place)
            draft.append(term(number))
        }
        return (Vocabulary(sorted: Lists(draft)), places)
    }
}
