// SPDX-License-Identifier: EUPL-1.2

/// The values of one facet that a query admits, in one segment.
struct FacetFilter {
    let facet: Int
    private let column: FacetColumn
    private var admitted: [Bool]

    init(_ facet: Int, _ values: Set<String>, _ segment: Segment) {
        self.facet = facet
        column = segment.facets[facet]
        admitted = Array(repeating: false, count: column.values.count)
        for value in values {
            if let number = column.number(value) { admitted[number] = true }
        }
    }

    func admits(_ document: Int) -> Bool {
        column.numbers(document).contains { admitted[Int($0)] }
    }
}
