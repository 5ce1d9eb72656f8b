// SPDX-License-Identifier: EUPL-1.2

/// A word of the query and the terms of each segment that answer it.
struct QueryWord {
    /// A term of a segment that answers the query word.
    struct Answer {
        let term: UInt32
        let kind: MatchKind
        /// What the kind of match leaves of the score.
        let factor: Float
    }

    /// As typed.
    let typed: String
    let term: [UInt8]
    /// By segment, ascending by term.
    private(set) var answers: [[Answer]] = []
    /// Live documents with an answering term, counted once a term, at most all.
    private(set) var matching = 0

    init(
        typed: String, term: String, isPrefix: Bool, concepts: [ConceptSpan.Candidate] = [],
        _ query: SearchQuery, in snapshot: Snapshot
    ) {
        self.typed = typed
        self.term = Array(term.utf8)
        let forms = query.inflects ? LightStem.forms(of: LightStem.stem(self.term)) : []
        let scalars = Vocabulary.scalars(self.term)
        answers = snapshot.segments.map {
            spelled(forms, isPrefix: isPrefix && scalars.count >= 2, in: $0.segment.vocabulary)
        }
        count(in: snapshot)
        if matching == 0, query.toleratesTypos {
            answers = corrected(query.correction, in: snapshot)
        }
        if !concepts.isEmpty { add(concepts, in: snapshot) }
        count(in: snapshot)
    }

    private mutating func count(in snapshot: Snapshot) {
        var sum = 0
        for (live, answers) in zip(snapshot.segments, answers) {
            for answer in answers { sum += live.frequency(of: Int(answer.term)) }
        }
        matching = min(sum, snapshot.count)
    }

    private func spelled(
        _ forms: [[UInt8]], isPrefix: Bool, in vocabulary: Vocabulary
    ) -> [Answer] {
        var kinds: [UInt32: MatchKind] = [:]
        for form in forms {
            if let number = vocabulary.number(of: form) { kinds[number] = .inflection }
        }
        if let number = vocabulary.number(of: term) { kinds[number] = .exact }
        let range = isPrefix ? vocabulary.range(prefix: term) : 0..<0
        var answers = range.map {
            Answer(UInt32($0), kinds.removeValue(forKey: UInt32($0)) ?? .prefix)
        }
        answers += kinds.map { Answer($0.key, $0.value) }
        return answers.sorted { $0.term < $1.term }
    }

    private mutating func add(_ concepts: [ConceptSpan.Candidate], in snapshot: Snapshot) {
        var weights: [String: Double] = [:]
        for concept in concepts {
            // No number at all is no certainty either.
            let weight = concept.weight > 0 ? min(concept.weight, 1) : 0
            weights[concept.id] = max(weights[concept.id] ?? 0, weight)
        }
        for (place, live) in snapshot.segments.enumerated() {
            let vocabulary = live.segment.vocabulary
            let found = weights.compactMap { id, weight in
                vocabulary.number(of: Vocabulary.term(ofConcept: id)).map {
                    Answer($0, .concept, weight: Float(max(weight, 0.001)))
                }
            }
            // Concepts have higher numbers than any word.
            answers[place] += found.sorted { $0.term < $1.term }
        }
    }
}

extension QueryWord.Answer {
    init(_ term: UInt32, _ kind: MatchKind, weight: Float = 1) {
        self.init(term: term, kind: kind, factor: Ranking.factor(kind) * weight)
    }
}
