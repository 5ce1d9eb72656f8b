// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A growing row of plain values for inner loops: no reference counts, no bounds checks.
///
/// Copies share the memory; one owner uses it at a time and releases it. Growing moves large
/// memory by its page table: neither copied nor touched again.
struct GrowingMemory<Element: BitwiseCopyable> {
    /// How many elements may be read or written past the appended ones.
    private static var slack: Int { Region.slack }

    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 64) {
        self.capacity = capacity
        base = Self.resized(nil, capacity)
    }

    func release() { free(base) }

    private static func resized(
        _ memory: UnsafeMutablePointer<Element>?, _ capacity: Int
    ) -> UnsafeMutablePointer<Element> {
        let size = (capacity + slack) * MemoryLayout<Element>.stride
        guard let resized = realloc(memory, size) else { preconditionFailure("out of memory") }
        return resized.bindMemory(to: Element.self, capacity: capacity + slack)
    }

    var elements: UnsafeBufferPointer<Element> {
        UnsafeBufferPointer(start: base, count: count)
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow(count + 1) }
        base[count] = element
        count += 1
    }

    /// Appends what is readable at `source`.
    @inline(__always)
    mutating func append(_ source: UnsafePointer<Element>, _ length: Int) {
        reserve(length)
        (base + count).update(from: source, count: length)
        count += length
    }

    @inline(__always)
    mutating func append(repeating element: Element, _ length: Int) {
        reserve(length)
        for place in count..<(count + length) { base[place] = element }
        count += length
    }

    mutating func append(contentsOf elements: [Element]) {
        elements.withUnsafeBufferPointer { source in
            if let base = source.baseAddress { append(base, source.count) }
        }
    }

    mutating func removeAll() { count = 0 }

    mutating func removeLast() { count -= 1 }

    /// Makes room for `length` further elements.
    @inline(__always)
    mutating func reserve(_ length: Int) {
        if count + length > capacity { grow(count + length) }
    }

    /// Counts `length` further elements, which the caller has written into reserved room.
    @inline(__always)
    mutating func extend(_ length: Int) { count += length }

    private mutating func grow(_ needed: Int) {
        capacity = max(capacity * 2, needed)
        base = Self.resized(base, capacity)
    }
}

extension GrowingMemory where Element: Sendable {
    /// The elements as a column; this row is used no more.
    ///
    /// Copied: what grew together with other rows lies scattered, and searches would feel it.
    func column() -> Column<Element> {
        defer { release() }
        return Column(count: count) { $0.update(from: base, count: count) }
    }
}
