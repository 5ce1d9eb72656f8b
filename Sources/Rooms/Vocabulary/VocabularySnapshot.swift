// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import SearchKernel

/// Every concept with its labels and links as of one moment; never changes.
package struct VocabularySnapshot: Sendable {
    /// The program's own concepts in the order of the trades, then the stored ones by id.
    package let concepts: [Concept]
    /// What was loaded of official lists.
    package let loaded: [ConceptSource: LoadedSource]
    /// Finds the concepts that a text names; its ids are those of the concepts.
    package let linker: ConceptLinker
    private let places: [ID<Concept>: Int32]
    private let narrower: [Int32: [Int32]]
    private let links: [Int32: [Edge]]

    private struct Edge {
        let other: Int32
        let relation: ConceptLink.Relation
        let confidence: Float
    }

    /// What the database has of the vocabulary. Reading it is quick; making a snapshot of it, with
    /// its linker, takes seconds where whole lists are loaded, and needs no database.
    package struct Stored: Sendable {
        fileprivate var concepts: [Concept] = []
        fileprivate var labels: [(concept: ID<Concept>, label: ConceptLabel)] = []
        fileprivate var links: [ConceptLink] = []
        fileprivate var loaded: [ConceptSource: LoadedSource] = [:]

        /// Nothing.
        package init() {}

        package init(_ session: any Session) throws {
            concepts = try session.conceptsWithoutLabels()
            try session.forEachLabel { labels.append(($0, $1)) }
            try session.forEachLink { links.append($0) }
            loaded = try session.loadedSources()
        }
    }

    /// The program's own vocabulary with what is stored. `linker`: one that was made before, for
    /// work that links no text.
    package init(_ stored: Stored = Stored(), linker made: ConceptLinker? = nil) {
        var concepts = OwnVocabulary.concepts + stored.concepts
        let places = Dictionary(
            concepts.enumerated().map { ($1.id, Int32($0)) }, uniquingKeysWith: { own, _ in own })
        // A label of a concept that a list withdrew waits for the concept to come back.
        for (id, label) in stored.labels {
            if let place = places[id] { concepts[Int(place)].labels.append(label) }
        }
        var narrower: [Int32: [Int32]] = [:]
        for (place, concept) in concepts.enumerated() {
            if let parent = concept.parent.flatMap({ places[$0] }) {
                narrower[parent, default: []].append(Int32(place))
            }
        }
        var edges: [Int32: [Edge]] = [:]
        for link in OwnVocabulary.links + stored.links {
            guard let a = places[link.a], let b = places[link.b], a != b else { continue }
            let confidence = Float(link.confidence)
            edges[a, default: []].append(
                Edge(other: b, relation: link.relation, confidence: confidence))
            edges[b, default: []].append(
                Edge(other: a, relation: link.relation.inverse, confidence: confidence))
        }
        (self.concepts, self.places, loaded) = (concepts, places, stored.loaded)
        (self.narrower, self.links) = (narrower, edges)
        let isOwn = stored.concepts.isEmpty && stored.labels.isEmpty
        linker =
            made ?? (isOwn ? VocabularyLinker.own : VocabularyLinker.linker(of: concepts))
    }
}

extension VocabularySnapshot {
    /// A person looks at what is offered, so that it may be less likely than what is
    /// `ConceptMatch.possible` to a machine.
    private static let worthOffering = 0.02

    package func concept(_ id: ID<Concept>) -> Concept? {
        places[id].map { concepts[Int($0)] }
    }

    /// The word to show for a concept: in the language asked for, else in the first of its
    /// fallbacks that has one, else in any. `nil` for a concept that is not there.
    package func label(
        of id: ID<Concept>, in language: Language
    ) -> (text: String, language: LanguageTag)? {
        concept(id)?.label(in: language)
    }

    /// The concepts that stand right below, in the order of the list.
    package func narrower(than id: ID<Concept>) -> [ID<Concept>] {
        places[id].flatMap { narrower[$0] }?.map { concepts[Int($0)].id } ?? []
    }

    /// Everything that a link leads to in either direction, and the parent (`broad`, 1). The most
    /// certain first; each concept once a relation.
    package func related(to id: ID<Concept>) -> [RelatedConcept] {
        guard let place = places[id] else { return [] }
        var related: [RelatedConcept] = []
        if let parent = concepts[Int(place)].parent, places[parent] != nil {
            related.append(RelatedConcept(id: parent, relation: .broad, confidence: 1))
        }
        for edge in links[place] ?? [] {
            let id = concepts[Int(edge.other)].id
            let known = related.contains { $0.id == id && $0.relation == edge.relation }
            if !known {
                related.append(
                    RelatedConcept(
                        id: id, relation: edge.relation, confidence: Double(edge.confidence)))
            }
        }
        return related.enumerated().sorted {
            ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset)
        }.map(\.element)
    }

    /// Everything broader, the nearest first.
    package func ancestors(of id: ID<Concept>) -> [ID<Concept>] {
        var ancestors: [ID<Concept>] = []
        var next = concept(id)?.parent
        while let parent = next, !ancestors.contains(parent), ancestors.count < 16 {
            ancestors.append(parent)
            next = concept(parent)?.parent
        }
        return ancestors
    }

    /// The concepts a text may mean, the most certain first; none that is not worth offering.
    package func link(
        _ text: String, language: Language?, limit: Int
    ) -> [(concept: Concept, confidence: Double)] {
        linker.link(text, language: language?.rawValue, limit: limit)
            .filter { $0.confidence >= Self.worthOffering }
            .compactMap { found in
                concept(ID(found.id)).map { ($0, found.confidence) }
            }
    }
}

extension Concept {
    /// See `VocabularySnapshot.label(of:in:)`.
    package func label(in language: Language) -> (text: String, language: LanguageTag)? {
        for candidate in language.fallbacks {
            if let label = preferred(in: candidate.tag) { return (label.text, label.language) }
        }
        return labels.first { $0.role == .preferred }.map { ($0.text, $0.language) }
    }

    /// The word to show in exactly that language; a curator's before a list's.
    package func preferred(in language: LanguageTag) -> ConceptLabel? {
        labels.lazy.filter { $0.role == .preferred && $0.language == language }
            .min { $0.source.rank < $1.source.rank }
    }

    /// The further words of a language that may be shown.
    package func alternatives(in language: LanguageTag) -> [String] {
        let shown = preferred(in: language)?.text
        var words: [String] = []
        for label in labels where label.language == language && label.role != .hidden {
            if label.text != shown, !words.contains(label.text) { words.append(label.text) }
        }
        return words
    }
}
