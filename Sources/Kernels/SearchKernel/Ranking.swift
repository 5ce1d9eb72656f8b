// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// How well a document answers a query.
///
/// After BM25 (Robertson and Zaragoza 2009), field by field: the score is the sum over the query
/// words of rarity × the best `kind factor × impact` among the words that answer it, times the
/// document's boost. The impact is fixed when the document is indexed (average lengths come from
/// the schema) and the rarity counts live documents only, so an index gives the same scores
/// however it came to its present content.
struct Ranking: Sendable {
    private static let saturation = 1.2
    private static let lengthShare = 0.75
    private let fields: [SearchSchema.Field]
    private let weightSum: Double

    init(_ schema: SearchSchema) {
        fields = schema.fields
        weightSum = schema.fields.prefix(SearchSchema.maximumFields).reduce(0) { $0 + $1.weight }
    }

    /// The impact of a word on its document: Σ weight · tf / (tf + k) over the fields, as a
    /// share of its upper limit Σ weight, on 65535 steps.
    func impact(frequencies: [Int], lengths: [Int]) -> UInt16 {
        var sum = 0.0
        for (field, frequency) in frequencies.enumerated() where frequency > 0 {
            let ratio = Double(lengths[field]) / fields[field].typicalLength
            let length = 1 - Self.lengthShare + Self.lengthShare * ratio
            let tf = Double(frequency)
            sum += fields[field].weight * tf / (tf + Self.saturation * length)
        }
        guard weightSum > 0 else { return 1 }
        return UInt16(min(max((sum / weightSum * 65535).rounded(), 1), 65535))
    }

    /// Rarity of a query word that `matching` of `documents` answer, per step of impact.
    func rarity(matching: Int, of documents: Int) -> Float {
        let (n, all) = (Double(matching), Double(documents))
        return Float(log(1 + (all - n + 0.5) / (n + 0.5)) * weightSum / 65535)
    }

    static func factor(_ kind: MatchKind) -> Float {
        switch kind {
        case .exact: 1
        case .inflection: 0.85
        case .prefix: 0.6
        case .typo: 0.4
        }
    }
}
