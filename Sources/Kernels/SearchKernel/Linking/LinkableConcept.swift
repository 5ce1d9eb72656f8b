// SPDX-License-Identifier: EUPL-1.2

/// A concept of a taxonomy with the labels it goes by in each language.
public struct LinkableConcept: Sendable {
    /// What a label is to its concept.
    public enum Role: Sendable {
        /// The name of the concept in its language.
        case preferred
        /// Another name people use.
        case alternative
        /// A spelling that is found but never shown.
        case hidden
    }

    /// One name of a concept.
    public struct Label: Sendable, Hashable {
        /// The name as written.
        public let text: String
        /// The two-letter code of its language: fr, de, lb, en, nl.
        public let language: String
        /// What it is to its concept.
        public let role: Role

        /// A name of a concept.
        public init(text: String, language: String, role: Role) {
            self.text = text
            self.language = language
            self.role = role
        }
    }

    /// The key a match is told by.
    public var id: String
    /// Every name. "Gärtner/Gärtnerin" counts as both its halves as well.
    public var labels: [Label]
    /// How likely the concept is beforehand; 1 is usual, 2 twice as likely.
    public var prior: Double
    /// What sort of thing it is (occupation, skill, product); texts that look like names of the
    /// same sort speak for it. Nil where sorts are not told apart.
    public var kind: String?
    /// What it belongs to (trades); things that share a topic are a little more alike.
    public var topics: Set<String>

    /// A concept with its names.
    public init(
        id: String, labels: [Label], prior: Double = 1, kind: String? = nil,
        topics: Set<String> = []
    ) {
        self.id = id
        self.labels = labels
        self.prior = prior
        self.kind = kind
        self.topics = topics
    }
}
