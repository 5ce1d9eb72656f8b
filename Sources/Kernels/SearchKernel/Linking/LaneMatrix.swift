// SPDX-License-Identifier: EUPL-1.2

/// A dense matrix with a multiple of sixteen columns, row after row.
struct LaneMatrix: Sendable {
    typealias Lane = SIMD16<Float>

    let rows: Int
    /// Sixteenths of the columns.
    let lanes: Int
    var values: [Lane]

    var columns: Int { lanes * 16 }

    init(rows: Int, lanes: Int) {
        self.rows = rows
        self.lanes = lanes
        values = Array(repeating: .zero, count: rows * lanes)
    }

    subscript(row: Int, column: Int) -> Float {
        get { values[row * lanes + column / 16][column % 16] }
        set { values[row * lanes + column / 16][column % 16] = newValue }
    }

    /// Adds `factor` times a row of `other` to a row of this.
    @inline(__always)
    mutating func add(_ factor: Float, _ row: Int, of other: LaneMatrix, to target: Int) {
        let (from, to) = (row * lanes, target * lanes)
        for lane in 0..<lanes { values[to + lane] += other.values[from + lane] * factor }
    }

    /// The product of this with its own transpose on the left: `selfᵀ · other`.
    func transposeTimes(_ other: LaneMatrix) -> LaneMatrix {
        var product = LaneMatrix(rows: columns, lanes: other.lanes)
        for row in 0..<rows {
            for column in 0..<columns {
                let factor = self[row, column]
                if factor != 0 { product.add(factor, row, of: other, to: column) }
            }
        }
        return product
    }

    func times(_ other: LaneMatrix) -> LaneMatrix {
        var product = LaneMatrix(rows: rows, lanes: other.lanes)
        for row in 0..<rows {
            for column in 0..<columns {
                let factor = self[row, column]
                if factor != 0 { product.add(factor, column, of: other, to: row) }
            }
        }
        return product
    }

    /// Scales each row to length 1; a row of nothing stays so.
    mutating func normaliseRows() {
        for row in 0..<rows {
            let square = values[row * lanes..<(row + 1) * lanes].reduce(Float(0)) {
                $0 + ($1 * $1).sum()
            }
            guard square > 0 else { continue }
            let factor = 1 / square.squareRoot()
            for place in row * lanes..<(row + 1) * lanes { values[place] *= factor }
        }
    }

    /// For this symmetric `G = RᵀR` the inverse of the upper triangle R; directions that hold
    /// next to nothing become zero (Cholesky factor, then back substitution).
    func inverseCholesky() -> LaneMatrix {
        let size = columns
        var r = Array(repeating: 0.0, count: size * size)
        let floor = (0..<size).reduce(0.0) { max($0, Double(self[$1, $1])) } * 1e-7
        for i in 0..<size {
            for j in i..<size {
                var sum = Double(self[i, j])
                for k in 0..<i { sum -= r[k * size + i] * r[k * size + j] }
                if i == j {
                    r[i * size + i] = sum > floor ? sum.squareRoot() : 0
                } else {
                    r[i * size + j] = r[i * size + i] > 0 ? sum / r[i * size + i] : 0
                }
            }
        }
        return Self.inverse(ofUpper: r, lanes: lanes)
    }

    private static func inverse(ofUpper r: [Double], lanes: Int) -> LaneMatrix {
        let size = lanes * 16
        var inverse = LaneMatrix(rows: size, lanes: lanes)
        for j in 0..<size where r[j * size + j] > 0 {
            var column = Array(repeating: 0.0, count: size)
            column[j] = 1 / r[j * size + j]
            for i in stride(from: j - 1, through: 0, by: -1) where r[i * size + i] > 0 {
                var sum = 0.0
                for k in (i + 1)...j { sum -= r[i * size + k] * column[k] }
                column[i] = sum / r[i * size + i]
            }
            for i in 0...j { inverse[i, j] = Float(column[i]) }
        }
        return inverse
    }
}
