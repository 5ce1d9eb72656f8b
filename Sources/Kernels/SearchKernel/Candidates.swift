// SPDX-License-Identifier: EUPL-1.2

/// Documents that match all words taken so far, with their scores.
struct Candidates {
    private(set) var documents: [UInt32]
    private(set) var scores: [Float]

    init(_ first: WordMatches, rarity: Float) {
        documents = first.documents
        scores = first.values.map { rarity * $0 }
    }

    /// Keeps the documents that `other`, the longer list, also has, and adds its values.
    mutating func intersect(_ other: WordMatches, rarity: Float) {
        var (kept, low) = (0, 0)
        for place in documents.indices {
            low = Self.gallop(other.documents, to: documents[place], from: low)
            guard low < other.documents.count else { break }
            guard other.documents[low] == documents[place] else { continue }
            documents[kept] = documents[place]
            scores[kept] = scores[place] + rarity * other.values[low]
            kept += 1
        }
        documents.removeLast(documents.count - kept)
        scores.removeLast(scores.count - kept)
    }

    /// The first place from `start` on whose document is not below `document`.
    private static func gallop(_ list: [UInt32], to document: UInt32, from start: Int) -> Int {
        var (low, step) = (start, 1)
        while low + step < list.count, list[low + step] < document {
            low += step
            step *= 2
        }
        var high = min(low + step, list.count)
        while low < high {
            let middle = (low + high) / 2
            if list[middle] < document { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
