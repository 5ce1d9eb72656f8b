// SPDX-License-Identifier: EUPL-1.2

/// A growing row of plain values for inner loops: no reference counts, no bounds checks.
///
/// Copies share the memory; one owner uses it at a time and releases it.
struct GrowingMemory<Element: BitwiseCopyable> {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 64) {
        self.capacity = capacity
        base = .allocate(capacity: capacity)
    }

    func release() { base.deallocate() }

    var elements: UnsafeBufferPointer<Element> {
        UnsafeBufferPointer(start: base, count: count)
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { reserve(count + 1) }
        base[count] = element
        count += 1
    }

    /// Appends what is readable at `source`.
    @inline(__always)
    mutating func append(_ source: UnsafePointer<Element>, _ length: Int) {
        reserve(count + length)
        (base + count).update(from: source, count: length)
        count += length
    }

    @inline(__always)
    mutating func append(repeating element: Element, _ length: Int) {
        reserve(count + length)
        for place in count..<(count + length) { base[place] = element }
        count += length
    }

    mutating func removeAll() { count = 0 }

    @inline(__always)
    private mutating func reserve(_ needed: Int) {
        if needed > capacity { grow(needed) }
    }

    private mutating func grow(_ needed: Int) {
        capacity = max(capacity * 2, needed)
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }
}
