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
    /// Places texts among the concepts.
    package let linker: ConceptLinker
    private let places: [ID<Concept>: Int32]
    private let narrower: [Int32: [Int32]]
    private let links: [Int32: [Edge]]

    private struct Edge {
        let other: Int32
        let relation: ConceptLink.Relation
        let confidence: Float
    }

    /// The program's own vocabulary alone.
    package init() {
        self.init(stored: [], labels: [], links: [], loaded: [:])
    }

    package init(_ session: any Session) throws {
        var labels: [(ID<Concept>, ConceptLabel)] = []
        try session.forEachLabel { labels.append(($0, $1)) }
        var links: [ConceptLink] = []
        try session.forEachLink { links.append($0) }
        self.init(
            stored: try session.conceptsWithoutLabels(), labels: labels, links: links,
            loaded: try session.loadedSources())
    }

    private init(
        stored: [Concept], labels: [(ID<Concept>, ConceptLabel)], links: [ConceptLink],
        loaded: [ConceptSource: LoadedSource]
    ) {
        var concepts = OwnVocabulary.concepts + stored
        let places = Dictionary(
            concepts.enumerated().map { ($1.id, Int32($0)) }, uniquingKeysWith: { own, _ in own })
        // A label of a concept that a list withdrew waits for the concept to come back.
        for (id, label) in labels {
            if let place = places[id] { concepts[Int(place)].labels.append(label) }
        }
        var narrower: [Int32: [Int32]] = [:]
        for (place, concept) in concepts.enumerated() {
            if let parent = concept.parent.flatMap({ places[$0] }) {
                narrower[parent, default: []].append(Int32(place))
            }
        }
        var edges: [Int32: [Edge]] = [:]
        for link in OwnVocabulary.links + links {
            guard let a = places[link.a], let b = places[link.b], a != b else { continue }
            let confidence = Float(link.confidence)
            edges[a, default: []].append(
                Edge(other: b, relation: link.relation, confidence: confidence))
            edges[b, default: []].append(
                Edge(other: a, relation: link.relation.inverse, confidence: confidence))
        }
        (self.concepts, self.places, self.loaded) = (concepts, places, loaded)
        (self.narrower, self.links) = (narrower, edges)
        // What comes with the program is learnt once, however many databases are open.
        linker =
            concepts.count == OwnVocabulary.concepts.count && labels.isEmpty
            ? Self.ownLinker : ConceptLinker(concepts.compactMap(LinkableConcept.init))
    }
}

extension VocabularySnapshot {
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

    /// The concepts a text may mean, the most certain first.
    package func link(
        _ text: String, language: Language?, limit: Int
    ) -> [(concept: Concept, confidence: Double)] {
        linker.link(text, language: language?.rawValue, limit: limit).compactMap { match in
            concept(ID(match.id)).map { ($0, match.isExact ? 1 : match.confidence) }
        }
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

    private static let ownLinker = ConceptLinker(
        OwnVocabulary.concepts.compactMap(LinkableConcept.init))
}

extension LinkableConcept {
    /// Places are found by the gazetteer, not as what somebody does.
    fileprivate init?(_ concept: Concept) {
        guard concept.scheme != .nuts, concept.deprecatedBy == nil else { return nil }
        self.init(
            id: concept.id.string,
            labels: concept.labels.map { label in
                Label(
                    text: label.text, language: label.language.string,
                    role: Role(label.role))
            }, prior: Self.prior(of: concept.scheme), kind: concept.kind.rawValue)
    }

    /// The words of our own people come before those of the long official lists.
    private static func prior(of scheme: ConceptScheme) -> Double {
        switch scheme {
        case .trade, .local: 3
        case .escoSkill, .escoOccupation: 1
        case .cpv, .nace, .nuts: 0.5
        }
    }
}

extension LinkableConcept.Role {
    fileprivate init(_ role: ConceptLabel.Role) {
        self =
            switch role {
            case .preferred: .preferred
            case .alternative: .alternative
            case .hidden: .hidden
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
