// SPDX-License-Identifier: EUPL-1.2

/// Where the documents of a segment are and work.
struct PlaceColumn: Sendable {
    /// An area served: a circle, or everything if the reach is infinite.
    struct Area: BitwiseCopyable, Hashable, Sendable {
        let centre: GeoPoint
        let kilometres: Double

        init(_ area: ServedArea) {
            switch area {
            case .circle(let centre, let kilometres):
                // An unending circle is not everywhere: it has a centre, which may be nowhere.
                (self.centre, self.kilometres) = (centre, min(kilometres, 1e9))
            case .everywhere:
                centre = GeoPoint(latitude: 0, longitude: 0)
                kilometres = .infinity
            }
        }

        func covers(_ point: GeoPoint) -> Bool {
            kilometres == .infinity || centre.isWithin(kilometres, of: point)
        }
    }

    /// By document.
    let places: Lists<GeoPoint>
    /// One; a column so that files can hold it.
    let grids: Column<GeoGrid>
    var grid: GeoGrid { grids[0] }
    /// By place, its cell's number.
    let cellOfPlace: Column<UInt16>
    /// The keys of the occupied cells, ascending.
    let cells: Column<UInt32>
    /// By cell: the documents with a place in it, ascending; one that has several appears often.
    let documentsOfCell: Lists<UInt32>
    /// The distinct areas served.
    let areas: Column<Area>
    /// By document: numbers of areas.
    let served: Lists<UInt32>
    /// Whether each document has one place, its own number's.
    let isOneEach: Bool

    init(places: Lists<GeoPoint>, areas: Column<Area>, served: Lists<UInt32>) {
        let (grid, keys) = GeoGrid.fitting(places.elements.elements)
        let cellOfPlace = Self.cells(of: places, grid, keys)
        self.init(
            places: places, grid: grid, cellOfPlace: cellOfPlace, cells: Column(keys),
            documentsOfCell: Self.documents(in: keys.count, places, cellOfPlace),
            areas: areas, served: served)
    }

    init(
        places: Lists<GeoPoint>, grid: GeoGrid, cellOfPlace: Column<UInt16>,
        cells: Column<UInt32>, documentsOfCell: Lists<UInt32>, areas: Column<Area>,
        served: Lists<UInt32>
    ) {
        (self.places, grids, self.cellOfPlace) = (places, Column([grid]), cellOfPlace)
        (self.cells, self.documentsOfCell) = (cells, documentsOfCell)
        (self.areas, self.served) = (areas, served)
        isOneEach =
            places.elements.count == places.count
            && (0..<places.count).allSatisfy { places.ends[$0] == $0 }
    }

    private static func cells(
        of places: Lists<GeoPoint>, _ grid: GeoGrid, _ keys: [UInt32]
    ) -> Column<UInt16> {
        let numbers = Dictionary(
            keys.enumerated().map { ($1, UInt16($0)) }, uniquingKeysWith: { $1 })
        return Column(count: places.elements.count) { cells in
            for (place, point) in places.elements.elements.enumerated() {
                cells[place] = numbers[grid.key(point)] ?? 0
            }
        }
    }

    private static func documents(
        in cells: Int, _ places: Lists<GeoPoint>, _ cellOfPlace: Column<UInt16>
    ) -> Lists<UInt32> {
        var next = Array(repeating: UInt32(0), count: cells + 1)
        for cell in cellOfPlace.elements { next[Int(cell) + 1] += 1 }
        for cell in 0..<cells { next[cell + 1] += next[cell] }
        let ends = Column(next)
        let documents = Column<UInt32>(count: cellOfPlace.count) { documents in
            for document in 0..<places.count {
                for place in places.range(document) {
                    let cell = Int(cellOfPlace[place])
                    documents[Int(next[cell])] = UInt32(document)
                    next[cell] += 1
                }
            }
        }
        return Lists(ends: ends, elements: documents)
    }

    /// Whether a served area covers `point`.
    func serves(_ document: Int, _ point: GeoPoint) -> Bool {
        served[document].contains { areas[Int($0)].covers(point) }
    }

    /// From `point` to the nearest place.
    func kilometres(_ document: Int, from point: GeoPoint) -> Double? {
        places[document].lazy.map { $0.kilometres(to: point) }.filter { !$0.isNaN }.min()
    }
}

/// Places and areas while documents come in.
struct PlaceDraft {
    private let places = ListsDraft<GeoPoint>()
    private let served = ListsDraft<UInt32>()
    private var areas: [PlaceColumn.Area] = []
    private var numbers: [PlaceColumn.Area: UInt32] = [:]

    mutating func append(
        places: some Sequence<GeoPoint>, serves: some Sequence<PlaceColumn.Area>
    ) {
        self.places.append(places)
        var row: [UInt32] = []
        for area in serves { row.append(number(of: area)) }
        served.append(row)
    }

    private mutating func number(of area: PlaceColumn.Area) -> UInt32 {
        if let number = numbers[area] { return number }
        numbers[area] = UInt32(areas.count)
        areas.append(area)
        return UInt32(areas.count - 1)
    }

    func finished(_ order: [UInt32]) -> PlaceColumn {
        PlaceColumn(
            places: places.permuted(order), areas: Column(areas),
            served: served.permuted(order))
    }
}
