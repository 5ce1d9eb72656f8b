// SPDX-License-Identifier: EUPL-1.2

/// A list of lists, laid end to end.
struct Rows<Element: Sendable>: Sendable {
    private(set) var elements: [Element]
    private var ends: [UInt32]

    init() { self.init(elements: [], ends: [0]) }

    /// - Parameter ends: where each row starts, and after the last where it ends.
    init(elements: [Element], ends: [UInt32]) {
        self.elements = elements
        self.ends = ends
    }

    var count: Int { ends.count - 1 }

    func range(_ row: Int) -> Range<Int> { Int(ends[row])..<Int(ends[row + 1]) }

    subscript(row: Int) -> ArraySlice<Element> { elements[range(row)] }

    mutating func append(_ row: some Collection<Element>) {
        elements.append(contentsOf: row)
        ends.append(UInt32(elements.count))
    }

    mutating func reserve(rows: Int, elements count: Int) {
        ends.reserveCapacity(rows + 1)
        elements.reserveCapacity(count)
    }

    /// The rows in another order.
    func permuted(_ order: [Int]) -> Rows {
        var rows = Rows()
        rows.reserve(rows: order.count, elements: elements.count)
        for row in order { rows.append(self[row]) }
        return rows
    }
}
