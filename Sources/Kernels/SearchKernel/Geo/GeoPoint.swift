// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A point on the Earth, in degrees (WGS 84).
public struct GeoPoint: Hashable, Sendable, BitwiseCopyable {
    /// North positive, -90...90.
    public let latitude: Double
    /// East positive, -180...180.
    public let longitude: Double

    /// Any numbers are taken; what is no point (NaN) is near nothing.
    public init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }

    /// Mean radius of the Earth, (2a + b) / 3 of WGS 84, in kilometres.
    public static let earthRadius = 6371.0088

    /// Great-circle distance in kilometres, by the haversine formula; NaN from no point.
    public func kilometres(to other: GeoPoint) -> Double {
        let radian = Double.pi / 180
        let halfLatitude = sin((other.latitude - latitude) * radian / 2)
        let halfLongitude = sin((other.longitude - longitude) * radian / 2)
        let haversine =
            halfLatitude * halfLatitude + cos(latitude * radian) * cos(other.latitude * radian)
            * halfLongitude * halfLongitude
        // Rounding may exceed 1 between antipodes; `min` would hide a NaN.
        return 2 * Self.earthRadius * asin(haversine > 1 ? 1 : haversine.squareRoot())
    }

    /// Whether `other` is at most `kilometres` away; most far points fall to their latitude
    /// alone, which no great circle can undercut.
    func isWithin(_ kilometres: Double, of other: GeoPoint) -> Bool {
        let degrees = kilometres / (Self.earthRadius * Double.pi / 180)
        guard abs(latitude - other.latitude) <= degrees * 1.000_001 + 1e-9 else { return false }
        return self.kilometres(to: other) <= kilometres
    }
}
