// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A place on the earth in WGS 84 degrees.
package struct Coordinate: Sendable, Hashable, Codable {
    package let latitude, longitude: Double

    /// `nil` unless both are finite and in range, and not the (0, 0) of an empty field.
    package init?(latitude: Double, longitude: Double) {
        guard latitude.isFinite, longitude.isFinite, latitude.magnitude <= 90,
            longitude.magnitude <= 180, latitude != 0 || longitude != 0
        else { return nil }
        (self.latitude, self.longitude) = (latitude, longitude)
    }

    /// Great-circle distance in kilometres on a sphere of 6371.0088 km (haversine).
    package func distance(to other: Coordinate) -> Double {
        let radians = Double.pi / 180
        let (phi1, phi2) = (latitude * radians, other.latitude * radians)
        let sinPhi = sin((phi2 - phi1) / 2)
        let sinLambda = sin((other.longitude - longitude) * radians / 2)
        let a = sinPhi * sinPhi + cos(phi1) * cos(phi2) * sinLambda * sinLambda
        return 2 * 6371.0088 * asin(min(1, a.squareRoot()))
    }
}
