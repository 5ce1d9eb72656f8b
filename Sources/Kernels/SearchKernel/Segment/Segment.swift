// SPDX-License-Identifier: EUPL-1.2

/// An unchanging part of the index: some documents and everything to search them by.
///
/// Documents are numbered in the order of (sort key, id), by bytes, so that number order is name
/// order.
final class Segment: Sendable {
    let ids: HashedStrings
    let sortKeys: Lists<UInt8>
    /// Empty if every boost is 1.
    let boosts: Column<Float>
    let facets: FacetColumns
    let places: PlaceColumn
    let vocabulary: Vocabulary
    let postings: Postings
    /// Empty unless the schema asks for similar documents.
    let words: DocumentWords
    let maximumBoost: Float

    init(
        ids: HashedStrings, sortKeys: Lists<UInt8>, boosts: Column<Float>, facets: FacetColumns,
        places: PlaceColumn, vocabulary: Vocabulary, postings: Postings, words: DocumentWords
    ) {
        (self.ids, self.sortKeys, self.boosts) = (ids, sortKeys, boosts)
        (self.facets, self.places) = (facets, places)
        (self.vocabulary, self.postings, self.words) = (vocabulary, postings, words)
        maximumBoost = boosts.elements.max() ?? 1
    }

    var count: Int { ids.count }

    func boost(_ document: Int) -> Float { boosts.count > 0 ? boosts[document] : 1 }

    /// By sort key, then id; negative if the first comes first.
    func compare(_ document: Int, _ other: Segment, _ number: Int) -> Int {
        let keys = Lists.compare(sortKeys[document], other.sortKeys[number])
        return keys != 0
            ? keys : Lists.compare(ids.strings[document], other.ids.strings[number])
    }
}

/// By document: the numbers of its terms, ascending, as gaps of seven bits a byte.
struct DocumentWords: Sendable {
    let packed: Lists<UInt8>

    static let none = DocumentWords(packed: Lists(ListsDraft()))

    func words(_ document: Int) -> [UInt32] {
        guard packed.count > 0 else { return [] }
        var words: [UInt32] = []
        var (word, gap, shift) = (UInt32(0), UInt32(0), UInt32(0))
        for byte in packed[document] {
            gap |= UInt32(byte & 0x7F) << shift
            shift += 7
            guard byte < 0x80 else { continue }
            word += gap
            words.append(word)
            (gap, shift) = (0, 0)
        }
        return words
    }

    /// - Parameter words: ascending.
    static func append(_ words: some Sequence<UInt32>, to draft: ListsDraft<UInt8>) {
        var bytes: [UInt8] = []
        var last: UInt32 = 0
        for word in words {
            var gap = word - last
            last = word
            while gap >= 0x80 {
                bytes.append(UInt8(truncatingIfNeeded: gap) | 0x80)
                gap >>= 7
            }
            bytes.append(UInt8(truncatingIfNeeded: gap))
        }
        draft.append(bytes)
    }
}
