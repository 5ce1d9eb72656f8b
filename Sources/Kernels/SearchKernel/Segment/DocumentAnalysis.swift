// SPDX-License-Identifier: EUPL-1.2

/// Finds the distinct terms of documents, with impact and fields, and keeps them by document.
final class DocumentAnalysis {
    /// What grows with every word; in one value, so that a document's loop works on a copy.
    private struct Store {
        var table = TermTable()
        /// By document, one after the other: its terms, in order of first appearance.
        var terms = GrowingMemory<UInt32>(capacity: 1024)
        /// Beside `terms`: the fields in which each stands, one bit a field.
        var fieldBits = GrowingMemory<UInt8>(capacity: 1024)
        /// Beside the terms of the present document, a row of fields each: how often it stands
        /// there.
        var frequencies = GrowingMemory<Float>(capacity: 1024)
        /// Where the terms of the present document begin.
        var first = 0
        /// The present document, from 1.
        var document: UInt32 = 0
    }

    private var store = Store()
    private var impacts = GrowingMemory<UInt8>(capacity: 1024)
    /// Where the terms of each document begin, and after the last where they end.
    private(set) var ends: [Int] = [0]
    private let ranking: Ranking
    private let fieldCount: Int
    private let scanner = WordScanner()
    private var lengths: [Int]

    init(_ schema: SearchSchema) {
        ranking = Ranking(schema)
        fieldCount = min(schema.fields.count, SearchSchema.maximumFields)
        lengths = Array(repeating: 0, count: fieldCount)
    }

    deinit {
        store.table.release()
        store.terms.release()
        store.fieldBits.release()
        store.frequencies.release()
        impacts.release()
    }

    func add(_ document: SearchDocument) {
        var store = store
        store.document += 1
        store.frequencies.removeAll()
        store.first = store.terms.count
        for field in 0..<fieldCount { lengths[field] = 0 }
        if fieldCount > 0 {
            for (place, texts) in document.fields.prefix(ranking.fieldCount).enumerated() {
                let field = min(place, fieldCount - 1)
                for text in texts { lengths[field] += scan(text, field, &store) }
            }
            for concept in document.concepts { add(concept, &store) }
        }
        self.store = store
        appendImpacts()
        ends.append(store.terms.count)
    }

    /// - Returns: the number of words.
    private func scan(_ text: String, _ field: Int, _ store: inout Store) -> Int {
        let fieldCount = fieldCount
        var length = 0
        scanner.scan(text) { word, _ in
            guard let base = word.baseAddress else { return }
            length += 1
            let place = Self.place(of: base, word.count, fieldCount, &store)
            store.frequencies.base[place * fieldCount + field] += 1
            store.fieldBits.base[store.first + place] |= 1 << UInt8(truncatingIfNeeded: field)
        }
        return length
    }

    /// The place of a term among those of the document, made if it is new.
    @inline(__always)
    private static func place(
        of term: UnsafePointer<UInt8>, _ length: Int, _ fieldCount: Int, _ store: inout Store
    ) -> Int {
        let number = store.table.number(of: term, length)
        let record = store.table.records.base + number
        if record.pointee.document == store.document { return Int(record.pointee.place) }
        let place = store.terms.count - store.first
        record.pointee.document = store.document
        record.pointee.place = UInt32(truncatingIfNeeded: place)
        store.terms.append(UInt32(truncatingIfNeeded: number))
        store.fieldBits.append(0)
        store.frequencies.append(repeating: 0, fieldCount)
        return place
    }

    private func add(_ concept: DocumentConcept, _ store: inout Store) {
        guard concept.weight.isFinite, concept.weight > 0, concept.field >= 0 else { return }
        let field = min(concept.field, fieldCount - 1)
        var term = Vocabulary.term(ofConcept: concept.id)
        let length = term.count
        term.append(contentsOf: repeatElement(0, count: TermTable.readable))
        term.withUnsafeBufferPointer { term in
            guard let base = term.baseAddress else { return }
            let place = Self.place(of: base, length, fieldCount, &store)
            let slot = store.frequencies.base + place * fieldCount + field
            slot.pointee = max(slot.pointee, Float(concept.weight))
            store.fieldBits.base[store.first + place] |= 1 << UInt8(field)
        }
    }

    private func appendImpacts() {
        let norms = ranking.norms(lengths)
        for place in 0..<(store.terms.count - store.first) {
            let row = UnsafeBufferPointer(
                start: store.frequencies.base + place * fieldCount, count: fieldCount)
            impacts.append(ranking.impact(frequencies: row, norms: norms))
        }
    }

    /// The vocabulary of all documents, and for each term number its place in it.
    func sortedTerms() -> (vocabulary: Vocabulary, places: [UInt32]) { store.table.sorted() }

    /// The term numbers of a document.
    func terms(_ document: Int) -> UnsafeBufferPointer<UInt32> {
        UnsafeBufferPointer(
            start: store.terms.base + ends[document], count: ends[document + 1] - ends[document])
    }

    /// The postings of the documents at `order`, by term in the order of `places`.
    func postings(_ order: [UInt32], _ places: [UInt32]) -> Postings {
        let transposition = Transposition(order: order, places: places, ends: ends)
        return transposition.postings(
            terms: store.terms.base, impacts: impacts.base, fields: store.fieldBits.base)
    }
}
