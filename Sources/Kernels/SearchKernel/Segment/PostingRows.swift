// SPDX-License-Identifier: EUPL-1.2

/// Room for the postings of all terms, one term after the other, filled in any order of terms.
///
/// Some postings of a term are gathered before they are put in their place: the places of all
/// terms lie too far apart to write there one by one. Whoever makes one releases it.
struct PostingRows {
    private static let gathered = 8

    private let rows: UnsafeMutablePointer<Posting>
    private let waiting: UnsafeMutablePointer<Posting>
    /// By term number: where its postings begin, and how many there are so far.
    private var starts = GrowingMemory<UInt32>()
    private var counts = GrowingMemory<UInt32>()

    /// - Parameters:
    ///   - terms: the term numbers in the order of their postings.
    ///   - frequencies: by term number, how many postings it will have.
    init(_ terms: [UInt32], frequencies: [UInt32]) {
        starts.append(repeating: 0, terms.count)
        counts.append(repeating: 0, terms.count)
        var start: UInt32 = 0
        for term in terms {
            starts.base[Int(term)] = start
            start += frequencies[Int(term)]
        }
        rows = .allocate(capacity: Int(start) + 1)
        waiting = .allocate(capacity: terms.count * Self.gathered + 1)
    }

    func release() {
        rows.deallocate()
        waiting.deallocate()
        starts.release()
        counts.release()
    }

    @inline(__always)
    func append(_ posting: Posting, to term: Int) {
        let count = counts.base[term]
        let place = Int(count) & (Self.gathered - 1)
        waiting[term * Self.gathered + place] = posting
        counts.base[term] = count &+ 1
        if place == Self.gathered - 1 { put(Self.gathered, of: term) }
    }

    /// The postings of a term that has all of them.
    func finished(_ term: Int) -> UnsafeBufferPointer<Posting> {
        put(Int(counts.base[term]) & (Self.gathered - 1), of: term)
        return UnsafeBufferPointer(
            start: rows + Int(starts.base[term]), count: Int(counts.base[term]))
    }

    @inline(__always)
    private func put(_ length: Int, of term: Int) {
        let end = rows + Int(starts.base[term]) + Int(counts.base[term])
        (end - length).update(from: waiting + term * Self.gathered, count: length)
    }
}
