// SPDX-License-Identifier: EUPL-1.2

import SearchKernel

/// The documents of a corpus, read some at a time as they are asked for, with what reading took:
/// an index is built of documents that are there already.
final class SearchDocuments: Sequence, IteratorProtocol {
    private static let batchSize = 50
    private let lines: LineReader
    /// The next documents, last one first.
    private var batch: [SearchDocument] = []
    /// Spent on reading so far, in seconds.
    private(set) var wall = 0.0
    private(set) var cpu = 0.0

    init(in corpus: String) throws { lines = try LineReader(corpus + "/docs.tsv") }

    func next() -> SearchDocument? {
        if batch.isEmpty { read() }
        return batch.popLast()
    }

    private func read() {
        let (wall, cpu) = (Clock.wall(), Clock.processCPU())
        while batch.count < Self.batchSize, let line = lines.next() {
            batch.append(SearchCorpus.document(line))
        }
        batch.reverse()
        self.wall += Clock.wall() - wall
        self.cpu += Clock.processCPU() - cpu
    }
}
