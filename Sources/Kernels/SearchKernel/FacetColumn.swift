// SPDX-License-Identifier: EUPL-1.2

/// The values of one facet for every document of a segment.
struct FacetColumn: Sendable {
    /// The distinct values; documents hold their places in this list.
    private(set) var values: [String] = []
    /// Documents by value over the whole segment, deleted ones included.
    private(set) var totals: [Int] = []
    private var rows = Rows<UInt32>()
    private var numbers: [String: UInt32] = [:]

    mutating func append(_ document: some Sequence<String>) {
        var row: [UInt32] = []
        for value in document where !value.isEmpty {
            let number = number(of: value)
            if !row.contains(number) { row.append(number) }
        }
        for number in row { totals[Int(number)] += 1 }
        rows.append(row)
    }

    private mutating func number(of value: String) -> UInt32 {
        if let number = numbers[value] { return number }
        numbers[value] = UInt32(values.count)
        values.append(value)
        totals.append(0)
        return UInt32(values.count - 1)
    }

    func permuted(_ order: [Int]) -> FacetColumn {
        var column = FacetColumn()
        for document in order { column.append(strings(document)) }
        return column
    }

    /// The numbers of the values of a document.
    func numbers(_ document: Int) -> ArraySlice<UInt32> { rows[document] }

    /// The values of a document.
    func strings(_ document: Int) -> some Sequence<String> {
        rows[document].lazy.map { values[Int($0)] }
    }

    func number(_ value: String) -> Int? { numbers[value].map(Int.init) }

    /// How many of `documents` have each value.
    func counts(_ documents: [UInt32]) -> [Int] {
        var counts = Array(repeating: 0, count: values.count)
        for document in documents {
            for place in rows.range(Int(document)) { counts[Int(rows.elements[place])] += 1 }
        }
        return counts
    }

    /// Adds to each document's score the weights of its values.
    func add(_ weights: [Float], to scores: inout [Float]) {
        guard weights.contains(where: { $0 > 0 }) else { return }
        for document in scores.indices {
            for place in rows.range(document) {
                scores[document] += weights[Int(rows.elements[place])]
            }
        }
    }
}
