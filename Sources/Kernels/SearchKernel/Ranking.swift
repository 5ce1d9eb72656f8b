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

    var fieldCount: Int { fields.count }

    /// k of a field with `length` words.
    func norm(_ field: Int, length: Int) -> Double {
        let ratio = Double(length) / fields[field].typicalLength
        return Self.saturation * (1 - Self.lengthShare + Self.lengthShare * ratio)
    }

    /// The impact of a word on its document: Σ weight · tf / (tf + k) over the fields, as a
    /// share of its upper limit Σ weight, as a code of ``ImpactScale``. Norms are by field.
    func impact(frequencies: UnsafeBufferPointer<Float>, norms: UnsafeBufferPointer<Double>)
        -> UInt8
    {
        var sum = 0.0
        for field in frequencies.indices where frequencies[field] > 0 {
            let tf = Double(frequencies[field])
            sum += fields[field].weight * tf / (tf + norms[field])
        }
        return weightSum > 0 ? ImpactScale.code(sum / weightSum) : 0
    }

    /// Rarity of a query word that `matching` of `documents` answer, per unit of impact.
    func rarity(matching: Int, of documents: Int) -> Float {
        let (n, all) = (Double(matching), Double(documents))
        return Float(log(1 + (all - n + 0.5) / (n + 0.5)) * weightSum)
    }

    static func factor(_ kind: MatchKind) -> Float {
        switch kind {
        case .exact: 1
        case .inflection: 0.85
        case .concept: 0.7
        case .prefix: 0.6
        case .typo: 0.4
        }
    }
}
