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
        /// The words of the present document, and their bytes.
        var tokens = GrowingMemory<Token>(capacity: 256)
        var spelled = GrowingMemory<UInt8>(capacity: 4096)
        /// Only so that loads are not left out.
        var touched: UInt64 = 0
        /// Where the terms of the present document begin.
        var first = 0
        /// The present document, from 1.
        var document: UInt32 = 0
    }

    private struct Token: BitwiseCopyable {
        let key: TermKey
        let field: UInt32
        let start: UInt32
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
        store.tokens.release()
        store.spelled.release()
        impacts.release()
    }

    func add(_ document: SearchDocument) {
        var store = store
        store.document += 1
        store.frequencies.removeAll()
        store.tokens.removeAll()
        store.spelled.removeAll()
        store.first = store.terms.count
        for field in 0..<fieldCount { lengths[field] = 0 }
        if fieldCount > 0 {
            for (place, texts) in document.fields.prefix(ranking.fieldCount).enumerated() {
                let field = min(place, fieldCount - 1)
                for text in texts { scan(text, field, &store) }
            }
            count(&store)
            for concept in document.concepts { add(concept, &store) }
        }
        self.store = store
        appendImpacts()
        ends.append(store.terms.count)
    }

    private func scan(_ text: String, _ field: Int, _ store: inout Store) {
        let (seed, before) = (store.table.seed, store.tokens.count)
        scanner.scan(text) { word, _ in
            guard let base = word.baseAddress else { return }
            let token = Token(
                key: TermKey(base, word.count, seed: seed), field: UInt32(field),
                start: UInt32(truncatingIfNeeded: store.spelled.count))
            store.tokens.append(token)
            store.spelled.append(base, word.count)
        }
        lengths[field] += store.tokens.count - before
    }

    private func count(_ store: inout Store) {
        for token in store.tokens.elements { store.touched &+= store.table.touch(token.key) }
        for number in 0..<store.tokens.count {
            let token = store.tokens.base[number]
            let term = UnsafePointer(store.spelled.base + Int(token.start))
            let place = Self.place(of: token.key, term, fieldCount, &store)
            let field = Int(token.field)
            store.frequencies.base[place * fieldCount + field] += 1
            store.fieldBits.base[store.first + place] |= 1 << UInt8(truncatingIfNeeded: field)
        }
    }

    /// The place of a term among those of the document, made if it is new.
    @inline(__always)
    private static func place(
        of key: TermKey, _ term: UnsafePointer<UInt8>, _ fieldCount: Int, _ store: inout Store
    ) -> Int {
        let slot = store.table.slot(of: key, term)
        if slot.pointee.document == store.document { return Int(slot.pointee.place) }
        let place = store.terms.count - store.first
        slot.pointee.document = store.document
        slot.pointee.place = UInt32(truncatingIfNeeded: place)
        store.terms.append(slot.pointee.number)
        store.fieldBits.append(0)
        store.frequencies.append(repeating: 0, fieldCount)
        return place
    }

    private func add(_ concept: DocumentConcept, _ store: inout Store) {
        guard concept.weight.isFinite, concept.weight > 0, concept.field >= 0 else { return }
        let field = min(concept.field, fieldCount - 1)
        var term = Vocabulary.term(ofConcept: concept.id)
        let length = term.count
        term.append(contentsOf: repeatElement(0, count: TermKey.readable))
        term.withUnsafeBufferPointer { term in
            guard let base = term.baseAddress else { return }
            let key = TermKey(base, length, seed: store.table.seed)
            let place = Self.place(of: key, base, fieldCount, &store)
            let slot = store.frequencies.base + place * fieldCount + field
            slot.pointee = max(slot.pointee, Float(concept.weight))
            store.fieldBits.base[store.first + place] |= 1 << UInt8(field)
        }
    }

    private func appendImpacts() {
        let (store, fieldCount, ranking) = (store, fieldCount, ranking)
        let norms = ranking.norms(lengths)
        var impacts = impacts
        for place in 0..<(store.terms.count - store.first) {
            let row = UnsafeBufferPointer(
                start: store.frequencies.base + place * fieldCount, count: fieldCount)
            impacts.append(ranking.impact(frequencies: row, norms: norms))
        }
        self.impacts = impacts
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
