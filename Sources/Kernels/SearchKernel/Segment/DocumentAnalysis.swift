// SPDX-License-Identifier: EUPL-1.2

/// Finds the distinct terms of one document after the other, with impact and fields.
struct DocumentAnalysis {
    /// The terms of the last document.
    private(set) var terms: [UInt32] = []
    /// Beside `terms`: in which fields each stands, one bit a field.
    private(set) var fieldBits: [UInt8] = []
    private(set) var interner = TermInterner()

    private let ranking: Ranking
    private let fieldCount: Int
    private let scanner = WordScanner()
    /// Beside `terms`, a row of fields each: how often the term stands there.
    private var frequencies: [Float] = []
    private var lengths: [Int]
    /// By term: the document that had it last, and its place in `terms` then.
    private var lastDocument: [UInt32] = []
    private var lastPlace: [UInt32] = []
    private var document: UInt32 = 0

    init(_ schema: SearchSchema) {
        ranking = Ranking(schema)
        fieldCount = min(schema.fields.count, SearchSchema.maximumFields)
        lengths = Array(repeating: 0, count: fieldCount)
    }

    mutating func analyse(_ source: SearchDocument) {
        document += 1
        terms.removeAll(keepingCapacity: true)
        fieldBits.removeAll(keepingCapacity: true)
        frequencies.removeAll(keepingCapacity: true)
        for field in 0..<fieldCount { lengths[field] = 0 }
        guard fieldCount > 0 else { return }
        for (place, texts) in source.fields.prefix(ranking.fieldCount).enumerated() {
            let field = min(place, fieldCount - 1)
            for text in texts {
                scanner.scan(text) { term, _ in
                    lengths[field] += 1
                    let found = self.place(of: term)
                    frequencies[found * fieldCount + field] += 1
                    fieldBits[found] |= 1 << UInt8(field)
                }
            }
        }
        for concept in source.concepts { add(concept) }
    }

    /// The place of a term among those of the document, made if it is new.
    @inline(__always)
    private mutating func place(of term: UnsafeBufferPointer<UInt8>) -> Int {
        let number = interner.number(of: term)
        if Int(number) == lastDocument.count {
            lastDocument.append(0)
            lastPlace.append(0)
        }
        if lastDocument[Int(number)] == document { return Int(lastPlace[Int(number)]) }
        lastDocument[Int(number)] = document
        lastPlace[Int(number)] = UInt32(terms.count)
        terms.append(number)
        fieldBits.append(0)
        for _ in 0..<fieldCount { frequencies.append(0) }
        return terms.count - 1
    }

    private mutating func add(_ concept: DocumentConcept) {
        guard concept.weight.isFinite, concept.weight > 0, concept.field >= 0 else { return }
        let field = min(concept.field, fieldCount - 1)
        let term = Vocabulary.term(ofConcept: concept.id)
        let place = term.withUnsafeBufferPointer { self.place(of: $0) }
        let slot = place * fieldCount + field
        frequencies[slot] = max(frequencies[slot], Float(concept.weight))
        fieldBits[place] |= 1 << UInt8(field)
    }

    /// Appends the impact code of each term of the last document.
    func appendImpacts(to impacts: inout [UInt8]) {
        let norms = ranking.norms(lengths)
        frequencies.withUnsafeBufferPointer { frequencies in
            for place in terms.indices {
                let row = UnsafeBufferPointer(
                    rebasing: frequencies[(place * fieldCount)..<((place + 1) * fieldCount)])
                impacts.append(ranking.impact(frequencies: row, norms: norms))
            }
        }
    }
}
