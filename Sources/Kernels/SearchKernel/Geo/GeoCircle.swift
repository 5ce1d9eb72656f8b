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
    private let sine: Double
    /// Surely inside below, surely outside above.
    private let inner: Double
    private let outer: Double

    init(_ centre: GeoPoint, kilometres: Double) {
        self.centre = centre
        self.kilometres = kilometres
        cosine = cos(centre.latitude * Self.radian)
        sine = sin(centre.latitude * Self.radian)
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

    @inline(__always)
    func contains(_ point: GeoPoint) -> Bool {
        let haversine = haversine(to: point)
        if haversine < inner { return true }
        if haversine > outer { return false }
        return point.kilometres(to: centre) <= kilometres
    }

    /// The haversine of the angle to a point, to one part in 10^10.
    @inline(__always)
    private func haversine(to point: GeoPoint) -> Double {
        let x = (point.latitude - centre.latitude) * Self.radian
        let y = (point.longitude - centre.longitude) * Self.radian
        guard abs(x) < 0.1, abs(y) < 0.1 else {
            let (halfX, halfY) = (sin(x / 2), sin(y / 2))
            let cosine = cosine * cos(point.latitude * Self.radian)
            return halfX * halfX + cosine * halfY * halfY
        }
        // For small angles the series ends soon enough; sin² (x/2) = (1 - cos x) / 2.
        let (x2, y2) = (x * x, y * y)
        let sin2X = x2 * (1.0 / 4 - x2 * (1.0 / 48 - x2 / 1440))
        let sin2Y = y2 * (1.0 / 4 - y2 * (1.0 / 48 - y2 / 1440))
        let sinX = x * (1 - x2 * (1.0 / 6 - x2 / 120))
        return sin2X + cosine * (cosine * (1 - 2 * sin2X) - sine * sinX) * sin2Y
    }
}
