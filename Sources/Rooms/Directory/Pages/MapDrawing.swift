// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The territories and some points as a drawing: what stands where the map's script does not run,
/// and on paper.
struct MapDrawing {
    struct Point {
        let coordinate: Coordinate
        let name: String
    }

    /// So many kilometres round a place.
    struct Circle {
        let centre: Coordinate
        let kilometres: Int
    }

    let points: [Point]
    let language: Language
    /// The territory to set off, by its code.
    var highlighted: String?
    /// Territories to hatch, by their codes.
    var served: Set<String> = []
    var circle: Circle?
    /// What to write in the middle of territories.
    var labels: [Territory: String] = [:]
    var title = DirectoryText.mapDescription

    private static let width = 480.0
    private static let height = 414.0
    /// The window on the Greater Region: degrees west, south, east, north. Its sides are those of
    /// the drawing, a degree of longitude being 0.65 of one of latitude here.
    private static let window = (west: 2.8, south: 47.75, east: 8.6, north: 51.0)

    var html: HTML {
        """
        <svg class="map-drawing" viewBox="0 0 480 414" role="img" aria-labelledby="map-title">
        <title id="map-title">\(title[language])</title>
        \(Territory.allCases.map(outline))
        \(circle.map(ring))
        \(points.map(dot))
        \(Territory.allCases.compactMap(label))
        </svg>
        """
    }

    private func outline(_ territory: Territory) -> HTML {
        let name: HTML =
            served.contains(territory.code)
            ? "map-outline is-served"
            : territory.code == highlighted ? "map-outline is-current" : "map-outline"
        return "<path class=\"\(name)\" d=\"\(Self.paths[territory])\"></path>"
    }

    private static let paths: [Territory: HTML] = Dictionary(
        uniqueKeysWithValues: Territory.allCases.map { territory in
            let rings = territory.outline.map { ring in
                "M" + ring.map(position).joined(separator: "L") + "Z"
            }
            return (territory, "\(rings.joined())")
        })

    private func label(_ territory: Territory) -> HTML? {
        guard let text = labels[territory], let centre = territory.coordinate else { return nil }
        let (x, y) = Self.place(centre)
        return """
            <text class="map-label" x="\(x)" y="\(y)" text-anchor="middle">\(text)</text>
            """
    }

    private func dot(_ point: Point) -> HTML {
        let (x, y) = Self.place(point.coordinate)
        return """
            <circle class="map-dot" cx="\(x)" cy="\(y)" r="4"><title>\(point.name)</title></circle>
            """
    }

    private func ring(_ circle: Circle) -> HTML {
        let (x, y) = Self.place(circle.centre)
        // A degree of latitude is 111.2 km.
        let degrees = Double(circle.kilometres) / 111.2
        let radius = Self.tenths(degrees / (Self.window.north - Self.window.south) * Self.height)
        return "<circle class=\"map-ring\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\"></circle>"
    }

    private static func position(_ coordinate: Coordinate) -> String {
        let (x, y) = place(coordinate)
        return "\(x) \(y)"
    }

    /// An equirectangular drawing at the region's middle latitude is true enough at this size.
    private static func place(_ coordinate: Coordinate) -> (x: String, y: String) {
        let x = (coordinate.longitude - window.west) / (window.east - window.west) * width
        let y = (window.north - coordinate.latitude) / (window.north - window.south) * height
        return (tenths(x), tenths(y))
    }

    /// With one decimal, as `Double` describes itself, which takes ten times as long.
    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        return "\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    }
}
