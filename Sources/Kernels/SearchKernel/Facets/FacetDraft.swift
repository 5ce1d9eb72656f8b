// SPDX-License-Identifier: EUPL-1.2

/// The values of one facet while documents come in.
struct FacetDraft {
    private let values = StringNumbers()
    fileprivate let rows = ListsDraft<UInt32>()
    private var row: [UInt32] = []
    /// The most values of one document.
    private var widest = 0

    var count: Int { values.count }

    mutating func append(_ document: [String]) {
        row.removeAll(keepingCapacity: true)
        for value in document where !value.isEmpty { note(number(of: value)) }
        close()
    }

    /// Takes values that this draft has already numbered.
    mutating func append(numbers values: some Sequence<UInt32>) {
        row.removeAll(keepingCapacity: true)
        for value in values { note(value) }
        close()
    }

    private mutating func note(_ number: UInt32) {
        if !row.contains(number) { row.append(number) }
    }

    private mutating func close() {
        widest = max(widest, row.count)
        rows.append(row)
    }

    func number(of value: String) -> UInt32 { values.number(of: value) }

    /// Codes of one more digit for this facet; nil if it needs another layout.
    fileprivate var radix: Int? {
        widest <= 1 && count < 65535 ? count + 1 : nil
    }

    fileprivate func finished(
        _ layout: FacetColumns.Layout, _ order: [UInt32]
    ) -> FacetColumns.Facet {
        let totals = Column<UInt32>(count: count) { totals in
            // All documents are counted as they lie, without a way through the order.
            let isWhole = order.count == rows.count
            for (place, document) in order.enumerated() {
                for value in rows[isWhole ? place : Int(document)] { totals[Int(value)] += 1 }
            }
        }
        let strings = ListsDraft<UInt8>()
        for number in 0..<count { strings.append(values[number]) }
        return FacetColumns.Facet(
            values: HashedStrings(Lists(strings)), totals: totals, layout: layout)
    }

    fileprivate func uncoded(_ order: [UInt32]) -> FacetColumns.Layout {
        guard count <= 64 else { return .lists(rows.permuted(order)) }
        return .mask(
            Column(count: order.count) { masks in
                for (place, document) in order.enumerated() {
                    for value in rows[Int(document)] { masks[place] |= 1 << UInt64(value) }
                }
            })
    }
}

extension FacetColumns {
    /// Lays out the facets of the documents at `order`, in that order.
    init(_ drafts: [FacetDraft], order: [UInt32]) {
        var layouts: [Layout?] = Array(repeating: nil, count: drafts.count)
        var groups: [Column<UInt16>] = []
        for members in Self.grouped(drafts) {
            let codes = Self.codes(of: members.map { drafts[$0] }, order)
            var stride = 1
            let size = members.reduce(1) { $0 * (drafts[$1].count + 1) }
            for member in members {
                let radix = drafts[member].count + 1
                let valueOfCode = Column<UInt16>(count: size) { values in
                    for code in 0..<size { values[code] = UInt16(code / stride % radix) }
                }
                layouts[member] = .coded(group: groups.count, valueOfCode: valueOfCode)
                stride *= radix
            }
            groups.append(codes)
        }
        let facets = drafts.enumerated().map { place, draft in
            draft.finished(layouts[place] ?? draft.uncoded(order), order)
        }
        self.init(facets: facets, groups: groups)
    }

    /// Facets whose combinations fit 16 bits, taken together in schema order.
    private static func grouped(_ drafts: [FacetDraft]) -> [[Int]] {
        var groups: [[Int]] = []
        var size = 65536
        for (place, draft) in drafts.enumerated() {
            guard let radix = draft.radix else { continue }
            if groups.isEmpty || size * radix > 65536 {
                groups.append([])
                size = 1
            }
            groups[groups.count - 1].append(place)
            size *= radix
        }
        return groups
    }

    private static func codes(of drafts: [FacetDraft], _ order: [UInt32]) -> Column<UInt16> {
        Column(count: order.count) { codes in
            var stride = 1
            for draft in drafts {
                for (place, document) in order.enumerated() {
                    let value = draft.rows[Int(document)].first.map(Int.init) ?? draft.count
                    codes[place] = UInt16(Int(codes[place]) + value * stride)
                }
                stride *= draft.count + 1
            }
        }
    }
}
