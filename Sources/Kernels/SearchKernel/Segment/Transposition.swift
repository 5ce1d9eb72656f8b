// SPDX-License-Identifier: EUPL-1.2

/// From terms by document to documents by term, by counting.
struct Transposition {
    /// The documents of the segment, in its order.
    let order: [UInt32]
    /// By term number: its place in the vocabulary.
    let places: [UInt32]
    /// Where the terms of each document begin, and after the last where they end.
    let ends: [Int]

    private struct Posting: BitwiseCopyable {
        let document: UInt32
        let impact: UInt8
        let fields: UInt8
    }

    func postings(
        terms: UnsafePointer<UInt32>, impacts: UnsafePointer<UInt8>, fields: UnsafePointer<UInt8>
    ) -> Postings {
        let starts = starts(terms)
        let total = starts[places.count]
        let rows = UnsafeMutablePointer<Posting>.allocate(capacity: max(total, 1))
        defer { rows.deallocate() }
        fill(rows, starts, terms, impacts, fields)
        return encoded(rows, starts, total)
    }

    /// By place in the vocabulary: where the term's postings begin; one more at the end.
    private func starts(_ terms: UnsafePointer<UInt32>) -> [Int] {
        var starts = Array(repeating: 0, count: places.count + 1)
        starts.withUnsafeMutableBufferPointer { starts in
            places.withUnsafeBufferPointer { places in
                for document in order {
                    for source in ends[Int(document)]..<ends[Int(document) + 1] {
                        starts[Int(places[Int(terms[source])]) + 1] += 1
                    }
                }
            }
            for place in 1..<starts.count { starts[place] += starts[place - 1] }
        }
        return starts
    }

    private func fill(
        _ rows: UnsafeMutablePointer<Posting>, _ starts: [Int], _ terms: UnsafePointer<UInt32>,
        _ impacts: UnsafePointer<UInt8>, _ fields: UnsafePointer<UInt8>
    ) {
        var next = starts
        next.withUnsafeMutableBufferPointer { next in
            places.withUnsafeBufferPointer { places in
                for (number, document) in order.enumerated() {
                    for source in ends[Int(document)]..<ends[Int(document) + 1] {
                        let place = Int(places[Int(terms[source])])
                        rows[next[place]] = Posting(
                            document: UInt32(truncatingIfNeeded: number),
                            impact: impacts[source], fields: fields[source])
                        next[place] += 1
                    }
                }
            }
        }
    }

    private func encoded(
        _ rows: UnsafeMutablePointer<Posting>, _ starts: [Int], _ total: Int
    ) -> Postings {
        var encoder = PostingsEncoder(documentCount: order.count, postings: total)
        var documents = GrowingMemory<UInt32>()
        var impacts = GrowingMemory<UInt8>()
        var fields = GrowingMemory<UInt8>()
        defer {
            documents.release()
            impacts.release()
            fields.release()
        }
        for place in places.indices {
            documents.removeAll()
            impacts.removeAll()
            fields.removeAll()
            for row in starts[place]..<starts[place + 1] {
                documents.append(rows[row].document)
                impacts.append(rows[row].impact)
                fields.append(rows[row].fields)
            }
            encoder.append(
                documents: documents.elements, impacts: impacts.elements, fields: fields.elements)
        }
        return encoder.finish()
    }
}
