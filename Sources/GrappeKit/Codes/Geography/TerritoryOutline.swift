// SPDX-License-Identifier: EUPL-1.2

extension Territory {
    /// The outline for an overview map: closed rings (the first point is not repeated), about
    /// fifty points each, to two decimals. Too coarse to decide on which side a point lies.
    package var outline: [[Coordinate]] {
        TerritoryOutline.rings(self).split(separator: "\n").map { ring in
            ring.split(separator: " ").compactMap { point in
                let halves = point.split(separator: ",").compactMap { Double($0) }
                guard halves.count == 2 else { return nil }
                return Coordinate(latitude: halves[0], longitude: halves[1])
            }
        }
    }
}
