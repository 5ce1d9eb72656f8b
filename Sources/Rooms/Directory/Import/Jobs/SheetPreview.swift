// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The columns of a sheet with some of what they hold, to tell them by.
package struct SheetPreview: Sendable, Hashable, Codable {
    package struct Column: Sendable, Hashable, Codable {
        package var name: String
        /// The first values that differ.
        package var samples: [String] = []
    }

    /// So many rows are looked at, and so many values kept of each column.
    static let rows = 200
    static let samples = 3
    private static let sampleLength = 60

    package private(set) var columns: [Column]

    /// Throws `InterchangeError` where the file cannot be read.
    init(path: String) throws {
        var table = try TableReader(path: path)
        columns = table.header.map { Column(name: $0) }
        var read = 0
        while read < Self.rows, let entry = try table.next() {
            read += 1
            if case .row(let row) = entry { add(row) }
        }
    }

    private mutating func add(_ row: TableRow) {
        for (place, cell) in row.cells.enumerated() where place < columns.count {
            guard columns[place].samples.count < Self.samples, let value = cell.collapsed else {
                continue
            }
            let sample = String(value.unicodeScalars.prefix(Self.sampleLength))
            if !columns[place].samples.contains(sample) { columns[place].samples.append(sample) }
        }
    }

    /// The mapping to begin with: what was said of a column the last time, else a guess. A field
    /// that takes one column keeps the one it had.
    func proposal(saved: ColumnMapping?) -> ColumnMapping {
        let guesses = ColumnMapping(ColumnMapping.propose(columns.map(\.name)))
        guard let saved else { return guesses }
        let known = saved.fields.filter { field in columns.contains { $0.name == field.key } }
        let taken = Set(known.values.filter { !$0.isRepeatable })
        let added = guesses.fields.filter { !taken.contains($0.value) && known[$0.key] == nil }
        return ColumnMapping(known.merging(added) { first, _ in first })
    }

    /// Columns that were read the last time and are not in this file.
    func missing(of saved: ColumnMapping?) -> [String] {
        let names = Set(columns.map(\.name))
        return (saved?.fields.keys.sorted() ?? []).filter { !names.contains($0) }
    }
}
