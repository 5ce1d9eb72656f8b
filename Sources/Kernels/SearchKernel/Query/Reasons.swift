// SPDX-License-Identifier: EUPL-1.2

private let maximumReasonsPerWord = 8

extension [[QueryWord.Answer]] {
    /// Why the words of a query match a document of a segment.
    ///
    /// - Parameter typed: the words as typed, beside their answers.
    func reasons(
        _ document: Int, in segment: Segment, typed: [String], _ schema: SearchSchema
    ) -> [Reason] {
        let terms = segment.words.words(document)
        return zip(self, typed).flatMap { answers, typed in
            let found = matches(answers, terms)
            return reasons(found, document, in: segment, typed: typed, schema)
        }
    }

    /// The answers that the document may have: those among its terms, or all if these are not
    /// kept.
    private func matches(_ answers: [QueryWord.Answer], _ terms: [UInt32]) -> [QueryWord.Answer] {
        guard !terms.isEmpty else { return answers }
        var (place, found) = (0, [QueryWord.Answer]())
        for answer in answers {
            while place < terms.count, terms[place] < answer.term { place += 1 }
            if place < terms.count, terms[place] == answer.term { found.append(answer) }
        }
        return found
    }

    private func reasons(
        _ answers: [QueryWord.Answer], _ document: Int, in segment: Segment, typed: String,
        _ schema: SearchSchema
    ) -> [Reason] {
        var found: [(kind: MatchKind, field: Int, term: UInt32)] = []
        for answer in answers {
            guard let posting = segment.postings.posting(answer.term, document) else { continue }
            for field in schema.fields.indices.prefix(SearchSchema.maximumFields)
            where posting.fields >> UInt8(field) & 1 == 1 {
                found.append((answer.kind, field, answer.term))
            }
        }
        // Terms are in byte order in every segment, so this order is that of any rebuild.
        found.sort { ($0.kind, $0.field, $0.term) < ($1.kind, $1.field, $1.term) }
        return found.prefix(maximumReasonsPerWord).map {
            Reason(
                field: schema.fields[$0.field].name, term: segment.vocabulary.term($0.term),
                queryWord: typed, kind: $0.kind)
        }
    }
}

extension Postings {
    /// The impact code and the fields of a term on a document; nil if it does not stand there.
    func posting(_ term: UInt32, _ document: Int) -> (impact: UInt8, fields: UInt8)? {
        let document = UInt32(document)
        if let bitmap = bitmaps.bitmap(of: term), !bitmap.contains(document) { return nil }
        var cursor = PostingCursor(self, word: Int(term))
        defer { cursor.release() }
        guard cursor.open(upTo: document) else { return nil }
        let place = cursor.place(of: document, from: 0)
        guard cursor.documents[place] == document else { return nil }
        return (cursor.impact(place), cursor.fields(place))
    }
}
