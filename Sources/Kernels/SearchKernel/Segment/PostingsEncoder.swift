// SPDX-License-Identifier: EUPL-1.2

/// Packs the postings of one word after the other, in word order.
struct PostingsEncoder {
    private let documentCount: Int
    private var starts: [UInt32] = [0]
    private var blockStarts: [UInt32] = [0]
    private var blockLast: [UInt32] = []
    private var blockOffsets: [UInt32] = []
    private var blockMeta: [Postings.BlockMeta] = []
    private var packed: [UInt8] = []
    private var impacts: [UInt8] = []
    private var denseWords: [UInt32] = []
    private var denseBits: [UInt64] = []
    private var denseRanks: [UInt32] = []

    init(documentCount: Int, postings: Int) {
        self.documentCount = documentCount
        impacts.reserveCapacity(postings)
    }

    /// One entry a document, documents ascending.
    mutating func append(
        documents: UnsafeBufferPointer<UInt32>, impacts: UnsafeBufferPointer<UInt8>,
        fields: UnsafeBufferPointer<UInt8>
    ) {
        let size = Postings.blockSize
        var previous = UInt32.max
        for start in stride(from: 0, to: documents.count, by: size) {
            let range = start..<min(start + size, documents.count)
            let block = UnsafeBufferPointer(rebasing: documents[range])
            let fieldBits = UnsafeBufferPointer(rebasing: fields[range])
            var maximum: UInt8 = 0
            for impact in impacts[range] { maximum = max(maximum, impact) }
            appendBlock(block, fieldBits, maximum, after: previous)
            previous = block[block.count - 1]
        }
        self.impacts.append(contentsOf: impacts)
        if documentCount >= 4096, documents.count * 16 > documentCount { appendBitmap(documents) }
        starts.append(UInt32(self.impacts.count))
        blockStarts.append(UInt32(blockLast.count))
    }

    private mutating func appendBlock(
        _ documents: UnsafeBufferPointer<UInt32>, _ fields: UnsafeBufferPointer<UInt8>,
        _ maximumImpact: UInt8, after previous: UInt32
    ) {
        var (before, widest) = (previous, UInt32(0))
        for document in documents {
            widest |= document &- before &- 1
            before = document
        }
        var differing: UInt8 = 0
        for field in fields { differing |= field ^ fields[0] }
        let gapBits = UInt32.bitWidth - widest.leadingZeroBitCount
        let fieldBits = UInt8.bitWidth - differing.leadingZeroBitCount
        blockOffsets.append(UInt32(packed.count))
        blockLast.append(documents[documents.count - 1])
        blockMeta.append(
            Postings.BlockMeta(
                gapBits: UInt8(gapBits), firstFields: fields[0], fieldBits: UInt8(fieldBits),
                maximumImpact: maximumImpact))
        before = previous
        var writer = BitWriter()
        for document in documents {
            writer.append(document &- before &- 1, bits: gapBits, to: &packed)
            before = document
        }
        writer.flush(to: &packed)
        guard fieldBits > 0 else { return }
        for field in fields {
            writer.append(UInt32(field ^ fields[0]), bits: fieldBits, to: &packed)
        }
        writer.flush(to: &packed)
    }

    private mutating func appendBitmap(_ documents: UnsafeBufferPointer<UInt32>) {
        let size = (documentCount + 63) / 64
        let start = denseBits.count
        denseWords.append(UInt32(starts.count - 1))
        denseBits.append(contentsOf: repeatElement(0, count: size))
        for document in documents {
            denseBits[start + Int(document >> 6)] |= 1 << UInt64(document & 63)
        }
        var rank: UInt32 = 0
        for place in start..<(start + size) {
            denseRanks.append(rank)
            rank += UInt32(denseBits[place].nonzeroBitCount)
        }
    }

    consuming func finish() -> Postings {
        Postings(
            starts: Column(starts), blockStarts: Column(blockStarts),
            blockLast: Column(blockLast), blockOffsets: Column(blockOffsets),
            blockMeta: Column(blockMeta), packed: Column(packed), impacts: Column(impacts),
            bitmaps: WordBitmaps(
                words: Column(denseWords), bits: Column(denseBits), ranks: Column(denseRanks)))
    }
}

/// Collects values of a few bits each, lowest bit first.
private struct BitWriter {
    private var pending: UInt64 = 0
    private var bits = 0

    @inline(__always)
    mutating func append(_ value: UInt32, bits width: Int, to bytes: inout [UInt8]) {
        pending |= UInt64(value) << UInt64(bits)
        bits += width
        while bits >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: pending))
            pending >>= 8
            bits -= 8
        }
    }

    mutating func flush(to bytes: inout [UInt8]) {
        if bits > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
        (pending, bits) = (0, 0)
    }
}
