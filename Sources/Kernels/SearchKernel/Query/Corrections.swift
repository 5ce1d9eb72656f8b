// SPDX-License-Identifier: EUPL-1.2

extension QueryWord {
    private static let maximumCorrections = 16

    /// By segment, the terms that the word may have been meant for.
    func corrected(
        _ correction: SearchQuery.Correction, in snapshot: Snapshot
    ) -> [[Answer]] {
        let words =
            switch correction {
            case .nearest: nearest(in: snapshot)
            case .mostFrequent: Self.oneEditAway(term, in: snapshot).map { [$0] } ?? []
            }
        return snapshot.segments.map { live in
            words.compactMap { live.segment.vocabulary.number(of: $0) }.sorted()
                .map { Answer($0, .typo) }
        }
    }

    /// The nearest words that live documents contain: all at the least distance found, the most
    /// frequent sixteen, then alphabetically.
    func nearest(in snapshot: Snapshot) -> [[UInt8]] {
        let scalars = Vocabulary.scalars(term)
        guard let bound = Self.typoBound(scalars) else { return [] }
        for distance in 1...bound {
            var frequencies: [[UInt8]: Int] = [:]
            for live in snapshot.segments {
                let vocabulary = live.segment.vocabulary
                for found in vocabulary.near(scalars, bound: distance) {
                    let frequency = live.frequency(of: Int(found.number))
                    guard frequency > 0 else { continue }
                    frequencies[Array(vocabulary.bytes(Int(found.number))), default: 0] += frequency
                }
            }
            guard frequencies.isEmpty else { return Self.mostFrequent(frequencies) }
        }
        return []
    }

    /// How many edits a word may have; a number is never taken for another.
    private static func typoBound(_ scalars: [UInt32]) -> Int? {
        let hasDigit = scalars.contains { $0 >= 0x30 && $0 <= 0x39 }
        guard scalars.count >= 4, scalars.count <= 64, !hasDigit else { return nil }
        return scalars.count >= 8 ? 2 : 1
    }

    private static func mostFrequent(_ frequencies: [[UInt8]: Int]) -> [[UInt8]] {
        frequencies.sorted {
            $0.value == $1.value
                ? $0.key.lexicographicallyPrecedes($1.key) : $0.value > $1.value
        }
        .prefix(maximumCorrections).map(\.key)
    }

    /// The most frequent word one edit from `word`; between equals the alphabetically first.
    static func oneEditAway(_ word: [UInt8], in snapshot: Snapshot) -> [UInt8]? {
        guard !word.isEmpty, word.count <= 64 else { return nil }
        var best: (word: [UInt8], frequency: Int)?
        forEachEdit(of: word) { edited in
            var frequency = 0
            for live in snapshot.segments {
                if let number = live.segment.vocabulary.number(of: edited) {
                    frequency += live.frequency(of: Int(number))
                }
            }
            guard frequency > 0 else { return }
            if let best, best.frequency > frequency { return }
            if let best, best.frequency == frequency,
                !edited.lexicographicallyPrecedes(best.word)
            {
                return
            }
            best = (edited, frequency)
        }
        return best?.word
    }

    private static func forEachEdit(of word: [UInt8], _ body: ([UInt8]) -> Void) {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        var edited = word
        for place in word.indices {
            edited.remove(at: place)
            body(edited)
            edited.insert(word[place], at: place)
            for letter in letters where letter != word[place] {
                edited[place] = letter
                body(edited)
            }
            edited[place] = word[place]
        }
        for place in 0...word.count {
            edited.insert(0, at: place)
            for letter in letters {
                edited[place] = letter
                body(edited)
            }
            edited.remove(at: place)
        }
    }
}
