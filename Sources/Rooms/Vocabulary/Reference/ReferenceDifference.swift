// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// What has to be written so that the database says what an official list says.
///
/// Only what the list itself gave is ever changed: labels of its own source in the languages of
/// the files, links of its own origin. What curators added stays, whatever becomes of the concept.
struct ReferenceDifference {
    private(set) var added: [Concept] = []
    private(set) var moved: [Concept] = []
    private(set) var removed: [ID<Concept>] = []
    private(set) var newLabels: [(concept: ID<Concept>, label: ConceptLabel)] = []
    private(set) var oldLabels: [(concept: ID<Concept>, label: ConceptLabel)] = []
    private(set) var newLinks: [ConceptLink] = []
    private(set) var oldLinks: [ConceptLink] = []
    private var kept = 0
    private let content: ReferenceContent
    private let isNewSource: Bool

    init(_ content: ReferenceContent, _ session: any Session) throws {
        self.content = content
        isNewSource =
            try session.loadedSources()[content.source]?.isAdapted != content.isAdapted
        let stored = try session.concepts(of: Array(content.schemes))
        compare(stored)
        if !content.linkScopes.isEmpty { try compareLinks(session, schemes(stored)) }
    }

    var isEmpty: Bool { touched.isEmpty && !isNewSource }

    /// The concepts that are different afterwards.
    private var touched: Set<ID<Concept>> {
        var ids = Set(added.map(\.id)).union(moved.map(\.id)).union(removed)
        ids.formUnion(newLabels.map(\.concept))
        ids.formUnion(oldLabels.map(\.concept))
        ids.formUnion(newLinks.map(\.a))
        ids.formUnion(oldLinks.map(\.a))
        return ids
    }

    func count(in summary: inout ReferenceSummary) {
        (summary.added, summary.removed) = (added.count, removed.count)
        summary.changed = touched.subtracting(added.map(\.id)).subtracting(removed).count
        summary.unchanged = kept - summary.changed
    }

    func write(_ session: any WriteSession, at instant: Instant) throws {
        for id in removed { try session.delete(concept: id) }
        for (concept, label) in oldLabels { try session.delete(label, of: concept) }
        for link in oldLinks { try session.delete(link) }
        for concept in moved { try session.delete(concept: concept.id) }
        try session.insert(added + moved)
        try session.insert(labels: newLabels, reviewed: nil)
        try session.insert(newLinks)
        try session.setLoaded(content.source, isAdapted: content.isAdapted, at: instant)
        let gone = Set(removed)
        for id in touched.sorted() {
            try session.recordChange(
                of: id, gone.contains(id) ? .delete : .upsert, at: instant)
        }
    }

    // MARK: Comparing

    private mutating func compare(_ stored: [Concept]) {
        var known: Set<ID<Concept>> = []
        let schemesWithGroups = Set(
            content.concepts.values.lazy.filter { $0.kind == .group }.map(\.scheme))
        for concept in stored {
            guard var wanted = content.concepts[concept.id] else {
                // Groups have files of their own, which need not be there each time.
                if concept.kind == .group, !schemesWithGroups.contains(concept.scheme) { continue }
                removed.append(concept.id)
                compareLabels(concept, [], in: nil)
                continue
            }
            known.insert(concept.id)
            kept += 1
            if !content.schemesWithParents.contains(concept.scheme) {
                wanted.parent = concept.parent
            }
            if (wanted.scheme, wanted.code, wanted.kind) != (
                concept.scheme, concept.code, concept.kind
            )
                || wanted.parent != concept.parent
            {
                moved.append(wanted)
            }
            compareLabels(concept, wanted.labels, in: content.languages[concept.scheme])
        }
        for (id, concept) in content.concepts where !known.contains(id) {
            added.append(concept)
            newLabels += concept.labels.map { (id, $0) }
        }
        added.sort { $0.id < $1.id }
        newLabels.sort { ($0.concept, $0.label.text) < ($1.concept, $1.label.text) }
    }

    /// `languages`: those the files have; `nil` for all.
    private mutating func compareLabels(
        _ concept: Concept, _ wanted: [ConceptLabel], in languages: Set<LanguageTag>?
    ) {
        let stored = concept.labels.filter { label in
            label.source == content.source && languages?.contains(label.language) != false
        }
        // Most have not changed, and come in another order.
        let (before, after) = (Set(stored), Set(wanted))
        guard before != after else { return }
        oldLabels += before.subtracting(after).map { (concept.id, $0) }
        newLabels += after.subtracting(before).map { (concept.id, $0) }
    }

    private func schemes(_ stored: [Concept]) -> [ID<Concept>: ConceptScheme] {
        var schemes = content.concepts.mapValues(\.scheme)
        for concept in stored { schemes[concept.id] = concept.scheme }
        return schemes
    }

    private mutating func compareLinks(
        _ session: any Session, _ schemes: [ID<Concept>: ConceptScheme]
    ) throws {
        var missing = content.links
        try session.forEachLink(origin: .esco) { link in
            guard let scheme = schemes[link.a],
                content.linkScopes.contains(.init(relation: link.relation, scheme: scheme))
            else { return }
            if missing.remove(link) == nil { oldLinks.append(link) }
        }
        newLinks = missing.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    }
}
