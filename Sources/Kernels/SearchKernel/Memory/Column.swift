// SPDX-License-Identifier: EUPL-1.2

/// An unchanging row of plain values in one piece of memory, its own or a mapped file's.
///
/// The subscript checks its bounds; the inner loops of a search use `base` with numbers that
/// come from the same segment.
struct Column<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    private let region: Region?
    let base: UnsafePointer<Element>
    let count: Int

    /// - Parameter fill: writes every element; the memory comes zeroed.
    init(count: Int, _ fill: (UnsafeMutablePointer<Element>) -> Void) {
        let region = Region(byteCount: count * MemoryLayout<Element>.stride)
        let elements = region.base.bindMemory(to: Element.self, capacity: count)
        fill(elements)
        self.init(region: region, base: UnsafePointer(elements), count: count)
    }

    init(_ elements: [Element]) {
        self.init(count: elements.count) { target in
            elements.withUnsafeBufferPointer { source in
                if let base = source.baseAddress {
                    target.initialize(from: base, count: source.count)
                }
            }
        }
    }

    /// A part of `region`, which must be aligned for the element.
    init(region: Region, base: UnsafePointer<Element>, count: Int) {
        (self.region, self.base, self.count) = (region, base, count)
    }

    subscript(place: Int) -> Element {
        precondition(place >= 0 && place < count, "place outside the column")
        return base[place]
    }

    var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: base, count: count * MemoryLayout<Element>.stride)
    }

    var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

    /// The elements at `order`, in that order.
    func permuted(_ order: [UInt32]) -> Column {
        Column(count: order.count) { target in
            for (place, source) in order.enumerated() { target[place] = self[Int(source)] }
        }
    }
}
