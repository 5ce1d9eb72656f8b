// SPDX-License-Identifier: EUPL-1.2

/// An organisation as the index takes it in.
public struct SearchDocument: Sendable {
    /// Unique in the index; a document with a known id replaces the older one.
    public var id: String
    /// The texts of each field, in schema order; missing fields are empty, further ones ignored.
    public var fields: [[String]]
    /// The values of each facet, in schema order; empty values are ignored.
    public var facets: [[String]]
    /// What it is about, beyond its words.
    public var concepts: [DocumentConcept]
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
        id: String, fields: [[String]], facets: [[String]] = [],
        concepts: [DocumentConcept] = [], places: [GeoPoint] = [], serves: [ServedArea] = [],
        sortKey: String, boost: Double = 1
    ) {
        self.id = id
        self.fields = fields
        self.facets = facets
        self.concepts = concepts
        self.places = places
        self.serves = serves
        self.sortKey = sortKey
        self.boost = boost
    }
}

/// A concept of a vocabulary that a document is about. It is found by ``ConceptSpan``, never by a
/// word, even one that is spelled like it.
public struct DocumentConcept: Hashable, Sendable {
    /// The concept, in the caller's naming.
    public var id: String
    /// The place in the schema of the field it was recognised in.
    public var field: Int
    /// How many mentions of a word it counts for; anything but a positive finite number
    /// leaves the concept out.
    public var weight: Double

    /// `weight`: as one mention of a word.
    public init(id: String, field: Int, weight: Double = 1) {
        self.id = id
        self.field = field
        self.weight = weight
    }
}

/// An area in which an organisation works.
public enum ServedArea: Hashable, Sendable {
    /// Up to `kilometres` from a point.
    case circle(GeoPoint, kilometres: Double)
    /// Anywhere.
    case everywhere
}
