// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Which parts of the vocabulary a written word may stand for, and how surely.
///
/// The cosine of the character n-grams carries typos and compounds; equal stems, inflection.
struct WordLikeness: Sendable {
    private static let sizes = 2...4
    private static let least: Float = 0.3
    private static let sameStem: Float = 0.97
    /// How close a known part must be for its associations to count.
    private static let associated: Float = 0.6
    private static let associationWeight: Float = 0.8
    private static let mostAlike = 64
    private static let oneEdit: Float = 0.9
    private static let shortestCorrected = 5

    struct Match: Sendable {
        let part: Int32
        var value: Float
    }

    private let oneEdits: OneEditIndex
    private var grams = Numbering<UInt64>()
    private var parts = NumberRows()
    private var weights: [Float] = []
    private var inverseNorms: [Float] = []
    private var unknownWeight: Float = 0

    init(_ words: WordVocabulary) {
        oneEdits = OneEditIndex(words.texts)
        var rows = NumberRows()
        for text in words.texts {
            var seen: Set<Int32> = []
            CharacterGrams.each(of: text, sizes: Self.sizes) { seen.insert(grams.insert($0)) }
            rows.append(seen.sorted())
        }
        parts = rows.inverted(width: grams.count)
        let count = Float(rows.count + 1)
        unknownWeight = logf(count / 0.5)
        weights = (0..<grams.count).map { logf(count / (Float(parts.range($0).count) + 0.5)) }
        inverseNorms = (0..<rows.count).map { row in
            let square = rows[row].reduce(Float(0)) {
                $0 + weights[Int($1)] * weights[Int($1)]
            }
            return square > 0 ? 1 / square.squareRoot() : 0
        }
    }

    /// The parts like `word`, best first: in letters only, and with their associations.
    func matches(
        _ word: String, _ words: WordVocabulary, _ associations: WordAssociations
    ) -> (letters: [Match], all: [Match]) {
        var values = alike(word)
        if let stem = words.stemNumbers[LightStem.stem(word)] {
            words.byStem.each(Int(stem)) { values[$0] = max(values[$0], Self.sameStem) }
        }
        if let part = words.numbers[word] { values[Int(part)] = 1 }
        if words.numbers[word] == nil, word.utf8.count >= Self.shortestCorrected {
            for part in oneEdits.neighbours(of: word, in: words.texts) {
                values[Int(part)] = max(values[Int(part)], Self.oneEdit)
            }
        }
        let letters = Self.best(values, Self.mostAlike)
        for match in letters { values[Int(match.part)] *= match.value.squareRoot() }
        var kept = Set(letters.map(\.part))
        for match in letters.prefix(5) where match.value >= Self.associated {
            let stem = words.stems[Int(match.part)]
            for place in associations.of(stem) {
                let strength = associations.strengths[place] * match.value * match.value
                let value = Self.associationWeight * min(1, strength).squareRoot()
                words.byStem.each(Int(associations.targets.numbers[place])) { part in
                    let known = kept.insert(Int32(part)).inserted ? 0 : values[part]
                    values[part] = max(known, value)
                }
            }
        }
        let all = kept.map { Match(part: $0, value: values[Int($0)]) }
        return (letters, all.sorted(by: Self.precedes))
    }

    /// The most usual of the known parts one edit away from a misspelt one, if there is one.
    func correction(of word: String, _ words: WordVocabulary) -> String? {
        guard word.utf8.count >= Self.shortestCorrected else { return nil }
        let least = oneEdits.neighbours(of: word, in: words.texts)
            .min { words.weights[Int($0)] < words.weights[Int($1)] }
        return least.map { words.texts[Int($0)] }
    }

    private static func precedes(_ one: Match, _ other: Match) -> Bool {
        (other.value, one.part) < (one.value, other.part)
    }

    private static func best(_ values: [Float], _ most: Int) -> [Match] {
        var selection = TopNumbers(capacity: most)
        for part in values.indices where values[part] > 0 {
            selection.offer(Int32(part), values[part])
        }
        return selection.sorted().map { Match(part: $0.number, value: $0.value) }
    }

    /// By part, the likeness in letters where it is over the least.
    private func alike(_ word: String) -> [Float] {
        var known: Set<Int32> = []
        var unknown: Set<UInt64> = []
        CharacterGrams.each(of: word, sizes: Self.sizes) { gram in
            if let number = grams[gram] { known.insert(number) } else { unknown.insert(gram) }
        }
        var scores = Array(repeating: Float(0), count: inverseNorms.count)
        var square = Float(unknown.count) * unknownWeight * unknownWeight
        for gram in known.sorted() {
            let weight = weights[Int(gram)] * weights[Int(gram)]
            square += weight
            parts.each(Int(gram)) { scores[$0] += weight }
        }
        let inverse = square > 0 ? 1 / square.squareRoot() : 0
        for part in scores.indices {
            let value = scores[part] * inverseNorms[part] * inverse
            scores[part] = value > Self.least ? value : 0
        }
        return scores
    }
}
