// SPDX-License-Identifier: EUPL-1.2

/// What a document is about, in concepts.
public struct ConceptProfile: Sendable {
    /// A concept a document has, and how surely (0...1).
    public struct Entry: Sendable, Hashable {
        /// The ``LinkableConcept/id``.
        public let id: String
        /// How surely, 0...1.
        public let weight: Double

        /// A concept of a document.
        public init(id: String, weight: Double) {
            self.id = id
            self.weight = weight
        }
    }

    /// The key of the document.
    public let id: String
    /// What it is first of all.
    public let main: [Entry]
    /// What else it offers.
    public let others: [Entry]
    /// The topics it belongs to.
    public let topics: Set<String>

    /// A document as its concepts.
    public init(id: String, main: [Entry], others: [Entry], topics: Set<String> = []) {
        self.id = id
        self.main = main
        self.others = others
        self.topics = topics
    }

    /// A document whose texts are linked here: a title, and parts each naming one thing.
    ///
    /// Only concepts that are ``ConceptMatch/possible`` count, at most three for each text.
    public init(
        id: String, title: String, parts: [String], language: String? = nil,
        topics: Set<String> = [], linker: ConceptLinker
    ) {
        func entries(_ text: String) -> [Entry] {
            linker.link(text, language: language, limit: 3)
                .filter { $0.confidence >= ConceptMatch.possible }
                .map { Entry(id: $0.id, weight: $0.confidence) }
        }
        self.init(id: id, main: entries(title), others: parts.flatMap(entries), topics: topics)
    }
}
