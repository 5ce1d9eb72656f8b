// SPDX-License-Identifier: EUPL-1.2

/// Counts facet values over documents that come in batches.
final class FacetCounter {
    /// From so many documents on, combinations of values are counted instead of values.
    private static let manyDocuments = 4096
    /// From so many documents a batch on, bit sets are added up column by column.
    private static let manyInBatch = 12

    private let columns: FacetColumns
    /// By facet, by value; a last entry for no value.
    private var counts: [UnsafeMutablePointer<UInt32>] = []
    /// By group, by code; made when needed.
    private var histograms: [UnsafeMutablePointer<UInt32>?]
    /// By facet that is a column of bit sets.
    private var positional: [PositionalCounter?]
    private var seen = 0

    init(_ columns: FacetColumns) {
        self.columns = columns
        histograms = Array(repeating: nil, count: columns.groups.count)
        positional = Array(repeating: nil, count: columns.facets.count)
        for (place, facet) in columns.facets.enumerated() {
            counts.append(Self.zeros(facet.names.count + 1))
            if case .mask = facet.layout { positional[place] = PositionalCounter() }
        }
    }

    deinit {
        for list in counts { list.deallocate() }
        for list in histograms { list?.deallocate() }
        for counter in positional { counter?.release() }
    }

    private static func zeros(_ count: Int) -> UnsafeMutablePointer<UInt32> {
        let list = UnsafeMutablePointer<UInt32>.allocate(capacity: count)
        list.initialize(repeating: 0, count: count)
        return list
    }

    /// Counts every facet of the documents.
    func add(_ documents: UnsafePointer<UInt32>, _ count: Int) {
        guard count > 0 else { return }
        seen += count
        if seen >= Self.manyDocuments {
            for group in columns.groups.indices { addCodes(group, documents, count) }
        }
        for facet in columns.facets.indices {
            if seen >= Self.manyDocuments, case .coded = columns.facets[facet].layout { continue }
            add(facet, documents, count)
        }
    }

    private func addCodes(_ group: Int, _ documents: UnsafePointer<UInt32>, _ count: Int) {
        let histogram = histograms[group] ?? Self.zeros(65536)
        histograms[group] = histogram
        let codes = columns.groups[group].base
        for place in 0..<count { histogram[Int(codes[Int(documents[place])])] &+= 1 }
    }

    /// Counts one facet of the documents.
    func add(_ facet: Int, _ documents: UnsafePointer<UInt32>, _ count: Int) {
        let counts = counts[facet]
        switch columns.facets[facet].layout {
        case .coded(let group, let valueOfCode):
            let (codes, values) = (columns.groups[group].base, valueOfCode.base)
            for place in 0..<count {
                counts[Int(values[Int(codes[Int(documents[place])])])] &+= 1
            }
        case .mask(let column):
            if count >= Self.manyInBatch {
                positional[facet]?.add(column.base, documents, count)
            } else {
                Self.addBits(column.base, documents, count, counts)
            }
        case .lists(let lists):
            let (ends, elements) = (lists.ends.base, lists.elements.base)
            for place in 0..<count {
                let document = Int(documents[place])
                for value in Int(ends[document])..<Int(ends[document + 1]) {
                    counts[Int(elements[value])] &+= 1
                }
            }
        }
    }

    private static func addBits(
        _ sets: UnsafePointer<UInt64>, _ documents: UnsafePointer<UInt32>, _ count: Int,
        _ counts: UnsafeMutablePointer<UInt32>
    ) {
        for place in 0..<count {
            var set = sets[Int(documents[place])]
            while set != 0 {
                counts[set.trailingZeroBitCount] &+= 1
                set &= set - 1
            }
        }
    }

    /// Adds up what was counted by other means; to be called once, at the end.
    func finish() {
        for (place, facet) in columns.facets.enumerated() {
            positional[place]?.collect(into: counts[place], count: facet.names.count)
            guard case .coded(let group, let valueOfCode) = facet.layout,
                let histogram = histograms[group]
            else { continue }
            let values = valueOfCode.base
            for code in 0..<valueOfCode.count where histogram[code] > 0 {
                counts[place][Int(values[code])] &+= histogram[code]
            }
        }
    }

    /// Calls `body` with each value of a facet that was counted, and its count.
    func forEachCount(_ facet: Int, _ body: (_ value: Int, _ count: Int) -> Void) {
        for value in columns.facets[facet].names.indices where counts[facet][value] > 0 {
            body(value, Int(counts[facet][value]))
        }
    }
}
