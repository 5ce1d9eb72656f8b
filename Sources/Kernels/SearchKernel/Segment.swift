// SPDX-License-Identifier: EUPL-1.2

/// An unchanging part of the index: some documents and everything to search them by.
///
/// Documents are numbered in the order of (sort key, id), so that number order is name order.
final class Segment: Sendable {
    let ids: [String]
    let numbers: [String: UInt32]
    let sortKeys: [String]
    let boosts: [Float]
    let facets: [FacetColumn]
    let places: PlaceColumn

    let vocabulary: Vocabulary
    let typos: TypoIndex
    /// By word: the documents that contain it, ascending.
    let postings: Rows<UInt32>
    /// Beside `postings`: how much the word says about the document, 1...65535
    /// (``Ranking/impact(frequencies:lengths:)``).
    let impacts: [UInt16]
    /// By document: its words, ascending.
    let words: Rows<UInt32>
    /// Beside `words`: the fields in which the word stands, one bit a field.
    let fieldBits: [UInt8]

    init(_ documents: DocumentColumns, _ words: WordColumns) {
        ids = documents.ids
        numbers = Dictionary(
            documents.ids.enumerated().map { ($1, UInt32($0)) }, uniquingKeysWith: { $1 })
        sortKeys = documents.sortKeys
        boosts = documents.boosts
        facets = documents.facets
        places = documents.places
        vocabulary = words.vocabulary
        typos = TypoIndex(words.vocabulary)
        postings = words.postings
        impacts = words.impacts
        self.words = words.words
        fieldBits = words.fieldBits
    }

    var count: Int { ids.count }
}
