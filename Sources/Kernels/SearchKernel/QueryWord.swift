// SPDX-License-Identifier: EUPL-1.2

/// A word of the query and the words of each segment that answer it.
struct QueryWord {
    /// A word of a segment that answers the query word.
    struct Answer {
        let word: UInt32
        let kind: MatchKind
    }

    /// As typed.
    let typed: String
    let term: [UInt8]
    /// By segment, ascending by word.
    private(set) var answers: [[Answer]] = []
    /// By segment.
    private(set) var matches: [WordMatches] = []

    /// Live documents that match, over all segments.
    var matching: Int { matches.reduce(0) { $0 + $1.documents.count } }

    init(typed: String, term: String, isPrefix: Bool, toleratesTypos: Bool, in snapshot: Snapshot) {
        self.typed = typed
        self.term = Array(term.utf8)
        let forms = LightStem.forms(of: LightStem.stem(self.term))
        let scalars = TypoIndex.scalars(self.term)
        answers = snapshot.segments.map {
            spelled(forms, isPrefix: isPrefix && scalars.count >= 2, in: $0.segment.vocabulary)
        }
        findMatches(in: snapshot)
        if matching == 0, toleratesTypos, let bound = Self.typoBound(scalars) {
            answers = misspelled(scalars, bound: bound, in: snapshot)
            findMatches(in: snapshot)
        }
    }

    private mutating func findMatches(in snapshot: Snapshot) {
        matches = zip(snapshot.segments, answers).map { WordMatches($1, in: $0) }
    }

    private func spelled(
        _ forms: [[UInt8]], isPrefix: Bool, in vocabulary: Vocabulary
    ) -> [Answer] {
        var kinds: [UInt32: MatchKind] = [:]
        for form in forms {
            if let word = vocabulary.number(of: form) { kinds[word] = .inflection }
        }
        if let word = vocabulary.number(of: term) { kinds[word] = .exact }
        let range = isPrefix ? vocabulary.range(prefix: term) : 0..<0
        var answers = range.map {
            Answer(word: UInt32($0), kind: kinds.removeValue(forKey: UInt32($0)) ?? .prefix)
        }
        answers += kinds.map { Answer(word: $0.key, kind: $0.value) }
        return answers.sorted { $0.word < $1.word }
    }

    /// How many edits a word may have; a number is never taken for another.
    private static func typoBound(_ scalars: [UInt32]) -> Int? {
        let hasDigit = scalars.contains { $0 >= 0x30 && $0 <= 0x39 }
        guard scalars.count >= 4, scalars.count <= 64, !hasDigit else { return nil }
        return scalars.count >= 8 ? 2 : 1
    }
}
