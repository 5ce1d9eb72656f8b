// SPDX-License-Identifier: EUPL-1.2

/// Reads the postings of one word block by block, forward only.
///
/// Owns a buffer: whoever makes a cursor releases it.
struct PostingCursor {
    /// Room for a look past the end.
    private static let capacity = Postings.blockSize + 8

    private let postings: Postings
    private let firstBlock: Int
    private let endBlock: Int
    private let firstPosting: Int
    private let endPosting: Int
    /// The open block; before the first one at the start.
    private(set) var block: Int
    /// The documents of the open block, then nothing but `UInt32.max`.
    let documents: UnsafeMutablePointer<UInt32>
    /// How many documents the open block has.
    private(set) var count = 0

    init(_ postings: Postings, word: Int) {
        self.postings = postings
        firstBlock = Int(postings.blockStarts[word])
        endBlock = Int(postings.blockStarts[word + 1])
        firstPosting = Int(postings.starts[word])
        endPosting = Int(postings.starts[word + 1])
        block = firstBlock - 1
        documents = .allocate(capacity: Self.capacity)
        documents.initialize(repeating: .max, count: Self.capacity)
    }

    func release() { documents.deallocate() }

    var isAtEnd: Bool { block >= endBlock }

    /// The last document of the open block; before the first block there is none to speak of.
    @inline(__always)
    var last: UInt32 { postings.blockLast.base[block] }

    /// The greatest impact code in the open block.
    var maximumImpact: UInt8 { postings.blockMeta.base[block].maximumImpact }

    /// The number of the open block's first posting among all postings.
    @inline(__always)
    var firstPostingOfBlock: Int { firstPosting + (block - firstBlock) * Postings.blockSize }

    @inline(__always)
    func impact(_ place: Int) -> UInt8 { postings.impacts.base[firstPostingOfBlock + place] }

    /// Opens the next block; false if there is none.
    mutating func openNext() -> Bool {
        guard block + 1 < endBlock else {
            block = endBlock
            return false
        }
        block += 1
        decode()
        return true
    }

    /// Opens the first block, from the open one on, that ends at or after `document`.
    @inline(__always)
    mutating func open(upTo document: UInt32) -> Bool {
        if block >= firstBlock, block < endBlock, last >= document { return true }
        return gallop(to: document)
    }

    private mutating func gallop(to document: UInt32) -> Bool {
        let lasts = postings.blockLast.base
        var (low, step) = (block + 1, 1)
        while low + step < endBlock, lasts[low + step - 1] < document {
            low += step
            step *= 2
        }
        var high = min(low + step, endBlock)
        while low < high {
            let middle = (low + high) / 2
            if lasts[middle] < document { low = middle + 1 } else { high = middle }
        }
        block = low
        guard low < endBlock else { return false }
        decode()
        return true
    }

    /// The first place of the open block, from `start` on, whose document is not below.
    @inline(__always)
    func place(of document: UInt32, from start: Int) -> Int {
        var place = start
        for _ in 0..<4 {
            if documents[place] >= document { return place }
            place += 1
        }
        var length = count - place
        guard length > 0 else { return count }
        while length > 1 {
            let half = length / 2
            place += documents[place + half - 1] < document ? half : 0
            length -= half
        }
        return place + (documents[place] < document ? 1 : 0)
    }

    private mutating func decode() {
        let meta = postings.blockMeta.base[block]
        count = min(Postings.blockSize, endPosting - firstPostingOfBlock)
        var document = block > firstBlock ? postings.blockLast.base[block - 1] : .max
        let source = UnsafeRawPointer(
            postings.packed.base + Int(postings.blockOffsets.base[block]))
        let bits = Int(meta.gapBits)
        let mask: UInt64 = 1 << UInt64(bits) - 1
        var position = 0
        for place in 0..<count {
            let word = source.loadUnaligned(fromByteOffset: position >> 3, as: UInt64.self)
            let gap = word >> UInt64(position & 7) & mask
            document = document &+ UInt32(truncatingIfNeeded: gap) &+ 1
            documents[place] = document
            position += bits
        }
        for place in count..<min(count + 8, Self.capacity) { documents[place] = .max }
    }

    /// The fields of a posting of the open block, one bit a field.
    func fields(_ place: Int) -> UInt8 {
        let meta = postings.blockMeta.base[block]
        guard meta.fieldBits > 0 else { return meta.firstFields }
        let gapBytes = (count * Int(meta.gapBits) + 7) / 8
        let source = UnsafeRawPointer(
            postings.packed.base + Int(postings.blockOffsets.base[block]) + gapBytes)
        let position = place * Int(meta.fieldBits)
        let word = source.loadUnaligned(fromByteOffset: position >> 3, as: UInt16.self)
        let mask: UInt16 = 1 << UInt16(meta.fieldBits) - 1
        return meta.firstFields ^ UInt8(truncatingIfNeeded: word >> UInt16(position & 7) & mask)
    }
}
