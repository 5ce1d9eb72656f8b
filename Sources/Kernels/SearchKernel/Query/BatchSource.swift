// SPDX-License-Identifier: EUPL-1.2

/// What brings the documents that a search looks at, ascending.
protocol BatchSource: AnyObject {
    /// How many words of the query, from the rarest on, its documents are known to answer.
    var wordsTaken: Int { get }
    /// Whether its documents are known to be near.
    var isNear: Bool { get }
    /// The greatest score of the batch last brought, as far as this source knows.
    var bound: Float { get }

    /// Brings the next documents; false if there are none left.
    func fill(_ batch: Batch) -> Bool

    /// Adds what this source knows of the scores.
    func addScores(_ batch: Batch)
}

/// The documents of a word.
final class WordBatches: BatchSource {
    private let word: any WordSource

    init(_ word: any WordSource) { self.word = word }

    var wordsTaken: Int { 1 }
    var isNear: Bool { false }
    var bound: Float { word.batchBound }

    func fill(_ batch: Batch) -> Bool { word.fill(batch) }
    func addScores(_ batch: Batch) { word.addScores(batch) }
}

/// Every document of a segment.
final class AllDocuments: BatchSource {
    private let count: Int
    private var next = 0

    init(_ count: Int) { self.count = count }

    var wordsTaken: Int { 0 }
    var isNear: Bool { false }
    var bound: Float { 0 }

    func fill(_ batch: Batch) -> Bool {
        guard next < count else { return false }
        let size = min(Batch.capacity, count - next)
        for place in 0..<size { batch.documents[place] = UInt32(next + place) }
        batch.reset(size)
        next += size
        return true
    }

    func addScores(_ batch: Batch) {}
}

/// The documents of a circle.
final class BitSource: BatchSource {
    private let bits: Column<UInt64>
    private var word = 0

    init(_ bits: Column<UInt64>) { self.bits = bits }

    var wordsTaken: Int { 0 }
    var isNear: Bool { true }
    var bound: Float { 0 }

    func fill(_ batch: Batch) -> Bool {
        while word < bits.count, bits.base[word] == 0 { word += 1 }
        var count = 0
        while word < bits.count, count + 64 <= Batch.capacity {
            var rest = bits.base[word]
            while rest != 0 {
                batch.documents[count] = UInt32(word * 64 + rest.trailingZeroBitCount)
                rest &= rest - 1
                count += 1
            }
            word += 1
        }
        batch.reset(count)
        return count > 0
    }

    func addScores(_ batch: Batch) {}
}
