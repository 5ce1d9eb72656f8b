// SPDX-License-Identifier: EUPL-1.2

extension QueryWord {
    private static let maximumReasons = 8

    /// Why this word matches a document of the segment at `place`.
    func reasons(
        _ document: Int, in segment: Segment, place: Int, _ schema: SearchSchema
    ) -> [Reason] {
        var found: [(kind: MatchKind, field: Int, word: UInt32)] = []
        for entry in segment.words.range(document) {
            guard let kind = kind(of: segment.words.elements[entry], in: answers[place]) else {
                continue
            }
            for field in schema.fields.indices.prefix(SearchSchema.maximumFields)
            where segment.fieldBits[entry] >> UInt8(field) & 1 == 1 {
                found.append((kind, field, segment.words.elements[entry]))
            }
        }
        // Words are in byte order in every segment, so this order is that of any rebuild.
        found.sort { ($0.kind, $0.field, $0.word) < ($1.kind, $1.field, $1.word) }
        return found.prefix(Self.maximumReasons).map {
            Reason(
                field: schema.fields[$0.field].name, term: segment.vocabulary.term($0.word),
                queryWord: typed, kind: $0.kind)
        }
    }

    private func kind(of word: UInt32, in answers: [Answer]) -> MatchKind? {
        var (low, high) = (0, answers.count)
        while low < high {
            let middle = (low + high) / 2
            if answers[middle].word < word { low = middle + 1 } else { high = middle }
        }
        return low < answers.count && answers[low].word == word ? answers[low].kind : nil
    }
}
