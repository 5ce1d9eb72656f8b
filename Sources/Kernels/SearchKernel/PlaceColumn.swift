// SPDX-License-Identifier: EUPL-1.2

/// Where the documents of a segment are and work.
struct PlaceColumn: Sendable {
    private var places = Rows<GeoPoint>()
    /// Beside the elements of `places`.
    private var vectors: [UnitVector] = []
    private var served = Rows<ServedArea>()

    mutating func append(
        places: some Collection<GeoPoint>, serves: some Collection<ServedArea>
    ) {
        self.places.append(places)
        vectors.append(contentsOf: places.lazy.map(UnitVector.init))
        served.append(serves)
    }

    mutating func append(_ document: Int, of other: PlaceColumn) {
        append(places: other.places[document], serves: other.served[document])
    }

    func permuted(_ order: [Int]) -> PlaceColumn {
        var column = PlaceColumn()
        column.places = places.permuted(order)
        column.vectors = column.places.elements.map(UnitVector.init)
        column.served = served.permuted(order)
        return column
    }

    /// Whether one of the document's places lies in the circle.
    func isIn(_ circle: GeoCircle, _ document: Int) -> Bool {
        for place in places.range(document)
        where circle.contains(places.elements[place], vectors[place]) {
            return true
        }
        return false
    }

    /// Whether a served area covers `point`.
    func serves(_ document: Int, _ point: GeoPoint) -> Bool {
        served[document].contains { area in
            switch area {
            case .everywhere: true
            case .circle(let centre, let kilometres): centre.isWithin(kilometres, of: point)
            }
        }
    }

    /// From `point` to the nearest place.
    func kilometres(_ document: Int, from point: GeoPoint) -> Double? {
        places[document].lazy.map { $0.kilometres(to: point) }.filter { !$0.isNaN }.min()
    }
}
