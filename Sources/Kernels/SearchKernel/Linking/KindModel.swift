// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Tells from its words and endings what sort of thing a text names: an occupation, a skill.
///
/// Naive Bayes over words, the first word and the last three letters of each, damped by half
/// because these repeat each other.
struct KindModel: Sendable {
    private static let surest: Float = 4

    private var kinds = Numbering<String>()
    private var counts: [String: [Float]] = [:]
    private var labels: [Float] = []
    private let kindOfConcept: [Int32?]

    init(_ table: LabelTable, wordTexts: [String]) {
        var kinds = Numbering<String>()
        kindOfConcept = table.kinds.map { kind in kind.map { kinds.insert($0) } }
        self.kinds = kinds
        labels = Array(repeating: 0, count: kinds.count)
        guard kinds.count > 1 else { return }
        let none = Array(repeating: Float(0), count: kinds.count)
        for label in 0..<table.labels.count {
            guard let kind = kindOfConcept[Int(table.owners[label])] else { continue }
            labels[Int(kind)] += 1
            for sign in Self.signs(table.words[label].map { wordTexts[Int($0)] }) {
                counts[sign, default: none][Int(kind)] += 1
            }
        }
    }

    /// By concept, the logarithm of the probability that a text of these words is of its kind.
    func evidence(_ words: [String]) -> [Float] {
        guard kinds.count > 1 else { return Array(repeating: 0, count: kindOfConcept.count) }
        var scores = Array(repeating: Float(0), count: kinds.count)
        for sign in Self.signs(words) {
            guard let counts = counts[sign] else { continue }
            for kind in scores.indices {
                scores[kind] += 0.5 * logf((counts[kind] + 0.5) / max(1, labels[kind]))
            }
        }
        let best = scores.max() ?? 0
        scores = scores.map { max(-Self.surest, $0 - best) }
        let sum = logf(scores.reduce(0) { $0 + expf($1) })
        return kindOfConcept.map { $0.map { scores[Int($0)] - sum } ?? -logf(2) }
    }

    private static func signs(_ words: [String]) -> Set<String> {
        var signs: Set<String> = []
        if let first = words.first { signs.insert("^" + first) }
        for word in words {
            signs.insert(word)
            signs.insert(String(decoding: word.utf8.suffix(3), as: UTF8.self) + "$")
        }
        return signs
    }
}
