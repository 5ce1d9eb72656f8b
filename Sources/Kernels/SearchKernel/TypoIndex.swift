// SPDX-License-Identifier: EUPL-1.2

/// Finds the words of a vocabulary within an edit or two of a word with the same first letter.
///
/// Words lie in buckets of the same first letter and length; within a bucket, the set of letters
/// of each word (one bit a letter) discards nearly all before any distance is computed: one
/// edit changes at most two letters of the set.
struct TypoIndex: Sendable {
    private let buckets: [UInt64: Range<Int>]
    private let numbers: [UInt32]
    private let letterSets: [UInt64]

    init(_ vocabulary: Vocabulary) {
        var keyed: [(key: UInt64, number: UInt32, letters: UInt64)] = []
        keyed.reserveCapacity(vocabulary.count)
        for number in 0..<vocabulary.count {
            let word = Self.scalars(vocabulary.bytes(number))
            let key = Self.key(first: word.first ?? 0, length: word.count)
            keyed.append((key, UInt32(number), Self.letters(word)))
        }
        keyed.sort { ($0.key, $0.number) < ($1.key, $1.number) }
        numbers = keyed.map(\.number)
        letterSets = keyed.map(\.letters)
        var buckets: [UInt64: Range<Int>] = [:]
        for (place, entry) in keyed.enumerated() {
            buckets[entry.key] = (buckets[entry.key]?.lowerBound ?? place)..<(place + 1)
        }
        self.buckets = buckets
    }

    /// The words within `bound` edits of `word`, with their distance, in no order.
    func near(
        _ word: [UInt32], bound: Int, in vocabulary: Vocabulary
    ) -> [(number: UInt32, distance: Int)] {
        guard let first = word.first else { return [] }
        var found: [(number: UInt32, distance: Int)] = []
        var measure = EditDistance(from: word, bound: bound)
        let letters = Self.letters(word)
        for length in max(1, word.count - bound)...(word.count + bound) {
            for place in buckets[Self.key(first: first, length: length)] ?? 0..<0
            where (letterSets[place] ^ letters).nonzeroBitCount <= 2 * bound {
                let other = Self.scalars(vocabulary.bytes(Int(numbers[place])))
                if let distance = measure.distance(to: other) {
                    found.append((numbers[place], distance))
                }
            }
        }
        return found
    }

    static func scalars(_ bytes: some Collection<UInt8>) -> [UInt32] {
        if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.map(UInt32.init) }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
    }

    private static func key(first: UInt32, length: Int) -> UInt64 {
        UInt64(first) << 32 | UInt64(length)
    }

    private static func letters(_ word: [UInt32]) -> UInt64 {
        word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }
}
