// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import Testing

@testable import SearchKernel

/// The terms of a document reckoned one by one, without any table.
private struct PlainAnalysis {
    struct Entry: Equatable {
        let impact: UInt8
        let fields: UInt8
    }

    let ranking: Ranking
    let fieldCount: Int

    func entries(_ document: SearchDocument) -> [[UInt8]: Entry] {
        var rows: [[UInt8]: [Float]] = [:]
        let none = [Float](repeating: 0, count: fieldCount)
        var lengths = Array(repeating: 0, count: fieldCount)
        for (field, texts) in document.fields.enumerated() {
            for token in texts.flatMap({ Analysis.tokens($0) }) {
                rows[Array(token.term.utf8), default: none][field] += 1
                lengths[field] += 1
            }
        }
        for concept in document.concepts where concept.weight > 0 {
            let field = min(concept.field, fieldCount - 1)
            let term = Vocabulary.term(ofConcept: concept.id)
            let weight = max(rows[term]?[field] ?? 0, Float(concept.weight))
            rows[term, default: none][field] = weight
        }
        return rows.mapValues { entry($0, lengths) }
    }

    private func entry(_ row: [Float], _ lengths: [Int]) -> Entry {
        let norms = lengths.enumerated().map { ranking.norm($0, length: $1) }
        let impact = row.withUnsafeBufferPointer { row in
            norms.withUnsafeBufferPointer { ranking.impact(frequencies: row, norms: $0) }
        }
        let fields = row.indices.reduce(UInt8(0)) { $0 | (row[$1] > 0 ? 1 << UInt8($1) : 0) }
        return Entry(impact: impact, fields: fields)
    }
}

private func documents(seed: UInt64, count: Int) -> [SearchDocument] {
    var texts = RandomText(seed: seed)
    var corpus = Corpus(seed: seed)
    return (0..<count).map { _ in
        var document = corpus.document(Int.random(in: 0..<count, using: &texts.random))
        document.fields = (0..<3).map { _ in
            (0..<texts.random.one(of: [0, 1, 2])).map { _ in texts.text(atMost: 120) }
        }
        return document
    }
}

@Test("The segment holds what a plain count of each document gives", arguments: 0..<12)
func segmentIsPlainCount(seed: UInt64) throws {
    let documents = documents(seed: seed, count: 90)
    let index = SearchIndex(schema: Corpus.schema)
    index.replaceAll(documents)
    let segment = try #require(index.snapshot().segments.first).segment
    let analysis = PlainAnalysis(
        ranking: Ranking(Corpus.schema), fieldCount: Corpus.schema.fields.count)
    let latest = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    #expect(segment.count == latest.count)
    var found = Array(repeating: [[UInt8]: PlainAnalysis.Entry](), count: segment.count)
    for term in 0..<segment.vocabulary.count {
        let bytes = Array(segment.vocabulary.bytes(term))
        segment.postings.forEach(term) { document, impact, fields in
            found[Int(document)][bytes] = .init(impact: impact, fields: fields)
        }
    }
    for (number, entries) in found.enumerated() {
        let document = try #require(latest[segment.ids.strings.string(number)])
        #expect(entries == analysis.entries(document), "\(document)")
    }
}

@Test("Postings come back as they were packed, whatever their gaps and fields")
func packsPostings() {
    var random = SeededRandom(seed: 128)
    let rows = (0..<200).map { _ in
        let reach = random.one(of: [1, 3, 1000, 70_000, 4_000_000])
        var next = UInt32(0)
        return (0..<random.one(of: [0, 1, 2, 127, 128, 129, 400])).map { _ in
            next += UInt32.random(in: 1...UInt32(reach), using: &random)
            return Posting(
                document: next, impact: UInt8.random(in: .min ... .max, using: &random),
                fields: random.one(of: [1, 1, 2, 128, 255]))
        }
    }
    var encoder = PostingsEncoder(documentCount: 1 << 31, postings: 0)
    for row in rows { row.withUnsafeBufferPointer { encoder.append($0) } }
    let postings = encoder.finish()
    for (term, row) in rows.enumerated() {
        var place = 0
        postings.forEach(term) { document, impact, fields in
            #expect(document == row[place].document)
            #expect(impact == row[place].impact && fields == row[place].fields)
            place += 1
        }
        #expect(place == row.count)
    }
}

@Test("A frequent term's bitmap tells the documents that have it, and how many come before")
func mapsFrequentTerms() throws {
    var random = SeededRandom(seed: 16)
    let count = 5000
    let rows = [3, 40, 90].map { share in
        (0..<count).filter { _ in random.chance(share) }.map {
            Posting(document: UInt32($0), impact: 1, fields: 1)
        }
    }
    var encoder = PostingsEncoder(documentCount: count, postings: 0)
    for row in rows { row.withUnsafeBufferPointer { encoder.append($0) } }
    let postings = encoder.finish()
    #expect(postings.bitmaps.bitmap(of: 0) == nil)
    for term in 1...2 {
        let bitmap = try #require(postings.bitmaps.bitmap(of: UInt32(term)))
        let members = Set(rows[term].map(\.document))
        var before = 0
        for document in 0..<UInt32(count) {
            #expect(bitmap.contains(document) == members.contains(document))
            #expect(bitmap.rank(document) == before)
            if members.contains(document) { before += 1 }
        }
    }
}
