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
        let rows = PostingRows(terms, frequencies: frequencies)
        defer { rows.release() }
        for (number, document) in order.enumerated() {
            for place in ends[Int(document)]..<ends[Int(document) + 1] {
                let posting = Posting(
                    document: UInt32(truncatingIfNeeded: number), impact: impacts[place],
                    fields: fields[place])
                rows.append(posting, to: Int(source[place]))
            }
        }
        let total = frequencies.reduce(0) { $0 + Int($1) }
        var encoder = PostingsEncoder(documentCount: order.count, postings: total)
        for term in terms { encoder.append(rows.finished(Int(term))) }
        return encoder.finish()
    }
}
