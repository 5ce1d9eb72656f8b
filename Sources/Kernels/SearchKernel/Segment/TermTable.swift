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
/// An open-addressing table of hashes over a row of terms that holds the first sixteen bytes of
/// each. The frequent terms of a corpus come early, so they lie together, and looking them up
/// touches few lines of the cache. Copies share the memory: one owner uses it and releases it.
struct TermTable {
    private struct Entry: BitwiseCopyable {
        let head: UInt64
        let next: UInt64
        let length: UInt32
        /// Free for the owner of the table; ``unset`` at first.
        var value: UInt64
    }

    static let unset = UInt64.max

    private var bytes = GrowingMemory<UInt8>(capacity: 16384)
    /// Where each term begins in `bytes`, and after the last where it ends.
    private var ends = GrowingMemory<Int>(capacity: 1024)
    /// By term number + 1; nothing at 0, where free slots point. As many as the slots can need.
    private var entries: UnsafeMutablePointer<Entry>
    private(set) var count = 0
    /// Half of the hash in the upper half, number + 1 in the lower; 0 where free. A power of two
    /// long, at most half full.
    private var slots = GrowingMemory<UInt64>(capacity: 2048)
    /// Drawn anew for each: nobody can choose words that collide.
    let seed = UInt64.random(in: .min ... .max)

    init() {
        ends.append(0)
        slots.append(repeating: 0, 2048)
        entries = Self.entries(for: 2048)
    }

    /// Aligned, so that no entry lies across two lines of the cache.
    private static func entries(for slots: Int) -> UnsafeMutablePointer<Entry> {
        let (count, size) = (slots / 2 + 2, MemoryLayout<Entry>.stride)
        let entries = UnsafeMutableRawPointer.allocate(byteCount: count * size, alignment: size)
            .bindMemory(to: Entry.self, capacity: count)
        entries.initialize(to: Entry(head: 0, next: 0, length: 0, value: unset))
        return entries
    }

    func release() {
        bytes.release()
        ends.release()
        entries.deallocate()
        slots.release()
    }

    /// Loads where the search for a key will begin; loads of many keys wait for memory together.
    @inline(__always)
    func touch(_ key: TermKey) -> UInt64 {
        slots.base[Int(key.hash >> 32) & (slots.count - 1)]
    }

    /// After ``touch(_:)``, loads the term that is found there.
    @inline(__always)
    func touchTerm(_ key: TermKey) -> UInt64 { entries[Int(touch(key) & 0xFFFF_FFFF)].head }

    /// The number of a term, given out now if it is new.
    ///
    /// - Parameter term: its bytes.
    @inline(__always)
    mutating func number(of key: TermKey, _ term: UnsafePointer<UInt8>) -> Int {
        let hash = key.hash >> 32
        var place = Int(hash) & (slots.count - 1)
        while slots.base[place] != 0 {
            let slot = slots.base[place]
            let number = Int(slot & 0xFFFF_FFFF) - 1
            if slot >> 32 == hash, isEqual(number, key, term) { return number }
            place = (place + 1) & (slots.count - 1)
        }
        return insert(key, term, at: place)
    }

    @inline(__always)
    private func isEqual(_ number: Int, _ key: TermKey, _ term: UnsafePointer<UInt8>) -> Bool {
        let entry = entries + number + 1
        return entry.pointee.head == key.head && entry.pointee.next == key.next
            && entry.pointee.length == key.length
            && (key.length <= 16
                || memcmp(bytes.base + ends.base[number], term, Int(key.length)) == 0)
    }

    private mutating func insert(
        _ key: TermKey, _ term: UnsafePointer<UInt8>, at place: Int
    ) -> Int {
        bytes.append(term, Int(key.length))
        ends.append(bytes.count)
        count += 1
        entries[count] = Entry(
            head: key.head, next: key.next, length: key.length, value: Self.unset)
        slots.base[place] = (key.hash >> 32) << 32 | UInt64(count)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    private mutating func grow() {
        let (old, oldEntries) = (slots, entries)
        slots = GrowingMemory(capacity: old.count * 2)
        slots.append(repeating: 0, old.count * 2)
        entries = Self.entries(for: slots.count)
        entries.update(from: oldEntries, count: count + 1)
        oldEntries.deallocate()
        for slot in old.elements where slot != 0 {
            var place = Int(slot >> 32) & (slots.count - 1)
            while slots.base[place] != 0 { place = (place + 1) & (slots.count - 1) }
            slots.base[place] = slot
        }
        old.release()
    }

    /// What the owner keeps beside a term.
    @inline(__always)
    func value(_ number: Int) -> UInt64 { entries[number + 1].value }

    func set(_ number: Int, to value: UInt64) { entries[number + 1].value = value }

    func term(_ number: Int) -> UnsafeBufferPointer<UInt8> {
        let start = ends.base[number]
        return UnsafeBufferPointer(start: bytes.base + start, count: ends.base[number + 1] - start)
    }

    /// The numbers given out, in the byte order of their terms.
    func sorted() -> [UInt32] { ByteOrder.sorted(count: count, bytes: term) }
}
