// SPDX-License-Identifier: EUPL-1.2

/// The terms of documents, see ``DocumentAnalysis``. Whoever makes one releases it.
struct DocumentStore {
    /// The last document that had a term, the term's place in it, and how many had it so far.
    struct Stamp: BitwiseCopyable {
        fileprivate var document: UInt32 = 0
        fileprivate var place: UInt32 = 0
        private(set) var frequency: UInt32 = 0

        /// Without a branch, which no processor could foresee.
        ///
        /// - Returns: 1 if the document did not have the term, 0 otherwise.
        @inline(__always)
        fileprivate mutating func note(_ document: UInt32, place new: UInt32) -> UInt32 {
            let isNew: UInt32 = self.document == document ? 0 : 1
            place = isNew == 1 ? new : place
            self.document = document
            frequency &+= isNew
            return isNew
        }
    }

    private struct Token: BitwiseCopyable {
        let key: TermKey
        let field: UInt32
        let start: UInt32
    }

    private struct Occurrence: BitwiseCopyable {
        let term: UInt32
        let field: UInt32
    }

    private(set) var runs = RunAnalysis()
    /// By term number.
    private(set) var stamps = GrowingMemory<Stamp>(capacity: 1024)
    /// By document, one after the other: its terms, in order of first appearance.
    private(set) var terms = GrowingMemory<UInt32>(capacity: 1024)
    /// Beside `terms`: the fields in which each stands, one bit a field.
    private(set) var fieldBits = GrowingMemory<UInt8>(capacity: 1024)
    /// Beside `terms`.
    private(set) var impacts = GrowingMemory<UInt8>(capacity: 1024)
    /// Where the terms of each document begin, and after the last where they end.
    private(set) var ends = GrowingMemory<Int>(capacity: 64)

    /// The present document: its texts, their runs, the terms of these.
    private var texts = GrowingMemory<UInt8>(capacity: 4096)
    private var tokens = GrowingMemory<Token>(capacity: 256)
    private var occurrences = GrowingMemory<Occurrence>(capacity: 256)
    /// By field, how many words it has.
    private var lengths = GrowingMemory<Int>(capacity: SearchSchema.maximumFields)
    /// Beside the document's terms, a row of fields each: how often it stands there.
    private var rows = GrowingMemory<Float>(capacity: 1024)
    private let fieldCount: Int
    private var scale: DocumentImpacts
    /// Only so that loads are not left out.
    private var touched: UInt64 = 0

    init(_ schema: SearchSchema) {
        fieldCount = min(schema.fields.count, SearchSchema.maximumFields)
        scale = DocumentImpacts(Ranking(schema))
        lengths.append(repeating: 0, fieldCount)
        ends.append(0)
    }

    func release() {
        runs.release()
        stamps.release()
        terms.release()
        fieldBits.release()
        impacts.release()
        ends.release()
        texts.release()
        tokens.release()
        occurrences.release()
        lengths.release()
        rows.release()
        scale.release()
    }

    var count: Int { ends.count - 1 }

    mutating func add(_ document: SearchDocument) {
        defer { ends.append(terms.count) }
        guard fieldCount > 0 else { return }
        begin()
        for (place, texts) in document.fields.prefix(scale.ranking.fieldCount).enumerated() {
            for text in texts { cut(text, min(place, fieldCount - 1)) }
        }
        lookUp()
        reserve(occurrences.count + document.concepts.count)
        for occurrence in occurrences.elements {
            row(of: occurrence.term, occurrence.field)[Int(occurrence.field)] += 1
        }
        for concept in document.concepts { add(concept) }
        appendImpacts()
    }

    private mutating func begin() {
        texts.removeAll()
        tokens.removeAll()
        occurrences.removeAll()
        for field in 0..<fieldCount { lengths.base[field] = 0 }
    }

    private mutating func cut(_ text: String, _ field: Int) {
        var text = text
        let (start, length) = (texts.count, text.utf8.count)
        text.withUTF8 { bytes in
            if let base = bytes.baseAddress { texts.append(base, bytes.count) }
        }
        texts.append(repeating: 0, TextRuns.padding)
        let base = UnsafePointer(texts.base + start)
        // A copy, which the loop keeps in registers.
        var tokens = tokens
        tokens.reserve(length / 2 + 1)
        TextRuns.forEach(base, length: length) { place, length in
            tokens.append(
                Token(
                    key: runs.key(base + place, length), field: UInt32(field),
                    start: UInt32(truncatingIfNeeded: start + place)))
        }
        self.tokens = tokens
    }

    /// From runs to terms. The loads of all slots wait for memory together, then those of all
    /// runs, then those of all terms.
    private mutating func lookUp() {
        for token in tokens.elements { touched &+= runs.touch(token.key) }
        for token in tokens.elements { touched &+= runs.touchRun(token.key) }
        for token in tokens.elements {
            let found = runs.terms(of: token.key, UnsafePointer(texts.base + Int(token.start)))
            for place in 0..<found.count {
                let term = runs.term(place, of: found)
                makeStamp(term)
                occurrences.append(Occurrence(term: term, field: token.field))
            }
            lengths.base[Int(token.field)] += found.count
        }
        for occurrence in occurrences.elements {
            touched &+= UInt64(stamps.base[Int(occurrence.term)].document)
        }
    }

    @inline(__always)
    private mutating func makeStamp(_ term: UInt32) {
        if stamps.count <= Int(term) {
            stamps.append(repeating: Stamp(), Int(term) + 1 - stamps.count)
        }
    }

    /// Makes room for so many terms of the present document.
    private mutating func reserve(_ length: Int) {
        terms.reserve(length + 1)
        fieldBits.reserve(length + 1)
        rows.removeAll()
        rows.append(repeating: 0, (length + 1) * fieldCount)
    }

    /// How often a term stands in each field of the document, with `field` noted among its own.
    @inline(__always)
    private mutating func row(of term: UInt32, _ field: UInt32) -> UnsafeMutablePointer<Float> {
        let first = ends.base[ends.count - 1]
        let stamp = stamps.base + Int(term)
        let isNew = stamp.pointee.note(
            UInt32(truncatingIfNeeded: ends.count),
            place: UInt32(truncatingIfNeeded: terms.count - first))
        terms.base[terms.count] = term
        fieldBits.base[fieldBits.count] = 0
        terms.extend(Int(isNew))
        fieldBits.extend(Int(isNew))
        let place = Int(stamp.pointee.place)
        fieldBits.base[first + place] |= 1 << UInt8(truncatingIfNeeded: field)
        return rows.base + place * fieldCount
    }

    private mutating func add(_ concept: DocumentConcept) {
        guard concept.weight.isFinite, concept.weight > 0, concept.field >= 0 else { return }
        let field = min(concept.field, fieldCount - 1)
        let start = texts.count
        texts.append(contentsOf: Vocabulary.term(ofConcept: concept.id))
        let length = texts.count - start
        texts.append(repeating: 0, TermKey.readable)
        let term = runs.number(texts.base + start, length)
        makeStamp(term)
        let row = row(of: term, UInt32(field))
        row[field] = max(row[field], Float(concept.weight))
    }

    private mutating func appendImpacts() {
        scale.begin(lengths.elements)
        let first = ends.base[ends.count - 1]
        impacts.reserve(terms.count - first)
        for place in 0..<(terms.count - first) {
            let row = UnsafeBufferPointer(start: rows.base + place * fieldCount, count: fieldCount)
            impacts.append(scale.impact(row, fields: fieldBits.base[first + place]))
        }
    }
}
