// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Notes words that could not be placed: a new one is kept, a known one is counted. Whatever was
/// decided about a word stays decided.
package struct NoteTerms {
    /// Searches nobody has looked at are kept up to this number, so that nobody can fill the disk;
    /// beyond it, those seen least and longest ago go.
    static let maximumOpenQueries = 20_000

    package let database: any Database

    package init(database: any Database) { self.database = database }

    /// How many of them were kept or counted; the others might have named a person, or are no
    /// words. One transaction, none where there is nothing to note.
    @discardableResult
    package func run(_ sightings: [TermSighting], at instant: Instant) async throws -> Int {
        let (terms, count) = Self.merged(sightings)
        guard !terms.isEmpty else { return 0 }
        try await database.write { session in
            for term in terms {
                try session.note(term, id: ID(at: instant), at: instant)
            }
            try session.forgetQueries(beyond: Self.maximumOpenQueries)
        }
        return count
    }

    /// One entry a word and language, in the order in which they came.
    private static func merged(_ sightings: [TermSighting]) -> ([NotedTerm], Int) {
        var terms: [NotedTerm] = []
        var places: [String: Int] = [:]
        var count = 0
        for sighting in sightings {
            guard let text = TermFilter.term(sighting.text) else { continue }
            let folded = TermFilter.folded(text)
            guard !folded.isEmpty else { continue }
            count += 1
            let language = sighting.language ?? .undetermined
            let key = "\(language.string) \(folded)"
            if let place = places[key] {
                terms[place].seen += 1
                if sighting.kind == .tag { terms[place].kind = .tag }
                continue
            }
            places[key] = terms.count
            terms.append(
                NotedTerm(
                    text: text, folded: folded, language: language, kind: sighting.kind,
                    example: TermFilter.example(sighting.example)))
        }
        return (terms, count)
    }
}

/// A word to be noted, with how often it was met.
struct NotedTerm {
    let text, folded: String
    let language: LanguageTag
    var kind: InboxTerm.Kind
    let example: String?
    var seen = 1
}
