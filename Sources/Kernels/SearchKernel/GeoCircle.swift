// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A point of the unit sphere; NaN for what is no point.
struct UnitVector: Sendable {
    let x, y, z: Double

    init(_ point: GeoPoint) {
        let radian = Double.pi / 180
        let (latitude, longitude) = (point.latitude * radian, point.longitude * radian)
        x = cos(latitude) * cos(longitude)
        y = cos(latitude) * sin(longitude)
        z = sin(latitude)
    }

    /// A quarter of the squared chord, which is the haversine of the angle between the two.
    func haversine(to other: UnitVector) -> Double {
        let (dx, dy, dz) = (x - other.x, y - other.y, z - other.z)
        return (dx * dx + dy * dy + dz * dz) / 4
    }
}

/// The points at most so many kilometres from a centre.
///
/// Nearly all points are told inside or outside by their chord, without trigonometry; the few
/// within rounding of the edge are measured, so that the answer is always that of
/// ``GeoPoint/kilometres(to:)``.
struct GeoCircle {
    let centre: GeoPoint
    let kilometres: Double
    private let vector: UnitVector
    /// Surely inside below, surely outside above.
    private let inner: Double
    private let outer: Double

    init(_ centre: GeoPoint, kilometres: Double) {
        self.centre = centre
        self.kilometres = kilometres
        vector = UnitVector(centre)
        let halfAngle = kilometres / GeoPoint.earthRadius / 2
        let edge = sin(halfAngle) * sin(halfAngle)
        let margin = edge * 1e-9 + 1e-14
        switch halfAngle {
        case ..<0: (inner, outer) = (-.infinity, -.infinity)
        case 0..<(Double.pi / 2): (inner, outer) = (edge - margin, edge + margin)
        default: (inner, outer) = (-.infinity, .infinity)
        }
    }

    /// - Parameter vector: that of `point`.
    func contains(_ point: GeoPoint, _ vector: UnitVector) -> Bool {
        let haversine = vector.haversine(to: self.vector)
        if haversine < inner { return true }
        if haversine > outer { return false }
        return point.kilometres(to: centre) <= kilometres
    }
}
