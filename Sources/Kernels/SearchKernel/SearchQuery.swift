// SPDX-License-Identifier: EUPL-1.2

/// What is sought. Text, filters and nearness must all hold.
public struct SearchQuery: Sendable {
    /// Round a point.
    public struct Near: Sendable {
        /// The centre.
        public var point: GeoPoint
        /// The radius, edge included.
        public var kilometres: Double
        /// Also takes organisations that work at the point without being there.
        public var includesServedArea: Bool

        /// Round `point`, at most `kilometres` away.
        public init(point: GeoPoint, kilometres: Double, includesServedArea: Bool = false) {
            self.point = point
            self.kilometres = kilometres
            self.includesServedArea = includesServedArea
        }
    }

    /// Which documents a facet's counts are taken over.
    public enum FacetCounting: Sendable {
        /// Those that match text, nearness and the filters of all *other* facets: what another
        /// choice in the same facet would give.
        case others
        /// The hits, all filters respected.
        case hits
    }

    /// What a word that matches no document is taken for.
    public enum Correction: Sendable {
        /// The nearest words with the same first letter: a word of four letters or more (no
        /// digits) may have one edit, from eight letters on two; swapping two neighbours is one.
        case nearest
        /// The word of most documents that is one insertion, deletion or substitution of a letter
        /// a–z away, first letter included.
        case mostFrequent
    }

    /// The order of hits; equals stand by sort key, then id.
    public enum Order: Sendable {
        /// Best score first; without words, by name.
        case relevance
        /// By sort key.
        case name
        /// Nearest place first, no place last; without ``SearchQuery/near``, by name.
        case distance
    }

    /// Words are counted up to here; the rest of a longer text is ignored.
    public static let maximumWords = 32

    /// Every word must match, in any field. No word at all: everything matches.
    public var text: String
    /// What stretches of the text were recognised to mean: a word of such a stretch also matches
    /// documents that have one of its concepts.
    public var concepts: [ConceptSpan]
    /// Values by facet name: one of the values of each facet. A facet without values asks for
    /// nothing; a facet the schema does not know matches nothing.
    public var filters: [String: Set<String>]
    /// Where; nil for anywhere.
    public var near: Near?
    /// The order of the hits.
    public var order: Order
    /// Hits to skip; a negative number counts as 0.
    public var offset: Int
    /// Hits to return at most; a negative number counts as 0.
    public var limit: Int
    /// The last word may be the beginning of a word, from two letters on.
    public var prefixOnLastWord: Bool
    /// Whether a word that matches no document is taken for another (``correction``).
    public var toleratesTypos: Bool
    /// Whether the result counts facet values; the map and suggestions do not need them.
    public var countsFacets: Bool
    /// What facet values are counted over.
    public var facetCounting: FacetCounting = .others
    /// Whether a word also matches its other forms (``LightStem``).
    public var inflects = true
    /// How words with typos are corrected.
    public var correction: Correction = .nearest
    /// Whether hits say why they match; without, their reasons are empty.
    public var explains = true

    /// Without arguments: everything, by name, the first twenty.
    public init(
        text: String = "", concepts: [ConceptSpan] = [],
        filters: [String: Set<String>] = [:], near: Near? = nil, order: Order = .relevance,
        offset: Int = 0, limit: Int = 20, prefixOnLastWord: Bool = false,
        toleratesTypos: Bool = true, countsFacets: Bool = true
    ) {
        self.text = text
        self.concepts = concepts
        self.filters = filters
        self.near = near
        self.order = order
        self.offset = offset
        self.limit = limit
        self.prefixOnLastWord = prefixOnLastWord
        self.toleratesTypos = toleratesTypos
        self.countsFacets = countsFacets
    }
}

/// A stretch of the query's text and the concepts it may mean.
public struct ConceptSpan: Hashable, Sendable {
    /// A concept and how surely it is meant.
    public struct Candidate: Hashable, Sendable {
        /// As in ``DocumentConcept/id``.
        public var id: String
        /// Multiplies the score of a match, 0...1; anything else is brought into that range.
        public var weight: Double

        /// `weight`: surely meant.
        public init(id: String, weight: Double = 1) {
            self.id = id
            self.weight = weight
        }
    }

    /// The places of its words among ``Analysis/tokens(_:)`` of the query's text.
    public var words: Range<Int>
    /// What it may mean.
    public var concepts: [Candidate]

    /// `words`: numbers of tokens, from 0.
    public init(words: Range<Int>, concepts: [Candidate]) {
        self.words = words
        self.concepts = concepts
    }
}
