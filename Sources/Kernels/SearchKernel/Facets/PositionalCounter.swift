// SPDX-License-Identifier: EUPL-1.2

/// Counts, for each of 64 positions, how many of many bit sets have it.
///
/// Sixteen sets at a time go through a tree of carry-save adders (Harley and Seal; Muła, Kurz
/// and Lemire 2017), about five operations a set however many bits it has; what carries over
/// goes up a column of binary counters.
struct PositionalCounter {
    /// Bit p of plane k: the digit 2^k of position p's count.
    private let planes: UnsafeMutablePointer<UInt64>
    private static let planeCount = 33

    /// Whoever makes one releases it.
    init() {
        planes = .allocate(capacity: Self.planeCount)
        planes.initialize(repeating: 0, count: Self.planeCount)
    }

    func release() { planes.deallocate() }

    /// Adds the sets of `documents`.
    @inline(__always)
    func add(
        _ sets: UnsafePointer<UInt64>, _ documents: UnsafePointer<UInt32>, _ count: Int
    ) {
        var place = 0
        while place + 16 <= count {
            addSixteen { sets[Int(documents[place + $0])] }
            place += 16
        }
        guard place < count else { return }
        addSixteen { place + $0 < count ? sets[Int(documents[place + $0])] : 0 }
    }

    @inline(__always)
    private func addSixteen(_ set: (Int) -> UInt64) {
        var (ones, twos, fours, eights) = (planes[0], planes[1], planes[2], planes[3])
        let two0 = Self.carry(&ones, set(0), set(1))
        let two1 = Self.carry(&ones, set(2), set(3))
        let four0 = Self.carry(&twos, two0, two1)
        let two2 = Self.carry(&ones, set(4), set(5))
        let two3 = Self.carry(&ones, set(6), set(7))
        let four1 = Self.carry(&twos, two2, two3)
        let eight0 = Self.carry(&fours, four0, four1)
        let two4 = Self.carry(&ones, set(8), set(9))
        let two5 = Self.carry(&ones, set(10), set(11))
        let four2 = Self.carry(&twos, two4, two5)
        let two6 = Self.carry(&ones, set(12), set(13))
        let two7 = Self.carry(&ones, set(14), set(15))
        let four3 = Self.carry(&twos, two6, two7)
        let eight1 = Self.carry(&fours, four2, four3)
        var carry = Self.carry(&eights, eight0, eight1)
        (planes[0], planes[1], planes[2], planes[3]) = (ones, twos, fours, eights)
        var plane = 4
        while carry != 0, plane < Self.planeCount {
            let before = planes[plane]
            planes[plane] = before ^ carry
            carry &= before
            plane += 1
        }
    }

    /// Adds two sets to a plane and returns what carries over to the next.
    @inline(__always)
    private static func carry(_ plane: inout UInt64, _ one: UInt64, _ other: UInt64) -> UInt64 {
        let both = plane ^ one
        let carry = plane & one | both & other
        plane = both ^ other
        return carry
    }

    /// Adds the counts of the first `count` positions to `counts`.
    func collect(into counts: UnsafeMutablePointer<UInt32>, count: Int) {
        for plane in 0..<Self.planeCount where planes[plane] != 0 {
            for position in 0..<count {
                counts[position] +=
                    UInt32(truncatingIfNeeded: planes[plane] >> UInt64(position) & 1)
                    << UInt32(plane)
            }
        }
    }
}
