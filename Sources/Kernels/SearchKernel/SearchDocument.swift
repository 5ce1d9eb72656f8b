// SPDX-License-Identifier: EUPL-1.2

/// An organisation as the index takes it in.
public struct SearchDocument: Sendable {
    /// Unique in the index; a document with a known id replaces the older one.
    public var id: String
    /// The texts of each field, in schema order; missing fields are empty, further ones ignored.
    public var fields: [[String]]
    /// The values of each facet, in schema order; empty values are ignored.
    public var facets: [[String]]
    /// Where it is.
    public var places: [GeoPoint]
    /// Where it works.
    public var serves: [ServedArea]
    /// The folded name: order by name, and between equal scores.
    public var sortKey: String
    /// Multiplies the score; anything but a positive finite number counts as 1.
    public var boost: Double

    /// Only id, texts and sort key are needed.
    public init(
        id: String, fields: [[String]], facets: [[String]] = [], places: [GeoPoint] = [],
        serves: [ServedArea] = [], sortKey: String, boost: Double = 1
    ) {
        self.id = id
        self.fields = fields
        self.facets = facets
        self.places = places
        self.serves = serves
        self.sortKey = sortKey
        self.boost = boost
    }
}

/// An area in which an organisation works.
public enum ServedArea: Hashable, Sendable {
    /// Up to `kilometres` from a point.
    case circle(GeoPoint, kilometres: Double)
    /// Anywhere.
    case everywhere
}
