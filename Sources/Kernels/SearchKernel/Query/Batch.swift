// SPDX-License-Identifier: EUPL-1.2

/// Up to 128 documents on their way through the tests of a query, ascending.
final class Batch {
    static let capacity = Postings.blockSize

    var count = 0
    let documents: UnsafeMutablePointer<UInt32>
    let scores: UnsafeMutablePointer<Float>
    /// 0 while a document passes every filter, else 1 + the one facet whose filter it fails.
    let failed: UnsafeMutablePointer<UInt8>

    init() {
        documents = .allocate(capacity: Self.capacity)
        scores = .allocate(capacity: Self.capacity)
        failed = .allocate(capacity: Self.capacity)
        documents.initialize(repeating: 0, count: Self.capacity)
        scores.initialize(repeating: 0, count: Self.capacity)
        failed.initialize(repeating: 0, count: Self.capacity)
    }

    deinit {
        documents.deallocate()
        scores.deallocate()
        failed.deallocate()
    }

    /// Takes a new load of documents; nothing has failed or scored yet.
    func fill(_ source: UnsafePointer<UInt32>, _ count: Int) {
        documents.update(from: source, count: count)
        reset(count)
    }

    /// Declares the first `count` entries of `documents` a new load.
    func reset(_ count: Int) {
        self.count = count
        for place in 0..<count {
            scores[place] = 0
            failed[place] = 0
        }
    }

    /// Keeps the documents for which `test` gives 1 and drops those for which it gives 0.
    @inline(__always)
    func keep(_ test: (UInt32) -> Int) {
        var kept = 0
        for place in 0..<count {
            let document = documents[place]
            documents[kept] = document
            failed[kept] = failed[place]
            kept += test(document)
        }
        count = kept
    }

    /// Notes `mark` where `test` fails for the first time, drops where it fails again.
    @inline(__always)
    func mark(_ mark: UInt8, _ test: (UInt32) -> Bool) {
        var kept = 0
        for place in 0..<count {
            let document = documents[place]
            let before = failed[place]
            documents[kept] = document
            let passes = test(document)
            failed[kept] = passes ? before : mark
            kept += passes || before == 0 ? 1 : 0
        }
        count = kept
    }
}
