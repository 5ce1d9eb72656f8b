// SPDX-License-Identifier: EUPL-1.2

/// The distinct terms of a segment in byte order; a term's number is its place. Words come
/// first, then concepts: these begin with a byte that no text can contain.
struct Vocabulary: Sendable {
    /// Occurs in no UTF-8 text and sorts after everything that does.
    static let conceptMark: UInt8 = 0xFF

    let terms: HashedStrings
    /// By word: the letters that occur in it, one bit a letter; see ``near(_:bound:)``.
    let letterSets: Column<UInt64>
    /// How many terms are words.
    let wordCount: Int

    init(sorted terms: Lists<UInt8>) {
        self.init(
            terms: HashedStrings(terms),
            letterSets: Column(count: terms.count) { sets in
                for number in 0..<terms.count { sets[number] = Self.letters(terms[number]) }
            })
    }

    init(terms: HashedStrings, letterSets: Column<UInt64>) {
        (self.terms, self.letterSets) = (terms, letterSets)
        wordCount = Self.firstPlace(in: terms.strings) { $0.first == Self.conceptMark }
    }

    var count: Int { terms.count }

    func bytes(_ number: Int) -> UnsafeBufferPointer<UInt8> { terms.strings[number] }

    func term(_ number: UInt32) -> String {
        let bytes = bytes(Int(number))
        let isConcept = bytes.first == Self.conceptMark
        return String(decoding: bytes.dropFirst(isConcept ? 1 : 0), as: UTF8.self)
    }

    func number(of term: [UInt8]) -> UInt32? { terms.number(of: term) }

    /// The term under which a concept is indexed.
    static func term(ofConcept id: String) -> [UInt8] { [conceptMark] + Array(id.utf8) }

    /// The numbers of the words that begin with `prefix`.
    func range(prefix: [UInt8]) -> Range<Int> {
        prefix.withUnsafeBufferPointer { prefix in
            let lower = Self.firstPlace(in: terms.strings) {
                Lists.compare($0, prefix) >= 0
            }
            let upper = Self.firstPlace(in: terms.strings) {
                let head = UnsafeBufferPointer(rebasing: $0.prefix(prefix.count))
                return Lists.compare(head, prefix) > 0
            }
            return lower..<max(lower, min(upper, wordCount))
        }
    }

    /// The first term for which `holds`, which never turns false again after it.
    private static func firstPlace(
        in terms: Lists<UInt8>, where holds: (UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Int {
        var (low, high) = (0, terms.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(terms[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    static func letters(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var letters: UInt64 = 0
        for byte in word { letters |= 1 << UInt64(byte & 63) }
        return letters
    }
}
