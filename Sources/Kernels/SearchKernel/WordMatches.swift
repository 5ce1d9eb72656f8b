// SPDX-License-Identifier: EUPL-1.2

/// The live documents of a segment that match one word of the query.
struct WordMatches {
    /// Ascending.
    private(set) var documents: [UInt32] = []
    /// Beside `documents`: the best kind factor × impact among the answering words.
    private(set) var values: [Float] = []

    init(_ answers: [QueryWord.Answer], in live: LiveSegment) {
        let postings = live.segment.postings
        let size = answers.reduce(0) { $0 + postings.range(Int($1.word)).count }
        if answers.count == 1 {
            copy(answers[0], in: live)
        } else if size * 16 < live.segment.count {
            uniteSparse(answers, size, in: live)
        } else {
            uniteDense(answers, in: live)
        }
    }

    private mutating func copy(_ answer: QueryWord.Answer, in live: LiveSegment) {
        let (segment, factor) = (live.segment, Ranking.factor(answer.kind))
        let range = segment.postings.range(Int(answer.word))
        if live.deleted.count == 0 {
            documents = Array(segment.postings.elements[range])
            values = segment.impacts[range].map { factor * Float($0) }
            return
        }
        for place in range where live.isLive(Int(segment.postings.elements[place])) {
            documents.append(segment.postings.elements[place])
            values.append(factor * Float(segment.impacts[place]))
        }
    }

    /// Sorts (document, value) pairs; a positive float orders like its bit pattern.
    private mutating func uniteSparse(
        _ answers: [QueryWord.Answer], _ size: Int, in live: LiveSegment
    ) {
        let segment = live.segment
        var pairs: [UInt64] = []
        pairs.reserveCapacity(size)
        for answer in answers {
            let factor = Ranking.factor(answer.kind)
            for place in segment.postings.range(Int(answer.word)) {
                let value = factor * Float(segment.impacts[place])
                pairs.append(
                    UInt64(segment.postings.elements[place]) << 32 | UInt64(value.bitPattern))
            }
        }
        pairs.sort()
        for (place, pair) in pairs.enumerated() {
            let document = UInt32(truncatingIfNeeded: pair >> 32)
            let isLast = place + 1 == pairs.count || pairs[place + 1] >> 32 != pair >> 32
            guard isLast, live.isLive(Int(document)) else { continue }
            documents.append(document)
            values.append(Float(bitPattern: UInt32(truncatingIfNeeded: pair)))
        }
    }

    private mutating func uniteDense(_ answers: [QueryWord.Answer], in live: LiveSegment) {
        let segment = live.segment
        var best = Array(repeating: Float(0), count: segment.count)
        for answer in answers {
            let factor = Ranking.factor(answer.kind)
            for place in segment.postings.range(Int(answer.word)) {
                let document = Int(segment.postings.elements[place])
                best[document] = max(best[document], factor * Float(segment.impacts[place]))
            }
        }
        for document in 0..<segment.count where best[document] > 0 && live.isLive(document) {
            documents.append(UInt32(document))
            values.append(best[document])
        }
    }
}
