// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A space of few dimensions in which concepts with like labels, in any language, lie close.
///
/// Latent semantic indexing (Deerwester et al. 1990) over the character n-grams of all labels
/// of a concept together; because a concept's labels are in several languages the space is
/// cross-lingual (Dumais et al. 1997). The leading singular vectors are found by randomised
/// subspace iteration (Halko, Martinsson & Tropp 2011) from a fixed start, so the same labels
/// always give the same space.
struct ConceptSpace: Sendable {
    private static let rounds = 3
    private static let mostLanes = 8

    /// By gram, how heavy it is; 0 for grams of one concept, which link nothing.
    private var weights: [Float]
    /// By gram, its direction before `turn`.
    private var grams: LaneMatrix
    private var turn: LaneMatrix
    /// By concept, its direction, of length 1.
    private(set) var concepts: LaneMatrix

    init(_ table: LabelTable, _ labelGrams: LabelGrams) {
        let counts = SparseMatrix(table, labelGrams)
        weights = counts.weights
        let lanes = min(Self.mostLanes, max(1, table.ids.count / 64))
        var basis = Self.start(rows: table.ids.count, lanes: lanes)
        for _ in 0..<Self.rounds {
            basis = counts.times(counts.transposeTimes(basis))
            basis = basis.times(basis.transposeTimes(basis).inverseCholesky())
        }
        grams = counts.transposeTimes(basis)
        let image = counts.times(grams)
        turn = basis.transposeTimes(image).inverseCholesky()
        concepts = image.times(turn)
        concepts.normaliseRows()
    }

    /// By concept, the cosine (-1...1) with a text of these grams.
    func likeness(_ known: [Int32]) -> [Float] {
        var sum = LaneMatrix(rows: 1, lanes: grams.lanes)
        for gram in known where weights[Int(gram)] > 0 {
            sum.add(weights[Int(gram)], Int(gram), of: grams, to: 0)
        }
        var text = sum.times(turn)
        text.normaliseRows()
        let lanes = grams.lanes
        return concepts.values.withUnsafeBufferPointer { concepts in
            text.values.withUnsafeBufferPointer { text in
                stride(from: 0, to: concepts.count, by: lanes).map { row in
                    var product = LaneMatrix.Lane.zero
                    for lane in 0..<lanes { product += concepts[row + lane] * text[lane] }
                    return product.sum()
                }
            }
        }
    }

    /// The cosine between two concepts.
    func likeness(_ one: Int, _ other: Int) -> Float {
        let lanes = concepts.lanes
        var product = LaneMatrix.Lane.zero
        for lane in 0..<lanes {
            product += concepts.values[one * lanes + lane] * concepts.values[other * lanes + lane]
        }
        return product.sum()
    }

    private static func start(rows: Int, lanes: Int) -> LaneMatrix {
        var start = LaneMatrix(rows: rows, lanes: lanes)
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for place in start.values.indices {
            for lane in 0..<16 {
                state ^= state << 13
                state ^= state >> 7
                state ^= state << 17
                start.values[place][lane] = Float(Int64(bitPattern: state) >> 40) / Float(1 << 23)
            }
        }
        return start
    }
}
