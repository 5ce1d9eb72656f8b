// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// The points at most so many kilometres from a centre.
///
/// Nearly all points are told inside or outside by their haversine alone; the few within
/// rounding of the edge are measured, so that the answer is always that of
/// ``GeoPoint/kilometres(to:)``.
struct GeoCircle {
    let centre: GeoPoint
    let kilometres: Double
    private let cosine: Double
    /// Surely inside below, surely outside above.
    private let inner: Double
    private let outer: Double

    init(_ centre: GeoPoint, kilometres: Double) {
        self.centre = centre
        self.kilometres = kilometres
        cosine = cos(centre.latitude * Self.radian)
        let halfAngle = kilometres / GeoPoint.earthRadius / 2
        let edge = sin(halfAngle) * sin(halfAngle)
        let margin = edge * 1e-9 + 1e-14
        switch halfAngle {
        case ..<0: (inner, outer) = (-.infinity, -.infinity)
        case 0..<(Double.pi / 2): (inner, outer) = (edge - margin, edge + margin)
        default: (inner, outer) = (-.infinity, .infinity)
        }
    }

    static let radian = Double.pi / 180

    func contains(_ point: GeoPoint) -> Bool {
        let radian = Double.pi / 180
        let halfLatitude = sin((point.latitude - centre.latitude) * radian / 2)
        let halfLongitude = sin((point.longitude - centre.longitude) * radian / 2)
        let haversine =
            halfLatitude * halfLatitude + cosine * cos(point.latitude * radian)
            * halfLongitude * halfLongitude
        if haversine < inner { return true }
        if haversine > outer { return false }
        return point.kilometres(to: centre) <= kilometres
    }
}
