// SPDX-License-Identifier: EUPL-1.2

/// Finds the distinct terms of documents, with impact and fields, and keeps them by document.
final class DocumentAnalysis {
    /// Behind a pointer: each change of a class's own property costs a check that none overlaps.
    private let store: UnsafeMutablePointer<DocumentStore>

    init(_ schema: SearchSchema) {
        store = .allocate(capacity: 1)
        store.initialize(to: DocumentStore(schema))
    }

    deinit {
        store.pointee.release()
        store.deinitialize(count: 1)
        store.deallocate()
    }

    func add(_ document: SearchDocument) { store.pointee.add(document) }

    /// The vocabulary of all documents, and the term numbers in its order.
    func vocabulary() -> (vocabulary: Vocabulary, terms: [UInt32]) {
        let table = store.pointee.runs.terms
        let numbers = table.sorted()
        let draft = ListsDraft<UInt8>()
        for number in numbers { draft.append(table.term(Int(number))) }
        return (Vocabulary(sorted: Lists(draft)), numbers)
    }

    /// The term numbers of a document.
    func terms(_ document: Int) -> UnsafeBufferPointer<UInt32> {
        let (terms, ends) = (store.pointee.terms.base, store.pointee.ends.base)
        return UnsafeBufferPointer(
            start: terms + ends[document], count: ends[document + 1] - ends[document])
    }

    /// The postings of the documents at `order`, by term in the order of `terms`.
    func postings(_ order: [UInt32], _ terms: [UInt32]) -> Postings {
        let store = store.pointee
        let transposition = Transposition(
            order: order, terms: terms, frequencies: frequencies(order), ends: store.ends.base)
        return transposition.postings(
            of: store.terms.base, impacts: store.impacts.base, fields: store.fieldBits.base)
    }

    /// By term number: in how many of the documents at `order` it stands.
    private func frequencies(_ order: [UInt32]) -> [UInt32] {
        let stamps = store.pointee.stamps.elements
        if order.count == store.pointee.count { return stamps.map(\.frequency) }
        var frequencies = Array(repeating: UInt32(0), count: stamps.count)
        for document in order {
            for term in terms(Int(document)) { frequencies[Int(term)] += 1 }
        }
        return frequencies
    }
}
