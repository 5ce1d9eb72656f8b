// SPDX-License-Identifier: EUPL-1.2

/// The impacts of the terms of one document after the other (``Ranking``).
///
/// Most terms stand in one field, a few times: their impact is reckoned once for each field and
/// number of times. Whoever makes one releases it.
struct DocumentImpacts {
    /// So many numbers of times are remembered, from 0.
    private static let times = 16

    let ranking: Ranking
    private var norms = GrowingMemory<Double>(capacity: SearchSchema.maximumFields)
    /// By field and number of times: an impact of the present document; nil before it is known.
    private var known = GrowingMemory<UInt8?>()

    init(_ ranking: Ranking) { self.ranking = ranking }

    func release() {
        norms.release()
        known.release()
    }

    /// - Parameter lengths: by field, the words of the document.
    mutating func begin(_ lengths: UnsafeBufferPointer<Int>) {
        norms.removeAll()
        known.removeAll()
        for (field, length) in lengths.enumerated() {
            norms.append(ranking.norm(field, length: length))
        }
        known.append(repeating: nil, lengths.count * Self.times)
    }

    /// - Parameter row: how often the term stands in each field; 0 but in `fields`.
    func impact(_ row: UnsafeBufferPointer<Float>, fields: UInt8) -> UInt8 {
        let field = fields.trailingZeroBitCount
        guard fields.nonzeroBitCount == 1, row[field] < Float(Self.times) else {
            return ranking.impact(frequencies: row, norms: norms.elements)
        }
        let times = Int(row[field])
        guard Float(times) == row[field] else {
            return ranking.impact(frequencies: row, norms: norms.elements)
        }
        let place = field * Self.times + times
        if let impact = known.base[place] { return impact }
        let impact = ranking.impact(frequencies: row, norms: norms.elements)
        known.base[place] = impact
        return impact
    }
}
