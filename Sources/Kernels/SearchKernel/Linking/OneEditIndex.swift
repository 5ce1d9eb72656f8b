// SPDX-License-Identifier: EUPL-1.2

/// The known words one edit away from a misspelt one.
///
/// Two words one edit apart, exchanges of neighbours included, have a spelling in common once
/// a letter at most is left out of each (Mor & Fraenkel 1982); those spellings are indexed by
/// their hashes and what is found is compared letter by letter.
struct OneEditIndex: Sendable {
    private static let shortest = 4

    private let hashes: [UInt64]
    private let numbers: [Int32]

    /// - Parameter words: folded; their places are their numbers.
    init(_ words: [String]) {
        var entries: [(hash: UInt64, number: Int32)] = []
        for (number, word) in words.enumerated() where Self.isIndexed(word) {
            Self.each(Array(word.utf8)) { entries.append(($0, Int32(number))) }
        }
        entries.sort { ($0.hash, $0.number) < ($1.hash, $1.number) }
        hashes = entries.map(\.hash)
        numbers = entries.map(\.number)
    }

    /// The numbers of the words at most one edit from `word`, ascending; none for short words.
    func neighbours(of word: String, in words: [String]) -> [Int32] {
        guard Self.isIndexed(word) else { return [] }
        var distance = EditDistance(from: word.unicodeScalars.map(\.value), bound: 1)
        var found: Set<Int32> = []
        Self.each(Array(word.utf8)) { hash in
            var place = first(hash)
            while place < hashes.count, hashes[place] == hash {
                found.insert(numbers[place])
                place += 1
            }
        }
        return found.sorted().filter {
            distance.distance(to: words[Int($0)].unicodeScalars.map(\.value)) != nil
        }
    }

    private static func isIndexed(_ word: String) -> Bool {
        (shortest...CharacterGrams.longestWord).contains(word.utf8.count)
    }

    /// The hashes (FNV-1a) of a word and of what is left when one byte is left out.
    private static func each(_ bytes: [UInt8], _ body: (UInt64) -> Void) {
        for omitted in 0...bytes.count {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for (place, byte) in bytes.enumerated() where place != omitted {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            }
            body(hash)
        }
    }

    private func first(_ hash: UInt64) -> Int {
        var (low, high) = (0, hashes.count)
        while low < high {
            let middle = (low + high) / 2
            if hashes[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
