// SPDX-License-Identifier: EUPL-1.2

/// How far the words of a text and the words of labels answer each other.
///
/// Late interaction (Khattab & Zaharia 2020, "ColBERT") without vectors: each word of the text
/// takes its best counterpart in the label and the other way round, weighted by rarity; a
/// counterpart is an alike spelling or an associated word.
struct WordEvidence {
    /// By label, the harmonic mean of both directions, 0...1.
    private(set) var fits: [Float]
    /// By concept, how much of the text some label of it answers, word by word, 0...1.
    private(set) var coverage: [Float]

    private var answered: [Float]
    private var best: [Int32: Float] = [:]

    init(
        _ text: [String], _ table: LabelTable, _ words: WordVocabulary,
        _ likeness: WordLikeness, _ associations: WordAssociations
    ) {
        fits = Array(repeating: 0, count: table.labels.count)
        answered = fits
        coverage = Array(repeating: 0, count: table.ids.count)
        var stamps = Array(repeating: Int32(-1), count: max(fits.count, coverage.count))
        var total: Float = 0
        for (number, word) in text.flatMap({ words.parts($0, likeness) }).enumerated() {
            let found = likeness.matches(word, words, associations)
            let weight = Self.weight(word, found.letters, words)
            guard weight > 0 else { continue }
            total += weight
            let turn = Int32(number * 2)
            for match in found.all where words.weights[Int(match.part)] > 0 {
                best[match.part] = max(best[match.part] ?? 0, match.value)
                let part = Int(match.part)
                words.partLabels.each(part) { label in
                    guard stamps[label] != turn else { return }
                    stamps[label] = turn
                    answered[label] += weight * match.value
                }
            }
            for match in found.all where words.weights[Int(match.part)] > 0 {
                words.partConcepts.each(Int(match.part)) { concept in
                    guard stamps[concept] != turn + 1 else { return }
                    stamps[concept] = turn + 1
                    coverage[concept] += weight * match.value
                }
            }
        }
        finish(total, words)
    }

    private mutating func finish(_ total: Float, _ words: WordVocabulary) {
        guard total > 0 else { return }
        for (part, value) in best {
            let weighed = value * words.weights[Int(part)]
            words.partLabels.each(Int(part)) { fits[$0] += weighed }
        }
        for label in fits.indices where fits[label] > 0 {
            let forward = answered[label] / total
            let back = fits[label] / words.labelWeights[label]
            fits[label] = 2 * forward * back / (forward + back)
        }
        for concept in coverage.indices { coverage[concept] /= total }
    }

    /// How telling a word of the text is: as telling as the known part it stands for.
    private static func weight(
        _ word: String, _ alike: [WordLikeness.Match], _ words: WordVocabulary
    ) -> Float {
        if FunctionWords.contains(word) { return 0 }
        guard let first = alike.first, first.value > 0.5 else { return words.unknownWeight }
        return words.weights[Int(first.part)]
    }
}

extension NumberRows {
    @inline(__always)
    func each(_ row: Int, _ body: (Int) -> Void) {
        for place in range(row) { body(Int(numbers[place])) }
    }
}
