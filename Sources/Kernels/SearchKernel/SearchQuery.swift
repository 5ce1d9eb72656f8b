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
    /// A word of four letters or more (no digits) that matches no document may have one edit,
    /// from eight letters on two; its first letter must be right.
    public var toleratesTypos: Bool
    /// Whether the result counts facet values; the map and suggestions do not need them.
    public var countsFacets: Bool

    /// Without arguments: everything, by name, the first twenty.
    public init(
        text: String = "", filters: [String: Set<String>] = [:], near: Near? = nil,
        order: Order = .relevance, offset: Int = 0, limit: Int = 20,
        prefixOnLastWord: Bool = false, toleratesTypos: Bool = true, countsFacets: Bool = true
    ) {
        self.text = text
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
