// SPDX-License-Identifier: EUPL-1.2

/// Nearness on one segment: cells of the grid decide for most places, a measurement for those in
/// cells that the circle's edge crosses.
final class GeoFilter {
    private let column: PlaceColumn
    private let circle: GeoCircle
    private let includesServed: Bool
    /// By cell, a ``CellClassifier/Class``.
    private let classes: UnsafeMutablePointer<UInt8>
    /// The cells that the circle touches; nil if that is not known.
    private var touched: [Int]?
    /// By area: 0 not yet known, 1 does not cover the point, 2 covers it.
    private let coverage: UnsafeMutablePointer<UInt8>?

    init(_ near: SearchQuery.Near, _ column: PlaceColumn) {
        self.column = column
        circle = GeoCircle(near.point, kilometres: near.kilometres)
        includesServed = near.includesServedArea && column.areas.count > 0
        classes = .allocate(capacity: column.cells.count + 1)
        coverage = includesServed ? .allocate(capacity: column.areas.count) : nil
        coverage?.initialize(repeating: 0, count: column.areas.count)
        classify()
    }

    deinit {
        classes.deallocate()
        coverage?.deallocate()
    }

    private func classify() {
        let edge = CellClassifier.Class.edge.rawValue
        guard let classifier = CellClassifier(circle, column.grid) else {
            classes.initialize(repeating: edge, count: column.cells.count + 1)
            return
        }
        classes.initialize(repeating: 0, count: column.cells.count + 1)
        touched = []
        let (columns, width) = (classifier.columns, column.grid.columns)
        let meridians = columns.map { classifier.meridians($0) }
        // Columns past the date line continue on the other side.
        for turn in [-width, 0, width] {
            let range = (columns.lowerBound + turn)...(columns.upperBound + turn)
            guard range.overlaps(0...(width - 1)) else { continue }
            for row in classifier.rows {
                classify(row, range.clamped(to: 0...(width - 1)), classifier) {
                    meridians[$0 - range.lowerBound]
                }
            }
        }
    }

    private func classify(
        _ row: Int, _ columns: ClosedRange<Int>, _ classifier: CellClassifier,
        _ meridians: (Int) -> CellClassifier.Meridians
    ) {
        let start = row * column.grid.columns
        let end = UInt32(start + columns.upperBound)
        var cell = firstCell(UInt32(start + columns.lowerBound))
        guard cell < column.cells.count, column.cells.base[cell] <= end else { return }
        let parallels = classifier.parallels(row)
        while cell < column.cells.count, column.cells.base[cell] <= end {
            let meridians = meridians(Int(column.cells.base[cell]) - start)
            let found = classifier.classify(parallels, meridians)
            classes[cell] = found.rawValue
            if found != .outside { touched?.append(cell) }
            cell += 1
        }
    }

    private func firstCell(_ key: UInt32) -> Int {
        var (low, high) = (0, column.cells.count)
        while low < high {
            let middle = (low + high) / 2
            if column.cells.base[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Keeps the documents that are near.
    func keep(_ batch: Batch) {
        if column.isOneEach, !includesServed {
            let cells = column.cellOfPlace.base
            batch.keep { document in
                let cell = classes[Int(cells[Int(document)])]
                return cell == 1 ? (isInCircle(Int(document)) ? 1 : 0) : Int(cell >> 1)
            }
        } else {
            batch.keep { contains(Int($0)) ? 1 : 0 }
        }
    }

    private func isInCircle(_ place: Int) -> Bool {
        circle.contains(column.places.elements.base[place])
    }

    func contains(_ document: Int) -> Bool {
        for place in column.places.range(document) {
            let cell = classes[Int(column.cellOfPlace.base[place])]
            if cell == 2 || cell == 1 && isInCircle(place) { return true }
        }
        guard includesServed, let coverage else { return false }
        for area in column.served[document] {
            let area = Int(area)
            if coverage[area] == 0 {
                coverage[area] = column.areas.base[area].covers(circle.centre) ? 2 : 1
            }
            if coverage[area] == 2 { return true }
        }
        return false
    }

    /// How many places lie in cells that the circle touches; nil if that is not known, or if
    /// being near may also mean working there, which no cell tells.
    var reach: Int? {
        guard !includesServed, let touched else { return nil }
        return touched.reduce(0) { $0 + column.documentsOfCell.range($1).count }
    }

    /// The documents that are near by their place, as bits; none if ``reach`` is nil.
    func near(of documents: Int) -> Column<UInt64> {
        Column(count: (documents + 63) / 64) { bits in
            for cell in touched ?? [] {
                for document in column.documentsOfCell[cell]
                where classes[cell] == 2 || contains(Int(document)) {
                    bits[Int(document >> 6)] |= 1 << UInt64(document & 63)
                }
            }
        }
    }
}
