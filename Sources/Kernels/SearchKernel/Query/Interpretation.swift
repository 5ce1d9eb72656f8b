// SPDX-License-Identifier: EUPL-1.2

extension QueryWord {
    private static let maximumTerms = 16

    func interpretation(in snapshot: Snapshot) -> TermInterpretation {
        var found: [MatchKind: Set<String>] = [:]
        for (live, answers) in zip(snapshot.segments, answers) {
            var taken: [MatchKind: Int] = [:]
            for answer in answers where taken[answer.kind, default: 0] < Self.maximumTerms {
                guard live.frequency(of: Int(answer.term)) > 0 else { continue }
                taken[answer.kind, default: 0] += 1
                found[answer.kind, default: []].insert(live.segment.vocabulary.term(answer.term))
            }
        }
        let kind = found.keys.min()
        let concepts = found.removeValue(forKey: .concept) ?? []
        let ordered = found.sorted { $0.key < $1.key }.flatMap { Self.alphabetical($0.value) }
        return TermInterpretation(
            word: typed, kind: kind, terms: Array(ordered.prefix(Self.maximumTerms)),
            concepts: Array(Self.alphabetical(concepts).prefix(Self.maximumTerms)))
    }

    private static func alphabetical(_ terms: Set<String>) -> [String] {
        terms.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
