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

    struct Match: Sendable {
        let part: Int32
        var value: Float
    }

    private var grams = Numbering<UInt64>()
    private var parts = NumberRows()
    private var weights: [Float] = []
    private var inverseNorms: [Float] = []
    private var unknownWeight: Float = 0

    init(_ words: WordVocabulary) {
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
        for part in words.stemNumbers[LightStem.stem(word)].map({ words.byStem[Int($0)] }) ?? [] {
            values[part] = max(values[part] ?? 0, Self.sameStem)
        }
        if let part = words.numbers[word] { values[part] = 1 }
        let letters = Self.best(values.map { Match(part: $0.key, value: $0.value) })
        var all = values.mapValues { $0 * $0.squareRoot() }
        for match in letters.prefix(5) where match.value >= Self.associated {
            let stem = words.stems[Int(match.part)]
            for place in associations.of(stem) {
                let strength = associations.strengths[place] * match.value * match.value
                let value = Self.associationWeight * min(1, strength).squareRoot()
                for part in words.byStem[Int(associations.targets.numbers[place])] {
                    all[part] = max(all[part] ?? 0, value)
                }
            }
        }
        return (letters, Self.best(all.map { Match(part: $0.key, value: $0.value) }, 2))
    }

    private static func best(_ matches: [Match], _ times: Int = 1) -> [Match] {
        Array(
            matches.sorted { ($1.value, $0.part) < ($0.value, $1.part) }
                .prefix(mostAlike * times))
    }

    private func alike(_ word: String) -> [Int32: Float] {
        var known: Set<Int32> = []
        var unknown: Set<UInt64> = []
        CharacterGrams.each(of: word, sizes: Self.sizes) { gram in
            if let number = grams[gram] { known.insert(number) } else { unknown.insert(gram) }
        }
        var scores = Array(repeating: Float(0), count: inverseNorms.count)
        var square = Float(unknown.count) * unknownWeight * unknownWeight
        for gram in known {
            let weight = weights[Int(gram)] * weights[Int(gram)]
            square += weight
            for place in parts.range(Int(gram)) { scores[Int(parts.numbers[place])] += weight }
        }
        guard square > 0 else { return [:] }
        let inverse = 1 / square.squareRoot()
        var found: [Int32: Float] = [:]
        for part in scores.indices where scores[part] > 0 {
            let value = scores[part] * inverseNorms[part] * inverse
            if value > Self.least { found[Int32(part)] = value }
        }
        return found
    }
}
