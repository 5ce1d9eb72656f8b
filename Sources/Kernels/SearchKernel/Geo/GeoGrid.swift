// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Cells of equal degrees that places fall into.
struct GeoGrid: BitwiseCopyable, Sendable {
    /// Cells a degree, in both directions.
    let cellsPerDegree: Double

    /// The key of a place that no grid holds (NaN, or beyond the poles).
    static let nowhere = UInt32.max

    var columns: Int { Int(cellsPerDegree * 360) }
    var rows: Int { Int(cellsPerDegree * 180) }

    func key(_ point: GeoPoint) -> UInt32 {
        guard abs(point.latitude) <= 90, abs(point.longitude) <= 1e6 else { return Self.nowhere }
        let row = min(Int((point.latitude + 90) * cellsPerDegree), rows - 1)
        return UInt32(row * columns + column(point.longitude))
    }

    private func column(_ longitude: Double) -> Int {
        let turned = longitude - 360 * floor((longitude + 180) / 360)
        return min(max(Int((turned + 180) * cellsPerDegree), 0), columns - 1)
    }

    /// The finest grid, from an eighth of a degree on, whose occupied cells can be numbered
    /// with 16 bits.
    static func fitting(_ points: UnsafeBufferPointer<GeoPoint>) -> (GeoGrid, [UInt32]) {
        var perDegree = 8.0
        while true {
            let grid = GeoGrid(cellsPerDegree: perDegree)
            let keys = grid.occupied(points)
            if keys.count < 60_000 || perDegree < 0.1 { return (grid, keys) }
            perDegree /= 2
        }
    }

    private func occupied(_ points: UnsafeBufferPointer<GeoPoint>) -> [UInt32] {
        var seen: Set<UInt32> = []
        var last: UInt32?
        for point in points {
            let key = key(point)
            if key != last { seen.insert(key) }
            last = key
        }
        return seen.sorted()
    }
}

/// Tells for the cells of a grid whether a circle holds all, some or none of them.
struct CellClassifier {
    enum Class: UInt8 {
        case outside, edge, inside
    }

    let grid: GeoGrid
    private let centre: GeoPoint
    private let sine: Double
    private let cosine: Double
    /// In radians.
    private let reach: Double
    private let inner: Double
    private let outer: Double

    /// nil for a circle that is no small cap: every cell is then to be looked into.
    init?(_ circle: GeoCircle, _ grid: GeoGrid) {
        let angle = circle.kilometres / GeoPoint.earthRadius
        guard angle >= 0, angle < 1, abs(circle.centre.latitude) <= 90,
            abs(circle.centre.longitude) <= 1e6
        else { return nil }
        self.grid = grid
        centre = circle.centre
        sine = sin(centre.latitude * GeoCircle.radian)
        cosine = cos(centre.latitude * GeoCircle.radian)
        reach = angle
        // Cosines are exact to 1e-16: the margin is some metres, the cell's places are measured.
        inner = cos(angle * (1 - 1e-6)) + 1e-13
        outer = cos(angle * (1 + 1e-6)) - 1e-13
    }

    /// The rows that the circle may touch.
    var rows: ClosedRange<Int> {
        let degrees = reach / GeoCircle.radian
        let lower = floor((centre.latitude - degrees + 90) * grid.cellsPerDegree) - 1
        let upper = floor((centre.latitude + degrees + 90) * grid.cellsPerDegree) + 1
        return max(Int(lower), 0)...max(min(Int(upper), grid.rows - 1), 0)
    }

    /// The columns that the circle may touch; numbers go on past the date line.
    var columns: ClosedRange<Int> {
        let whole = 0...(grid.columns - 1)
        let ratio = sin(reach) / cosine
        guard abs(centre.latitude) * GeoCircle.radian + reach < Double.pi / 2 - 1e-6, ratio < 0.99
        else { return whole }
        let degrees = asin(ratio) / GeoCircle.radian
        let turned = centre.longitude - 360 * floor((centre.longitude + 180) / 360) + 180
        let lower = Int(floor((turned - degrees) * grid.cellsPerDegree)) - 1
        let upper = Int(floor((turned + degrees) * grid.cellsPerDegree)) + 1
        return upper - lower + 1 >= grid.columns ? whole : lower...upper
    }

    /// What is the same for all cells of a column.
    struct Meridians {
        /// Cosines of the longitudes' least and greatest distance from the centre.
        let nearest: Double
        let farthest: Double
        /// The latitude on the nearest meridian that is closest to the centre, in radians.
        let closest: Double
    }

    func meridians(_ column: Int) -> Meridians {
        let west = Double(column) / grid.cellsPerDegree - 180
        let width = 1 / grid.cellsPerDegree
        // From the centre to the cell's western edge, in -180..<180.
        let offset = west - centre.longitude - 360 * floor((west - centre.longitude + 180) / 360)
        let isAcross = offset <= 0 && offset + width >= 0
        let nearest =
            isAcross ? 0 : min(abs(offset), abs(360 - abs(offset + width)), abs(offset + width))
        let farthest = min(max(abs(offset), abs(offset + width)), 180)
        let (near, far) = (cos(nearest * GeoCircle.radian), cos(farthest * GeoCircle.radian))
        return Meridians(nearest: near, farthest: far, closest: atan2(sine, cosine * near))
    }

    /// What is the same for all cells of a row: its edges in radians, and their sines and
    /// cosines times the centre's.
    struct Parallels {
        let south: Double
        let north: Double
        fileprivate let sines: (south: Double, north: Double)
        fileprivate let cosines: (south: Double, north: Double)
    }

    func parallels(_ row: Int) -> Parallels {
        let south = (Double(row) / grid.cellsPerDegree - 90) * GeoCircle.radian
        let north = (Double(row + 1) / grid.cellsPerDegree - 90) * GeoCircle.radian
        return Parallels(
            south: south, north: north, sines: (sine * sin(south), sine * sin(north)),
            cosines: (cosine * cos(south), cosine * cos(north)))
    }

    func classify(_ row: Parallels, _ meridians: Meridians) -> Class {
        // The farthest point of a cell is a corner, for distances below a quarter turn.
        let farSouth = row.sines.south + row.cosines.south * meridians.farthest
        let farNorth = row.sines.north + row.cosines.north * meridians.farthest
        if min(farSouth, farNorth) > inner { return .inside }
        var near = max(
            row.sines.south + row.cosines.south * meridians.nearest,
            row.sines.north + row.cosines.north * meridians.nearest)
        if meridians.closest >= row.south, meridians.closest <= row.north {
            near = hypot(sine, cosine * meridians.nearest)
        }
        return near < outer ? .outside : .edge
    }
}
