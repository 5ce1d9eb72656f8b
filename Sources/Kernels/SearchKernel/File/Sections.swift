// SPDX-License-Identifier: EUPL-1.2

/// The columns of a snapshot in the order of the file.
struct SectionWriter {
    /// What is kept of each: its bytes, which the snapshot holds, and its element size.
    private(set) var sections: [(bytes: UnsafeRawBufferPointer, stride: Int)] = []

    mutating func append<Element>(_ column: Column<Element>) {
        sections.append((column.bytes, MemoryLayout<Element>.stride))
    }

    mutating func append<Element>(_ lists: Lists<Element>) {
        append(lists.ends)
        append(lists.elements)
    }

    mutating func append(_ strings: HashedStrings) {
        append(strings.strings)
        append(strings.slots)
    }
}

/// Hands out the columns of a file whose checksums have been found right.
struct SectionReader {
    private let region: Region
    private let directory: [SnapshotFile.Entry]
    private var next = 0

    init(_ region: Region, _ directory: [SnapshotFile.Entry]) {
        (self.region, self.directory) = (region, directory)
    }

    var isAtEnd: Bool { next == directory.count }

    mutating func column<Element>(
        _ type: Element.Type = Element.self
    ) throws(SnapshotFileError) -> Column<Element> {
        let stride = MemoryLayout<Element>.stride
        guard next < directory.count, directory[next].stride == UInt64(stride),
            directory[next].length % UInt64(stride) == 0
        else { throw .damaged }
        let entry = directory[next]
        next += 1
        let count = Int(entry.length) / stride
        let base = (region.base + Int(entry.offset)).bindMemory(to: Element.self, capacity: count)
        return Column(region: region, base: UnsafePointer(base), count: count)
    }

    /// - Parameter count: how many lists there must be, if that is known.
    mutating func lists<Element>(
        _ type: Element.Type = Element.self, count: Int? = nil
    ) throws(SnapshotFileError) -> Lists<Element> {
        let lists = Lists<Element>(ends: try column(), elements: try column())
        try Self.check(lists.ends, upTo: lists.elements.count, count: count)
        return lists
    }

    mutating func strings(count: Int? = nil) throws(SnapshotFileError) -> HashedStrings {
        let strings = HashedStrings(
            strings: try lists(UInt8.self, count: count), slots: try column())
        let size = strings.slots.count
        guard size >= HashedStrings.size(for: strings.count), size & (size - 1) == 0 else {
            throw .damaged
        }
        try Self.check(strings.slots, below: strings.count + 1)
        return strings
    }

    static func check(_ condition: Bool) throws(SnapshotFileError) {
        guard condition else { throw .damaged }
    }

    /// Numbers that never fall, from 0 to `end`.
    static func check(
        _ ends: Column<UInt32>, upTo end: Int, count: Int? = nil
    ) throws(SnapshotFileError) {
        guard ends.count > 0, ends.base[0] == 0, Int(ends.base[ends.count - 1]) == end,
            count.map({ $0 + 1 == ends.count }) ?? true
        else { throw .damaged }
        for place in 1..<max(ends.count, 1) where ends.base[place] < ends.base[place - 1] {
            throw .damaged
        }
    }

    static func check<Number: FixedWidthInteger>(
        _ numbers: Column<Number>, below limit: Int
    ) throws(SnapshotFileError) {
        for number in numbers.elements where Int(number) >= limit { throw .damaged }
    }
}
