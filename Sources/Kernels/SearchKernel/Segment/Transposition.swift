// SPDX-License-Identifier: EUPL-1.2

/// From terms by document to documents by term, by counting.
struct Transposition {
    /// The documents of the segment, in its order.
    let order: [UInt32]
    /// The term numbers, in the order of the vocabulary.
    let terms: [UInt32]
    /// By term number: in how many of the documents it stands.
    let frequencies: [UInt32]
    /// Where the terms of each document begin, and after the last where they end.
    let ends: UnsafePointer<Int>

    /// - Parameter source: the terms by document, beside each its impact and its fields.
    func postings(
        of source: UnsafePointer<UInt32>, impacts: UnsafePointer<UInt8>,
        fields: UnsafePointer<UInt8>
    ) -> Postings {
        let total = frequencies.reduce(0) { $0 + Int($1) }
        let rows = LargePages.allocate(Posting.self, capacity: total)
        defer { rows.deallocate() }
        var next = starts()
        next.withUnsafeMutableBufferPointer { next in
            for (number, document) in order.enumerated() {
                for place in ends[Int(document)]..<ends[Int(document) + 1] {
                    let term = Int(source[place])
                    rows[Int(next[term])] = Posting(
                        document: UInt32(truncatingIfNeeded: number), impact: impacts[place],
                        fields: fields[place])
                    next[term] &+= 1
                }
            }
        }
        return encoded(rows, total)
    }

    /// By term number: where its rows begin, in the order of the vocabulary.
    private func starts() -> [UInt32] {
        var starts = Array(repeating: UInt32(0), count: frequencies.count)
        var start: UInt32 = 0
        for term in terms {
            starts[Int(term)] = start
            start += frequencies[Int(term)]
        }
        return starts
    }

    private func encoded(_ rows: UnsafePointer<Posting>, _ total: Int) -> Postings {
        var encoder = PostingsEncoder(documentCount: order.count, postings: total)
        var start = 0
        for term in terms {
            let count = Int(frequencies[Int(term)])
            encoder.append(UnsafeBufferPointer(start: rows + start, count: count))
            start += count
        }
        return encoder.finish()
    }
}
