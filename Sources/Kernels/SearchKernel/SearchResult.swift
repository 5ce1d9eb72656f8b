// SPDX-License-Identifier: EUPL-1.2

/// A page of hits and what surrounds it.
public struct SearchResult: Sendable {
    /// The exact number of matching documents.
    public let total: Int
    /// The page asked for, in order.
    public let hits: [Hit]
    /// For each facet of the schema, the values among the documents that the query counts over
    /// (``SearchQuery/FacetCounting``). Most frequent first, then by value. Empty unless the query
    /// counts facets.
    public let facets: [String: [FacetCount]]
    /// How each word of the query was understood, in order.
    public let interpretation: [TermInterpretation]
}

/// One document found.
public struct Hit: Hashable, Sendable {
    /// The id of the document.
    public let id: String
    /// Comparable within one result only; 0 without words.
    public let score: Double
    /// From the point asked for to the nearest place; nil without either.
    public let kilometres: Double?
    /// Whether a served area covers the point asked for.
    public let servesPlace: Bool
    /// Why it matches: by query word, best kind first, then field order; at most eight a word.
    public let reasons: [Reason]
}

/// How close a word of a document is to a word of the query, best first.
public enum MatchKind: Int, Comparable, Sendable {
    /// The same folded word.
    case exact
    /// Another number or gender of the word (``LightStem``).
    case inflection
    /// A concept that the word was recognised to mean (``ConceptSpan``).
    case concept
    /// A longer word that begins with it.
    case prefix
    /// A word one or two edits away.
    case typo

    /// Better matches come first.
    public static func < (one: MatchKind, other: MatchKind) -> Bool {
        one.rawValue < other.rawValue
    }
}

/// A word of a document that answers a word of the query.
public struct Reason: Hashable, Sendable {
    /// The name of the field it stands in.
    public let field: String
    /// The folded word of the document: give it to ``Highlight``. For a concept, its id.
    public let term: String
    /// The word of the query, as typed.
    public let queryWord: String
    /// How close the two are.
    public let kind: MatchKind
}

/// A facet value and its number of documents.
public struct FacetCount: Hashable, Sendable {
    /// The value as documents have it.
    public let value: String
    /// The number of documents, at least 1.
    public let count: Int
}

/// How a word of the query was understood.
public struct TermInterpretation: Hashable, Sendable {
    /// The word as typed.
    public let word: String
    /// The best kind of match in the whole index; nil if nothing matches.
    public let kind: MatchKind?
    /// Words of the index that answer it, best kind first, then alphabetically; at most sixteen.
    public let terms: [String]
    /// The ids of the concepts of its spans that documents have, alphabetically.
    public let concepts: [String]
}
