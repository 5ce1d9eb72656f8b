// SPDX-License-Identifier: EUPL-1.2

/// By word: the documents that contain it, ascending, with impact and fields.
///
/// Documents lie in blocks of 128, each as the gaps between neighbours in as many bits as the
/// widest gap needs. Beside a block stand its last document and its greatest impact, so that a
/// search steps over blocks without opening them. The fields of a posting follow the gaps, as
/// the difference to the block's first. A word that more than a sixteenth of the documents
/// contain also has a bitmap, which answers for one document without opening anything.
struct Postings: Sendable {
    static let blockSize = 128

    /// By word: the number of its first posting; one more at the end.
    let starts: Column<UInt32>
    /// By word: the number of its first block; one more at the end.
    let blockStarts: Column<UInt32>
    /// By block: the last document.
    let blockLast: Column<UInt32>
    /// By block: where its bits begin in `packed`.
    let blockOffsets: Column<UInt32>
    let blockMeta: Column<BlockMeta>
    let packed: Column<UInt8>
    /// By posting: the code of its impact (``ImpactScale``).
    let impacts: Column<UInt8>
    let bitmaps: WordBitmaps

    /// What is known of a block without opening it.
    struct BlockMeta: BitwiseCopyable, Sendable {
        let gapBits: UInt8
        let firstFields: UInt8
        let fieldBits: UInt8
        let maximumImpact: UInt8
    }

    func frequency(_ word: Int) -> Int { Int(starts[word + 1] - starts[word]) }

    /// The greatest impact code of a word.
    func maximumImpact(_ word: Int) -> UInt8 {
        var maximum: UInt8 = 0
        for block in Int(blockStarts[word])..<Int(blockStarts[word + 1]) {
            maximum = max(maximum, blockMeta.base[block].maximumImpact)
        }
        return maximum
    }

    /// Calls `body` with each document, impact code and field bits of a word.
    func forEach(_ word: Int, _ body: (UInt32, UInt8, UInt8) -> Void) {
        var cursor = PostingCursor(self, word: word)
        defer { cursor.release() }
        while cursor.openNext() {
            for place in 0..<cursor.count {
                body(cursor.documents[place], cursor.impact(place), cursor.fields(place))
            }
        }
    }
}

/// Bitmaps of the most frequent words, with the number of postings before each 64 documents.
struct WordBitmaps: Sendable {
    /// The words that have one, ascending.
    let words: Column<UInt32>
    let bits: Column<UInt64>
    let ranks: Column<UInt32>

    /// By word with a bitmap, how many words of 64 bits it has.
    private var stride: Int { words.count == 0 ? 0 : bits.count / words.count }

    func bitmap(of word: UInt32) -> WordBitmap? {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle] < word { low = middle + 1 } else { high = middle }
        }
        guard low < words.count, words[low] == word else { return nil }
        return WordBitmap(bits: bits.base + low * stride, ranks: ranks.base + low * stride)
    }
}

/// The documents of one word as bits.
struct WordBitmap {
    let bits: UnsafePointer<UInt64>
    let ranks: UnsafePointer<UInt32>

    @inline(__always)
    func contains(_ document: UInt32) -> Bool {
        bits[Int(document >> 6)] >> UInt64(document & 63) & 1 == 1
    }

    /// The number of postings before `document`.
    @inline(__always)
    func rank(_ document: UInt32) -> Int {
        let below = bits[Int(document >> 6)] & (1 << UInt64(document & 63) - 1)
        return Int(ranks[Int(document >> 6)]) + below.nonzeroBitCount
    }
}
