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

    /// The lists of a draft, which is empty afterwards.
    init(_ draft: ListsDraft<Element>) {
        let memory = draft.take()
        self.init(ends: memory.ends.column(), elements: memory.elements.column())
    }

    var count: Int { ends.count - 1 }

    func range(_ list: Int) -> Range<Int> { Int(ends[list])..<Int(ends[list + 1]) }

    subscript(list: Int) -> UnsafeBufferPointer<Element> {
        let range = range(list)
        return UnsafeBufferPointer(start: elements.base + range.lowerBound, count: range.count)
    }
}

/// A list of lists in the making. What its subscript gives is valid until the next change.
final class ListsDraft<Element: BitwiseCopyable & Sendable> {
    private struct Store {
        var elements = GrowingMemory<Element>()
        var ends = GrowingMemory<UInt32>()

        init() { ends.append(0) }

        mutating func close() { ends.append(UInt32(elements.count)) }
    }

    /// Behind a pointer: each change of a class's own property costs a check that none overlaps.
    private let store: UnsafeMutablePointer<Store>

    init() {
        store = .allocate(capacity: 1)
        store.initialize(to: Store())
    }

    deinit {
        store.pointee.elements.release()
        store.pointee.ends.release()
        store.deallocate()
    }

    var count: Int { store.pointee.ends.count - 1 }

    subscript(list: Int) -> UnsafeBufferPointer<Element> {
        let (ends, elements) = (store.pointee.ends.base, store.pointee.elements.base)
        let start = Int(ends[list])
        return UnsafeBufferPointer(start: elements + start, count: Int(ends[list + 1]) - start)
    }

    func append(_ list: some Sequence<Element>) {
        if list.withContiguousStorageIfAvailable({ append($0) }) != nil { return }
        for element in list { store.pointee.elements.append(element) }
        store.pointee.close()
    }

    func append(_ list: UnsafeBufferPointer<Element>) {
        if let base = list.baseAddress { store.pointee.elements.append(base, list.count) }
        store.pointee.close()
    }

    /// The lists at `order`, in that order.
    func permuted(_ order: [UInt32]) -> Lists<Element> {
        let ends = Column<UInt32>(count: order.count + 1) { target in
            for (place, list) in order.enumerated() {
                target[place + 1] = target[place] + UInt32(self[Int(list)].count)
            }
        }
        let elements = Column<Element>(count: Int(ends[order.count])) { target in
            for (place, list) in order.enumerated() {
                let source = self[Int(list)]
                guard let base = source.baseAddress else { continue }
                (target + Int(ends.base[place])).update(from: base, count: source.count)
            }
        }
        return Lists(ends: ends, elements: elements)
    }

    fileprivate func take() -> (
        ends: GrowingMemory<UInt32>, elements: GrowingMemory<Element>
    ) {
        defer { store.pointee = Store() }
        return (store.pointee.ends, store.pointee.elements)
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
