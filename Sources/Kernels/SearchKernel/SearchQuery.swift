// SPDX-License-Identifier: EUPL-1.2

/// What is sought. Text, filters and nearness must all hold.
public struct SearchQuery: Sendable {
    /// Round a point.
    public struct Near: Sendable {
        public var point: GeoPoint
        public var kilometres: Double
        /// Also takes organisations that work at the point without being there.
        public var includesServedArea: Bool

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
    public var near: Near?
    public var order: Order
    public var offset: Int
    public var limit: Int
    /// The last word may be the beginning of a word, from two letters on.
    public var prefixOnLastWord: Bool
    /// A word of four letters or more (no digits) that matches no document may have one edit,
    /// from eight letters on two; its first letter must be right.
    public var toleratesTypos: Bool
    public var countsFacets: Bool

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
