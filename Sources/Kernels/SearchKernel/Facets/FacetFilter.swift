// SPDX-License-Identifier: EUPL-1.2

/// The values of one facet that a query admits, in one segment.
struct FacetFilter {
    let facet: Int
    private let test: Test

    private enum Test {
        /// By value, whether it is admitted; a last entry for no value.
        case coded(Column<UInt16>, valueOfCode: Column<UInt16>, admitted: Column<UInt8>)
        case mask(Column<UInt64>, admitted: UInt64)
        case lists(Lists<UInt32>, admitted: Column<UInt8>)
    }

    init(_ facet: Int, _ values: Set<String>, _ columns: FacetColumns) {
        self.facet = facet
        let content = columns.facets[facet]
        let numbers = values.compactMap { content.values.number(of: $0) }.map(Int.init)
        switch content.layout {
        case .coded(let group, let valueOfCode):
            test = .coded(
                columns.groups[group], valueOfCode: valueOfCode,
                admitted: Self.table(numbers, content.names.count))
        case .mask(let column):
            test = .mask(column, admitted: numbers.reduce(0) { $0 | 1 << UInt64($1) })
        case .lists(let lists):
            test = .lists(lists, admitted: Self.table(numbers, content.names.count))
        }
    }

    private static func table(_ numbers: [Int], _ count: Int) -> Column<UInt8> {
        Column(count: count + 1) { table in for number in numbers { table[number] = 1 } }
    }

    /// Keeps the documents that have an admitted value.
    func keep(_ batch: Batch) {
        switch test {
        case .coded(let codes, let values, let admitted):
            let (codes, values, admitted) = (codes.base, values.base, admitted.base)
            batch.keep { Int(admitted[Int(values[Int(codes[Int($0)])])]) }
        case .mask(let column, let wanted):
            let masks = column.base
            batch.keep { masks[Int($0)] & wanted != 0 ? 1 : 0 }
        case .lists(let lists, let admitted):
            batch.keep { Self.admits(lists, admitted, $0) ? 1 : 0 }
        }
    }

    /// Notes this facet as the one that fails, and drops documents of which another one did.
    func mark(_ batch: Batch) {
        let mark = UInt8(truncatingIfNeeded: facet + 1)
        switch test {
        case .coded(let codes, let values, let admitted):
            let (codes, values, admitted) = (codes.base, values.base, admitted.base)
            batch.mark(mark) { admitted[Int(values[Int(codes[Int($0)])])] != 0 }
        case .mask(let column, let wanted):
            let masks = column.base
            batch.mark(mark) { masks[Int($0)] & wanted != 0 }
        case .lists(let lists, let admitted):
            batch.mark(mark) { Self.admits(lists, admitted, $0) }
        }
    }

    @inline(__always)
    private static func admits(
        _ lists: Lists<UInt32>, _ admitted: Column<UInt8>, _ document: UInt32
    ) -> Bool {
        let (ends, elements) = (lists.ends.base, lists.elements.base)
        for place in Int(ends[Int(document)])..<Int(ends[Int(document) + 1])
        where admitted.base[Int(elements[place])] != 0 {
            return true
        }
        return false
    }
}
