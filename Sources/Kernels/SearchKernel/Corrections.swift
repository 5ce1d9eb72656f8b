// SPDX-License-Identifier: EUPL-1.2

extension QueryWord {
    private static let maximumCorrections = 16

    /// The nearest words that live documents contain: all at the least distance found, the most
    /// frequent sixteen, then alphabetically.
    func misspelled(
        _ scalars: [UInt32], bound: Int, in snapshot: Snapshot
    ) -> [[Answer]] {
        let words = corrections(scalars, bound: bound, in: snapshot)
        return snapshot.segments.map { live in
            words.compactMap { live.segment.vocabulary.number(of: $0) }.sorted()
                .map { Answer(word: $0, kind: .typo) }
        }
    }

    private func corrections(
        _ scalars: [UInt32], bound: Int, in snapshot: Snapshot
    ) -> [[UInt8]] {
        for distance in 1...bound {
            var frequencies: [[UInt8]: Int] = [:]
            for live in snapshot.segments {
                let vocabulary = live.segment.vocabulary
                for found in live.segment.typos.near(scalars, bound: distance, in: vocabulary) {
                    let frequency = live.frequency(of: Int(found.number))
                    guard frequency > 0 else { continue }
                    frequencies[Array(vocabulary.bytes(Int(found.number))), default: 0] += frequency
                }
            }
            guard frequencies.isEmpty else { return Self.mostFrequent(frequencies) }
        }
        return []
    }

    private static func mostFrequent(_ frequencies: [[UInt8]: Int]) -> [[UInt8]] {
        frequencies.sorted {
            $0.value == $1.value
                ? $0.key.lexicographicallyPrecedes($1.key) : $0.value > $1.value
        }
        .prefix(maximumCorrections).map(\.key)
    }
}
