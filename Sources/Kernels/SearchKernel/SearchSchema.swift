// SPDX-License-Identifier: EUPL-1.2

/// What documents of an index are made of; texts and facet values come in this order.
public struct SearchSchema: Sendable {
    /// A searchable text.
    public struct Field: Sendable {
        /// The name reported in ``Reason``.
        public let name: String
        /// How much a match here weighs against the other fields; not negative.
        public let weight: Double
        /// The usual number of words, against which long texts are held (the average length of
        /// BM25). Fixed here rather than measured: scores then never depend on how the index
        /// came to its present content.
        public let typicalLength: Double

        /// A negative or unending weight or length is brought to a sensible one.
        public init(_ name: String, weight: Double = 1, typicalLength: Double = 20) {
            self.name = name
            self.weight = weight.isFinite ? max(weight, 0) : 1
            self.typicalLength = typicalLength.isFinite ? max(typicalLength, 1) : 20
        }
    }

    /// A property to filter by and to count; a document may have several values.
    public struct Facet: Sendable {
        /// The name used in queries and results.
        public let name: String

        /// A facet called `name`; names are unique in a schema.
        public init(_ name: String) { self.name = name }
    }

    /// The fields in document order. A ninth field and further ones count as the eighth.
    public let fields: [Field]
    /// The facets in document order.
    public let facets: [Facet]
    /// Whether ``Snapshot/similar(to:limit:)`` works: the index then also keeps the words of
    /// each document, which costs some 80 bytes a document of 50 words, and explains hits faster.
    public let findsSimilar: Bool

    /// A schema; the order of both lists is the order in every document.
    public init(fields: [Field], facets: [Facet], findsSimilar: Bool = true) {
        self.fields = fields
        self.facets = facets
        self.findsSimilar = findsSimilar
    }

    /// More would not fit the byte that says in which fields a word stands.
    static let maximumFields = 8

    func facetIndex(_ name: String) -> Int? { facets.firstIndex { $0.name == name } }
}
