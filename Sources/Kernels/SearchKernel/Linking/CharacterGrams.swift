// SPDX-License-Identifier: EUPL-1.2

/// The character n-grams of a folded word with its edges marked, each packed into one integer.
///
/// N-grams over marked words stand up to inflection, compounding and typos without rules for
/// any language (McNamee & Mayfield 2004, "Character n-gram tokenization for European
/// language text retrieval").
enum CharacterGrams {
    /// Bytes of a word beyond this are ignored.
    static let longestWord = 64

    /// Calls `emit` with each gram of `sizes` bytes, repetitions included; at most 7 bytes.
    static func each(of word: String, sizes: ClosedRange<Int>, emit: (UInt64) -> Void) {
        var bytes: [UInt8] = [0x5E]
        bytes.append(contentsOf: word.utf8.prefix(longestWord))
        bytes.append(0x24)
        for size in sizes {
            guard bytes.count > size else {
                emit(pack(bytes[...]))
                continue
            }
            for start in 0...(bytes.count - size) { emit(pack(bytes[start..<(start + size)])) }
        }
    }

    private static func pack(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
}

/// Numbers for keys in the order they are first seen.
struct Numbering<Key: Hashable & Sendable>: Sendable {
    private(set) var numbers: [Key: Int32] = [:]

    var count: Int { numbers.count }

    /// The number of `key`, a new one if it has none.
    mutating func insert(_ key: Key) -> Int32 {
        if let number = numbers[key] { return number }
        let number = Int32(numbers.count)
        numbers[key] = number
        return number
    }

    subscript(key: Key) -> Int32? { numbers[key] }
}
