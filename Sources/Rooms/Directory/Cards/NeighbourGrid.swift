// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Vocabulary

/// Where organisations are and which trades they have, in squares of a twentieth of a degree: to
/// find whom one could bid with without looking at everybody.
struct NeighbourGrid: Sendable {
    /// The trades of an organisation by number.
    struct Trades: Sendable, Equatable {
        /// One bit a trade of the vocabulary.
        let bits: UInt64
        /// The one that comes first, 64 where there is none.
        let main: Int

        init(bits: UInt64, main: Int) { (self.bits, self.main) = (bits, main) }

        init(_ codes: [String]) {
            let numbers = codes.map { NeighbourGrid.trades[$0] ?? 63 }
            main = numbers.first ?? 64
            bits = numbers.reduce(0) { $0 | 1 << UInt64($1) }
        }
    }

    struct Entry: Sendable {
        let number: Int
        let coordinate: Coordinate
        let trades: Trades
    }

    private struct Square: Hashable {
        var row, column: Int

        init(_ row: Int, _ column: Int) { (self.row, self.column) = (row, column) }

        init(_ place: Coordinate) {
            row = Int((place.latitude * 20).rounded(.down))
            column = Int((place.longitude * 20).rounded(.down))
        }
    }

    private typealias Found = (kilometres: Double, number: Int)

    /// Beyond it nobody is a neighbour, in kilometres.
    private static let reach = 60.0
    /// What a square measures at least between 45 and 55 degrees north, in kilometres.
    private static let side = 3.1

    private var squares: [Square: [Entry]] = [:]

    /// Below 64.
    private static let trades = Dictionary(
        Trade.all.enumerated().map { ($1.code, $0 % 63) }, uniquingKeysWith: { first, _ in first })

    mutating func insert(_ entry: Entry) {
        squares[Square(entry.coordinate), default: []].append(entry)
    }

    mutating func remove(_ entry: Entry) {
        let square = Square(entry.coordinate)
        squares[square]?.removeAll { $0.number == entry.number }
        if squares[square]?.isEmpty == true { squares[square] = nil }
    }

    /// The nearest ones that share no trade with `own`, one a main trade, the nearest first: ring
    /// after ring of squares, until nothing nearer can come.
    func nearest(to own: Entry, limit: Int) -> [Int] {
        var best: [Int: Found] = [:]
        let centre = Square(own.coordinate)
        let rings = Int(Self.reach / Self.side) + 1
        for ring in 0...rings {
            let nearestPossible = Double(max(0, ring - 1)) * Self.side
            if best.values.count(where: { $0.kilometres <= nearestPossible }) >= limit { break }
            forEachSquare(ring, round: centre) { look(in: $0, for: own, &best) }
        }
        return best.values.sorted(by: <).prefix(limit).map(\.number)
    }

    private func look(in square: [Entry], for own: Entry, _ best: inout [Int: Found]) {
        // Whole towns often have one coordinate.
        var (place, kilometres) = (own.coordinate, 0.0)
        for entry in square
        where entry.trades.bits & own.trades.bits == 0 && entry.trades.main < 64 {
            if entry.coordinate != place {
                place = entry.coordinate
                kilometres = own.coordinate.distance(to: place)
            }
            guard kilometres <= Self.reach else { continue }
            let found = (kilometres, entry.number)
            if let known = best[entry.trades.main], known <= found { continue }
            best[entry.trades.main] = found
        }
    }

    private func forEachSquare(
        _ ring: Int, round centre: Square, _ body: ([Entry]) -> Void
    ) {
        for row in -ring...ring {
            // The first and last rows of a ring are whole, the others have two ends.
            let columns =
                row.magnitude == ring.magnitude ? Array(-ring...ring) : [-ring, ring]
            for column in columns {
                if let square = squares[Square(centre.row + row, centre.column + column)] {
                    body(square)
                }
            }
        }
    }
}
