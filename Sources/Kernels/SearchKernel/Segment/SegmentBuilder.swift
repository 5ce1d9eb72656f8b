// SPDX-License-Identifier: EUPL-1.2

/// Indexes documents one by one, keeping no text, into a segment.
struct SegmentBuilder {
    private let schema: SearchSchema
    /// The distinct ids, and by id its last version.
    private var ids = TermTable()
    private var latest: [UInt32] = []
    private var documentCount: UInt32 = 0
    private var sortKeys = ListsDraft<UInt8>()
    private var boosts: [Float] = []
    private var facets: [FacetDraft]
    private var places = PlaceDraft()
    private let analysis: DocumentAnalysis

    init(_ schema: SearchSchema) {
        self.schema = schema
        facets = schema.facets.map { _ in FacetDraft() }
        analysis = DocumentAnalysis(schema)
    }

    mutating func add(_ document: SearchDocument) {
        let id = ids.number(of: document.id.utf8)
        if id == latest.count { latest.append(0) }
        latest[id] = documentCount
        documentCount += 1
        sortKeys.append(document.sortKey.utf8)
        let boost = document.boost
        boosts.append(boost.isFinite && boost > 0 ? Float(boost) : 1)
        for facet in facets.indices {
            facets[facet].append(facet < document.facets.count ? document.facets[facet] : [])
        }
        places.append(
            places: document.places, serves: document.serves.lazy.map(PlaceColumn.Area.init))
        analysis.add(document)
    }

    /// The segment of the last version of each document.
    consuming func finish() -> Segment {
        let numbers = nameOrder()
        defer {
            ids.release()
            for facet in facets { facet.release() }
        }
        var names = ListsDraft<UInt8>()
        for number in numbers { names.append(ids.term(Int(number))) }
        return finish(numbers.map { latest[Int($0)] }, HashedStrings(Lists(names)))
    }

    private func finish(_ order: [UInt32], _ names: HashedStrings) -> Segment {
        let (vocabulary, numbers) = analysis.sortedTerms()
        let words = schema.findsSimilar ? documentWords(order, numbers) : .none
        let postings = analysis.postings(order, numbers)
        let isPlain = boosts.allSatisfy { $0 == 1 }
        return Segment(
            ids: names,
            sortKeys: Lists(sortKeys.permuted(order)),
            boosts: Column(isPlain ? [] : order.map { boosts[Int($0)] }),
            facets: FacetColumns(facets, order: order), places: places.finished(order),
            vocabulary: vocabulary, postings: postings, words: words)
    }

    /// The numbers of the ids by sort key, then id.
    private func nameOrder() -> [UInt32] {
        var keyed = latest.enumerated().map {
            (key: Self.head(sortKeys[Int($1)]), number: UInt32($0))
        }
        sortKeys.elements.withUnsafeBufferPointer { bytes in
            keyed.sort { one, other in
                if one.key != other.key { return one.key < other.key }
                let a = sortKeys.range(Int(latest[Int(one.number)]))
                let b = sortKeys.range(Int(latest[Int(other.number)]))
                let order = Lists.compare(
                    UnsafeBufferPointer(rebasing: bytes[a]),
                    UnsafeBufferPointer(rebasing: bytes[b]))
                if order != 0 { return order < 0 }
                return Lists.compare(ids.term(Int(one.number)), ids.term(Int(other.number))) < 0
            }
        }
        return keyed.map(\.number)
    }

    /// The first eight bytes, in an order of numbers that is theirs.
    private static func head(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var head: UInt64 = 0
        for byte in bytes.prefix(8) { head = head << 8 | UInt64(byte) }
        return head << UInt64(8 * (8 - min(bytes.count, 8)))
    }

    private func documentWords(_ order: [UInt32], _ numbers: [UInt32]) -> DocumentWords {
        var draft = ListsDraft<UInt8>()
        for document in order {
            let words = analysis.terms(Int(document)).map { numbers[Int($0)] }
            DocumentWords.append(words.sorted(), to: &draft)
        }
        return DocumentWords(packed: Lists(draft))
    }
}
