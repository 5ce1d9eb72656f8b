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

    let points: [Point]
    let language: Language
    /// The territory to set off, by its code.
    var highlighted: String?
    var title = DirectoryText.mapDescription

    private static let width = 400.0
    private static let height = 480.0
    /// The window on the Greater Region: degrees west, south, east, north.
    private static let window = (west: 2.8, south: 47.75, east: 8.6, north: 51.0)

    var html: HTML {
        """
        <svg class="map-drawing" viewBox="0 0 400 480" role="img" aria-labelledby="map-title">
        <title id="map-title">\(title[language])</title>
        \(Territory.allCases.map(outline))
        \(points.map(dot))
        </svg>
        """
    }

    private func outline(_ territory: Territory) -> HTML {
        let name: HTML = territory.code == highlighted ? "map-outline is-current" : "map-outline"
        return "<path class=\"\(name)\" d=\"\(Self.paths[territory] ?? "")\"></path>"
    }

    private static let paths = Dictionary(
        uniqueKeysWithValues: Territory.allCases.map { territory in
            let rings = territory.outline.map { ring in
                "M" + ring.map(position).joined(separator: "L") + "Z"
            }
            return (territory, rings.joined())
        })

    private func dot(_ point: Point) -> HTML {
        let parts = Self.position(point.coordinate).split(separator: " ").map(String.init)
        return """
            <circle class="map-dot" cx="\(parts[0])" cy="\(parts[1])" r="4">\
            <title>\(point.name)</title></circle>
            """
    }

    /// An equirectangular drawing at the region's middle latitude is true enough at this size.
    private static func position(_ place: Coordinate) -> String {
        let x = (place.longitude - window.west) / (window.east - window.west) * width
        let y = (window.north - place.latitude) / (window.north - window.south) * height
        return "\((x * 10).rounded() / 10) \((y * 10).rounded() / 10)"
    }
}
