// SPDX-License-Identifier: EUPL-1.2

extension Raster {
    /// The picture with at most so many pixels on its longer side; it never grows.
    public func fitted(within longest: Int) -> Raster {
        let side = max(width, height)
        guard side > longest, longest > 0 else { return self }
        return shrunk(
            to: max(1, (width * longest + side / 2) / side),
            max(1, (height * longest + side / 2) / side))
    }

    /// Each new pixel is the mean of the area that it covers, with the shares of the pixels at its
    /// edges.
    private func shrunk(to newWidth: Int, _ newHeight: Int) -> Raster {
        let columns = Spans(from: width, to: newWidth)
        let rows = Spans(from: height, to: newHeight)
        var sums = [Float](repeating: 0, count: newWidth * 3)
        let shrunk = [UInt8](unsafeUninitializedCapacity: newWidth * newHeight * 3) { out, count in
            for y in 0..<newHeight {
                for place in sums.indices { sums[place] = 0 }
                for (row, share) in rows[y] { add(row: row, share, columns, to: &sums) }
                let start = y * newWidth * 3
                for place in sums.indices {
                    out[start + place] = UInt8(max(0, min(255, sums[place].rounded())))
                }
            }
            count = newWidth * newHeight * 3
        }
        return Raster(newWidth, newHeight, shrunk)
    }

    private func add(row: Int, _ share: Float, _ columns: Spans, to sums: inout [Float]) {
        pixels.withUnsafeBufferPointer { pixels in
            sums.withUnsafeMutableBufferPointer { sums in
                for x in 0..<columns.count {
                    let (first, last, firstShare, innerShare, lastShare) = columns.span(x)
                    var (red, green, blue): (Float, Float, Float) = (0, 0, 0)
                    for column in first...last {
                        let weight =
                            column == first ? firstShare : column == last ? lastShare : innerShare
                        let place = (row * width + column) * 3
                        red += weight * Float(pixels[place])
                        green += weight * Float(pixels[place + 1])
                        blue += weight * Float(pixels[place + 2])
                    }
                    sums[x * 3] += share * red
                    sums[x * 3 + 1] += share * green
                    sums[x * 3 + 2] += share * blue
                }
            }
        }
    }
}

/// Which old places each new one covers along one side, and what share of it each of them has.
private struct Spans {
    private let step: Double
    private let old: Int
    let count: Int

    init(from old: Int, to new: Int) {
        (step, self.old, count) = (Double(old) / Double(new), old, new)
    }

    /// First and last old place; the shares of the first, of those between, and of the last.
    func span(_ place: Int) -> (Int, Int, Float, Float, Float) {
        let start = Double(place) * step
        let end = min(Double(old), start + step)
        let first = min(old - 1, Int(start))
        let last = max(first, min(old - 1, Int(end.rounded(.up)) - 1))
        guard first < last else { return (first, first, 1, 0, 0) }
        let whole = Float(end - start)
        return (
            first, last, Float(Double(first + 1) - start) / whole, 1 / whole,
            Float(end - Double(last)) / whole
        )
    }

    subscript(place: Int) -> [(Int, Float)] {
        let (first, last, firstShare, innerShare, lastShare) = span(place)
        return (first...last).map {
            ($0, $0 == first ? firstShare : $0 == last ? lastShare : innerShare)
        }
    }
}
