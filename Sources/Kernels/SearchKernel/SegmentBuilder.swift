// SPDX-License-Identifier: EUPL-1.2

/// Indexes documents one by one, keeping no text, into a segment.
struct SegmentBuilder {
    private let schema: SearchSchema
    private let ranking: Ranking
    private let fieldCount: Int
    private var columns: DocumentColumns
    private var latest: [String: Int] = [:]
    private var terms = TermInterner()
    private var entries = Rows<Entry>()

    /// A word of a document.
    private struct Entry {
        var word: UInt32
        let impact: UInt16
        let fieldBits: UInt8
    }

    init(_ schema: SearchSchema) {
        self.schema = schema
        ranking = Ranking(schema)
        fieldCount = min(schema.fields.count, SearchSchema.maximumFields)
        columns = DocumentColumns(facets: schema.facets.count)
    }

    mutating func add(_ document: SearchDocument) {
        latest[document.id] = columns.ids.count
        columns.ids.append(document.id)
        columns.sortKeys.append(document.sortKey)
        let boost = document.boost
        columns.boosts.append(boost.isFinite && boost > 0 ? Float(boost) : 1)
        for facet in columns.facets.indices {
            columns.facets[facet].append(
                facet < document.facets.count ? document.facets[facet] : [])
        }
        columns.places.append(places: document.places, serves: document.serves)
        entries.append(analyse(document.fields))
    }

    private mutating func analyse(_ texts: [[String]]) -> [Entry] {
        var lengths = Array(repeating: 0, count: fieldCount)
        var found: [UInt64] = []
        for (place, texts) in texts.prefix(schema.fields.count).enumerated() {
            let field = min(place, fieldCount - 1)
            for text in texts {
                Analysis.scan(text) { term, _ in
                    lengths[field] += 1
                    found.append(UInt64(terms.number(of: term)) << 8 | UInt64(field))
                }
            }
        }
        found.sort()
        return entries(found, lengths)
    }

    /// Gathers sorted (word, field) pairs into one entry a word.
    private func entries(_ found: [UInt64], _ lengths: [Int]) -> [Entry] {
        var entries: [Entry] = []
        var place = 0
        while place < found.count {
            let word = found[place] >> 8
            var frequencies = Array(repeating: 0, count: fieldCount)
            var bits: UInt8 = 0
            while place < found.count, found[place] >> 8 == word {
                frequencies[Int(found[place] & 255)] += 1
                bits |= 1 << UInt8(found[place] & 255)
                place += 1
            }
            let impact = ranking.impact(frequencies: frequencies, lengths: lengths)
            entries.append(Entry(word: UInt32(word), impact: impact, fieldBits: bits))
        }
        return entries
    }

    /// The segment of the last version of each document.
    consuming func finish() -> Segment {
        let order = latest.values.sorted {
            (columns.sortKeys[$0], columns.ids[$0]) < (columns.sortKeys[$1], columns.ids[$1])
        }
        let words = wordColumns(order)
        return Segment(columns.permuted(order), words)
    }

    private func wordColumns(_ order: [Int]) -> WordColumns {
        let (vocabulary, places) = terms.sorted()
        var words = Rows<UInt32>()
        words.reserve(rows: order.count, elements: entries.elements.count)
        var fieldBits: [UInt8] = []
        var impacts: [UInt16] = []
        fieldBits.reserveCapacity(entries.elements.count)
        impacts.reserveCapacity(entries.elements.count)
        for document in order {
            var row = Array(entries[document])
            for place in row.indices { row[place].word = places[Int(row[place].word)] }
            row.sort { $0.word < $1.word }
            words.append(row.map(\.word))
            fieldBits.append(contentsOf: row.lazy.map(\.fieldBits))
            impacts.append(contentsOf: row.lazy.map(\.impact))
        }
        let (postings, sortedImpacts) = Self.transposed(words, impacts, vocabulary.count)
        return WordColumns(
            vocabulary: vocabulary, postings: postings, impacts: sortedImpacts, words: words,
            fieldBits: fieldBits)
    }

    /// From words by document to documents by word, by counting.
    private static func transposed(
        _ words: Rows<UInt32>, _ impacts: [UInt16], _ vocabularyCount: Int
    ) -> (Rows<UInt32>, [UInt16]) {
        var next = Array(repeating: UInt32(0), count: vocabularyCount + 1)
        for word in words.elements { next[Int(word) + 1] += 1 }
        for word in 0..<vocabularyCount { next[word + 1] += next[word] }
        let ends = next
        var documents = Array(repeating: UInt32(0), count: words.elements.count)
        var values = Array(repeating: UInt16(0), count: words.elements.count)
        for document in 0..<words.count {
            for place in words.range(document) {
                let target = Int(next[Int(words.elements[place])])
                next[Int(words.elements[place])] += 1
                documents[target] = UInt32(document)
                values[target] = impacts[place]
            }
        }
        return (Rows(elements: documents, ends: ends), values)
    }
}
