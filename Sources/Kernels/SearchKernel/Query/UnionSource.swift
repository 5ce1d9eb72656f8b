// SPDX-License-Identifier: EUPL-1.2

/// A word that several terms answer: a document scores by the best of them.
///
/// Works through windows of up to 16,384 documents: the postings of all terms that fall in a
/// window are gathered in one table of best scores, which stays in the processor's cache.
final class UnionSource: WordSource {
    private static let largestWindow = 14

    let bound: Float
    private let cursors: UnsafeMutableBufferPointer<PostingCursor>
    /// By cursor: the place of its next posting in its open block.
    private let places: UnsafeMutablePointer<Int>
    /// By cursor: its table.
    private let tables: UnsafeMutablePointer<ScoreTable>
    private var ownTables: [Float: ScoreTable] = [:]

    private let shift: Int
    private let windowCount: Int
    private var window = -1
    /// By document of the window: its best score; 0 for no match.
    private let best: UnsafeMutablePointer<Float>
    /// The documents of the window that match, as bits.
    private let bits: UnsafeMutablePointer<UInt64>
    /// The word of `bits` that `fill` has come to.
    private var word: Int

    /// - Parameter count: the number of documents of the segment.
    init(_ answers: [QueryWord.Answer], _ postings: Postings, rarity: Float, documents count: Int) {
        var shift = 6
        while shift < Self.largestWindow, 1 << shift < count { shift += 1 }
        self.shift = shift
        windowCount = (count + (1 << shift) - 1) >> shift
        best = .allocate(capacity: 1 << shift)
        best.initialize(repeating: 0, count: 1 << shift)
        bits = .allocate(capacity: 1 << (shift - 6))
        bits.initialize(repeating: 0, count: 1 << (shift - 6))
        word = 1 << (shift - 6)
        cursors = .allocate(capacity: answers.count)
        places = .allocate(capacity: answers.count)
        places.initialize(repeating: 0, count: answers.count)
        tables = .allocate(capacity: answers.count)
        var bound: Float = 0
        for (number, answer) in answers.enumerated() {
            let term = Int(answer.term)
            cursors.initializeElement(at: number, to: PostingCursor(postings, word: term))
            _ = cursors[number].openNext()
            let table =
                ownTables[answer.factor] ?? ScoreTable(rarity: rarity, factor: answer.factor)
            ownTables[answer.factor] = table
            (tables + number).initialize(to: table)
            bound = max(bound, table[postings.maximumImpact(term)])
        }
        self.bound = bound
    }

    deinit {
        for cursor in cursors { cursor.release() }
        for table in ownTables.values { table.release() }
        cursors.deinitialize().deallocate()
        places.deallocate()
        tables.deinitialize(count: cursors.count).deallocate()
        best.deallocate()
        bits.deallocate()
    }

    var batchBound: Float { bound }

    private var wordsPerWindow: Int { 1 << (shift - 6) }

    /// Gathers the scores of a window after the present one.
    private func open(_ next: Int) {
        for word in 0..<wordsPerWindow where bits[word] != 0 {
            (best + word * 64).update(repeating: 0, count: 64)
            bits[word] = 0
        }
        window = next
        let (start, end) = (UInt32(next << shift), UInt32((next + 1) << shift))
        for number in cursors.indices {
            let table = tables[number]
            while !cursors[number].isAtEnd {
                if cursors[number].last < start {
                    guard cursors[number].open(upTo: start) else { break }
                    places[number] = 0
                }
                if gather(number, table, start, end) { break }
                _ = cursors[number].openNext()
                places[number] = 0
            }
        }
    }

    /// Takes the open block's postings before `end`; true if some are left for later.
    @inline(__always)
    private func gather(
        _ number: Int, _ table: ScoreTable, _ start: UInt32, _ end: UInt32
    ) -> Bool {
        let (documents, count) = (cursors[number].documents, cursors[number].count)
        var place = places[number]
        while place < count, documents[place] < start { place += 1 }
        while place < count, documents[place] < end {
            let slot = Int(documents[place] - start)
            best[slot] = max(best[slot], table[cursors[number].impact(place)])
            bits[slot >> 6] |= 1 << UInt64(slot & 63)
            place += 1
        }
        places[number] = place
        return place < count
    }

    func fill(_ batch: Batch) -> Bool {
        while true {
            while word < wordsPerWindow, bits[word] == 0 { word += 1 }
            if word < wordsPerWindow { break }
            guard window + 1 < windowCount else { return false }
            open(window + 1)
            word = 0
        }
        var count = 0
        let start = window << shift
        while word < wordsPerWindow, count + 64 <= Batch.capacity {
            var rest = bits[word]
            while rest != 0 {
                batch.documents[count] = UInt32(start + word * 64 + rest.trailingZeroBitCount)
                rest &= rest - 1
                count += 1
            }
            word += 1
        }
        batch.reset(count)
        return true
    }

    func addScores(_ batch: Batch) {
        let mask = 1 << shift - 1
        for entry in 0..<batch.count {
            batch.scores[entry] += best[Int(batch.documents[entry]) & mask]
        }
    }

    func keep(_ batch: Batch, scoring: Bool) {
        let mask = 1 << shift - 1
        var kept = 0
        for entry in 0..<batch.count {
            let document = Int(batch.documents[entry])
            if document >> shift != window { open(document >> shift) }
            let score = best[document & mask]
            batch.documents[kept] = UInt32(document)
            batch.failed[kept] = batch.failed[entry]
            batch.scores[kept] = batch.scores[entry] + score
            kept += bits[(document & mask) >> 6] >> UInt64(document & 63) & 1 == 1 ? 1 : 0
        }
        batch.count = kept
    }
}
