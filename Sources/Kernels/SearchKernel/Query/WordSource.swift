// SPDX-License-Identifier: EUPL-1.2

/// The documents of a segment that answer one word of the query, to be read once, ascending:
/// either as the one who brings the documents, or as a test of documents that another brings.
protocol WordSource: AnyObject {
    /// The greatest score there is.
    var bound: Float { get }
    /// The greatest score in the batch last brought.
    var batchBound: Float { get }

    /// Brings the next documents; false if there are none left.
    func fill(_ batch: Batch) -> Bool

    /// Adds the scores of the documents that are left of the batch last brought.
    func addScores(_ batch: Batch)

    /// Keeps the documents that answer the word, and adds their scores if asked to.
    func keep(_ batch: Batch, scoring: Bool)
}

/// By impact code, what a match adds to the score.
struct ScoreTable {
    let values: UnsafeMutablePointer<Float>

    /// Whoever makes one releases it.
    init(rarity: Float, factor: Float) {
        values = .allocate(capacity: 256)
        for (code, impact) in ImpactScale.values.enumerated() {
            values[code] = rarity * (factor * impact)
        }
    }

    func release() { values.deallocate() }

    @inline(__always)
    subscript(code: UInt8) -> Float { values[Int(code)] }
}

/// A word that one term answers.
final class TermSource: WordSource {
    let bound: Float
    private let table: ScoreTable
    private let bitmap: WordBitmap?
    private let impacts: UnsafePointer<UInt8>
    private var cursor: PostingCursor
    /// Where the last document sought stands in the open block.
    private var place = 0
    private var block = -1

    init(_ answer: QueryWord.Answer, _ postings: Postings, rarity: Float) {
        table = ScoreTable(rarity: rarity, factor: answer.factor)
        bitmap = postings.bitmaps.bitmap(of: answer.term)
        impacts = postings.impacts.base + Int(postings.starts[Int(answer.term)])
        cursor = PostingCursor(postings, word: Int(answer.term))
        bound = table[postings.maximumImpact(Int(answer.term))]
    }

    deinit {
        cursor.release()
        table.release()
    }

    var batchBound: Float { table[cursor.maximumImpact] }

    func fill(_ batch: Batch) -> Bool {
        guard cursor.openNext() else { return false }
        batch.fill(cursor.documents, cursor.count)
        return true
    }

    func addScores(_ batch: Batch) {
        var place = 0
        for entry in 0..<batch.count {
            place = cursor.place(of: batch.documents[entry], from: place)
            batch.scores[entry] += table[cursor.impact(place)]
        }
    }

    func keep(_ batch: Batch, scoring: Bool) {
        if let bitmap {
            if scoring {
                keepScoring(batch, bitmap)
            } else {
                batch.keep { bitmap.contains($0) ? 1 : 0 }
            }
        } else {
            seek(batch, scoring: scoring)
        }
    }

    private func keepScoring(_ batch: Batch, _ bitmap: WordBitmap) {
        var kept = 0
        for entry in 0..<batch.count {
            let document = batch.documents[entry]
            guard bitmap.contains(document) else { continue }
            batch.documents[kept] = document
            batch.failed[kept] = batch.failed[entry]
            batch.scores[kept] = batch.scores[entry] + table[impacts[bitmap.rank(document)]]
            kept += 1
        }
        batch.count = kept
    }

    private func seek(_ batch: Batch, scoring: Bool) {
        var (kept, place) = (0, place)
        for entry in 0..<batch.count {
            let document = batch.documents[entry]
            guard cursor.open(upTo: document) else { break }
            if cursor.block != block { (block, place) = (cursor.block, 0) }
            place = cursor.place(of: document, from: place)
            guard cursor.documents[place] == document else { continue }
            batch.documents[kept] = document
            batch.failed[kept] = batch.failed[entry]
            batch.scores[kept] = batch.scores[entry]
            if scoring { batch.scores[kept] += table[cursor.impact(place)] }
            kept += 1
        }
        self.place = place
        batch.count = kept
    }
}

/// A word that nothing answers.
final class NoSource: WordSource {
    let bound: Float = 0
    let batchBound: Float = 0
    func fill(_ batch: Batch) -> Bool { false }
    func addScores(_ batch: Batch) {}
    func keep(_ batch: Batch, scoring: Bool) { batch.count = 0 }
}
