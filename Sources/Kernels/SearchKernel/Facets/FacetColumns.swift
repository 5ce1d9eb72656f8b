// SPDX-License-Identifier: EUPL-1.2

/// The facet values of every document of a segment, each facet laid out as its content allows:
///
/// - Facets with at most one value a document share a column of 16-bit codes, one code for each
///   combination of their values: one pass counts them all.
/// - A facet of at most 64 values is a column of bit sets.
/// - Any other is a list of value numbers by document.
struct FacetColumns: Sendable {
    enum Layout: Sendable {
        /// - valueOfCode: by code, the number of the facet's value; the number of values for none.
        case coded(group: Int, valueOfCode: Column<UInt16>)
        case mask(Column<UInt64>)
        case lists(Lists<UInt32>)
    }

    /// One facet.
    struct Facet: Sendable {
        /// The distinct values; documents hold their places in this list.
        let values: HashedStrings
        /// The same as strings.
        let names: [String]
        /// Documents by value over the whole segment, deleted ones included.
        let totals: Column<UInt32>
        let layout: Layout

        init(values: HashedStrings, totals: Column<UInt32>, layout: Layout) {
            (self.values, self.totals, self.layout) = (values, totals, layout)
            names = (0..<values.count).map { values.strings.string($0) }
        }
    }

    let facets: [Facet]
    /// The code columns of the groups.
    let groups: [Column<UInt16>]

    /// Calls `body` with the number of each value of a document.
    func forEachValue(_ facet: Int, of document: Int, _ body: (Int) -> Void) {
        switch facets[facet].layout {
        case .coded(let group, let valueOfCode):
            let value = Int(valueOfCode[Int(groups[group][document])])
            if value < facets[facet].names.count { body(value) }
        case .mask(let column):
            var mask = column[document]
            while mask != 0 {
                body(mask.trailingZeroBitCount)
                mask &= mask - 1
            }
        case .lists(let lists):
            for value in lists[document] { body(Int(value)) }
        }
    }
}
