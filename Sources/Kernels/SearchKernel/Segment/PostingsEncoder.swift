// SPDX-License-Identifier: EUPL-1.2

/// Packs the postings of one word after the other, in word order.
struct PostingsEncoder {
    private let documentCount: Int
    private var starts = GrowingMemory<UInt32>()
    private var blockStarts = GrowingMemory<UInt32>()
    private var blockLast = GrowingMemory<UInt32>()
    private var blockOffsets = GrowingMemory<UInt32>()
    private var blockMeta = GrowingMemory<Postings.BlockMeta>()
    private var packed = GrowingMemory<UInt8>()
    private var impacts: GrowingMemory<UInt8>
    private var denseWords = GrowingMemory<UInt32>()
    private var denseBits = GrowingMemory<UInt64>()
    private var denseRanks = GrowingMemory<UInt32>()

    /// Whoever makes an encoder finishes it.
    init(documentCount: Int, postings: Int) {
        self.documentCount = documentCount
        impacts = GrowingMemory(capacity: postings)
        starts.append(0)
        blockStarts.append(0)
    }

    /// One entry a document, documents ascending.
    mutating func append(_ postings: UnsafeBufferPointer<Posting>) {
        let size = Postings.blockSize
        var previous = UInt32.max
        for start in stride(from: 0, to: postings.count, by: size) {
            let range = start..<min(start + size, postings.count)
            let block = UnsafeBufferPointer(rebasing: postings[range])
            appendBlock(block, after: previous)
            previous = block[block.count - 1].document
        }
        if documentCount >= 4096, postings.count * 16 > documentCount { appendBitmap(postings) }
        starts.append(UInt32(impacts.count))
        blockStarts.append(UInt32(blockLast.count))
    }

    private mutating func appendBlock(
        _ block: UnsafeBufferPointer<Posting>, after previous: UInt32
    ) {
        let first = block[0].fields
        var (before, widest) = (previous, UInt32(0))
        var (differing, maximum) = (UInt8(0), UInt8(0))
        impacts.reserve(block.count)
        let target = impacts.base + impacts.count
        for (place, posting) in block.enumerated() {
            widest |= posting.document &- before &- 1
            before = posting.document
            differing |= posting.fields ^ first
            maximum = max(maximum, posting.impact)
            target[place] = posting.impact
        }
        impacts.extend(block.count)
        let gapBits = UInt32.bitWidth - widest.leadingZeroBitCount
        let fieldBits = UInt8.bitWidth - differing.leadingZeroBitCount
        blockOffsets.append(UInt32(packed.count))
        blockLast.append(before)
        blockMeta.append(
            Postings.BlockMeta(
                gapBits: UInt8(gapBits), firstFields: first, fieldBits: UInt8(fieldBits),
                maximumImpact: maximum))
        pack(block, after: previous, gapBits: gapBits, fieldBits: fieldBits)
    }

    private mutating func pack(
        _ block: UnsafeBufferPointer<Posting>, after previous: UInt32, gapBits: Int,
        fieldBits: Int
    ) {
        packed.reserve(block.count * 5 + 16)
        let start = packed.base + packed.count
        var writer = BitWriter(at: start)
        var before = previous
        for posting in block {
            writer.append(posting.document &- before &- 1, bits: gapBits)
            before = posting.document
        }
        writer.flush()
        if fieldBits > 0 {
            let first = block[0].fields
            for posting in block {
                writer.append(UInt32(posting.fields ^ first), bits: fieldBits)
            }
            writer.flush()
        }
        packed.extend(writer.end - UnsafeMutableRawPointer(start))
    }

    private mutating func appendBitmap(_ postings: UnsafeBufferPointer<Posting>) {
        let size = (documentCount + 63) / 64
        denseWords.append(UInt32(starts.count - 1))
        let start = denseBits.count
        denseBits.append(repeating: 0, size)
        let bits = denseBits.base + start
        for posting in postings {
            bits[Int(posting.document >> 6)] |= 1 << UInt64(posting.document & 63)
        }
        var rank: UInt32 = 0
        for place in 0..<size {
            denseRanks.append(rank)
            rank += UInt32(bits[place].nonzeroBitCount)
        }
    }

    consuming func finish() -> Postings {
        Postings(
            starts: starts.column(), blockStarts: blockStarts.column(),
            blockLast: blockLast.column(), blockOffsets: blockOffsets.column(),
            blockMeta: blockMeta.column(), packed: packed.column(), impacts: impacts.column(),
            bitmaps: WordBitmaps(
                words: denseWords.column(), bits: denseBits.column(), ranks: denseRanks.column()))
    }
}

/// Writes values of at most 32 bits each, lowest bit first; may write eight bytes past its end.
private struct BitWriter {
    private(set) var end: UnsafeMutableRawPointer
    private var pending: UInt64 = 0
    /// At most 31 between two values.
    private var bits = 0

    init(at start: UnsafeMutablePointer<UInt8>) { end = UnsafeMutableRawPointer(start) }

    @inline(__always)
    mutating func append(_ value: UInt32, bits width: Int) {
        pending |= UInt64(value) << UInt64(bits)
        bits += width
        guard bits >= 32 else { return }
        let full = UInt32(truncatingIfNeeded: pending)
        end.storeBytes(of: full.littleEndian, as: UInt32.self)
        end += 4
        pending >>= 32
        bits -= 32
    }

    /// Fills the last byte with zeros.
    mutating func flush() {
        end.storeBytes(of: pending.littleEndian, as: UInt64.self)
        end += (bits + 7) / 8
        (pending, bits) = (0, 0)
    }
}
