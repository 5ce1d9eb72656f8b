// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// An unchanging list of lists, laid end to end.
struct Lists<Element: BitwiseCopyable & Sendable>: Sendable {
    /// Where each list begins, and after the last where it ends.
    let ends: Column<UInt32>
    let elements: Column<Element>

    init(ends: Column<UInt32>, elements: Column<Element>) {
        (self.ends, self.elements) = (ends, elements)
    }

    init(_ draft: ListsDraft<Element>) {
        self.init(ends: Column(draft.ends), elements: Column(draft.elements))
    }

    var count: Int { ends.count - 1 }

    func range(_ list: Int) -> Range<Int> { Int(ends[list])..<Int(ends[list + 1]) }

    subscript(list: Int) -> UnsafeBufferPointer<Element> {
        let range = range(list)
        return UnsafeBufferPointer(start: elements.base + range.lowerBound, count: range.count)
    }
}

/// A list of lists in the making.
struct ListsDraft<Element: BitwiseCopyable & Sendable>: Sendable {
    private(set) var elements: [Element] = []
    private(set) var ends: [UInt32] = [0]

    var count: Int { ends.count - 1 }

    func range(_ list: Int) -> Range<Int> { Int(ends[list])..<Int(ends[list + 1]) }

    subscript(list: Int) -> ArraySlice<Element> { elements[range(list)] }

    mutating func append(_ list: some Sequence<Element>) {
        elements.append(contentsOf: list)
        ends.append(UInt32(elements.count))
    }

    mutating func reserve(lists: Int, elements count: Int) {
        ends.reserveCapacity(lists + 1)
        elements.reserveCapacity(count)
    }

    /// The lists in another order.
    func permuted(_ order: [UInt32]) -> ListsDraft {
        var draft = ListsDraft()
        draft.reserve(lists: order.count, elements: elements.count)
        for list in order { draft.append(self[Int(list)]) }
        return draft
    }
}

extension Lists where Element == UInt8 {
    func string(_ list: Int) -> String { String(decoding: self[list], as: UTF8.self) }

    /// Byte order; negative if the first comes first.
    static func compare(
        _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
    ) -> Int {
        let common = min(one.count, other.count)
        if common > 0, let a = one.baseAddress, let b = other.baseAddress {
            let difference = memcmp(a, b, common)
            if difference != 0 { return Int(difference) }
        }
        return one.count - other.count
    }

    static func areEqual(
        _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        one.count == other.count && compare(one, other) == 0
    }
}
