// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// One concept: its words in every language, its codes, and what it is close to.
struct ConceptPage {
    let concept: Concept
    let snapshot: VocabularySnapshot
    let language: Language
    let searchLink: @Sendable (String, Language) -> Link

    /// So many of a group of links are shown; the others are counted.
    private static let shown = 40

    private var name: String { concept.label(in: language)?.text ?? concept.code }

    var page: Page {
        let id = concept.id
        return Page(
            language: language, title: name,
            paths: { VocabularyPaths.concept(id, $0) }, breadcrumbs: breadcrumbs,
            content: """
                <div class="frame stack">
                <h1>\(ConceptMarkup.name(concept, language))</h1>
                \(withdrawal)
                <p><a class="button" href="\(searchLink(name, language))">\(Icon.search.html) \
                \(VocabularyText.findEnterprises[language])</a></p>
                \(facts)
                <h2>\(VocabularyText.inLanguages[language])</h2>
                \(words)
                \(connections)
                \(ConceptMarkup.credit(for: [concept] + related.map(\.concept), snapshot, language))
                </div>
                """)
    }

    private var breadcrumbs: [Breadcrumb] {
        var above: [Breadcrumb] = []
        var next = concept.parent
        // A loop in a loaded list must not become one here.
        while let id = next, let parent = snapshot.concept(id), above.count < 8 {
            above.append(
                Breadcrumb(
                    parent.label(in: language)?.text ?? parent.code,
                    VocabularyPaths.concept(id, language)))
            next = parent.parent
        }
        return [Breadcrumb(VocabularyText.title[language], VocabularyPaths.vocabulary(language))]
            + above.reversed() + [Breadcrumb(name)]
    }

    private var withdrawal: HTML? {
        guard let newer = concept.deprecatedBy.flatMap({ snapshot.concept($0) }) else { return nil }
        return Components.notice(
            .warning,
            "<p>\(VocabularyText.withdrawn[language]) \(ConceptMarkup.link(newer, language))</p>")
    }

    private var facts: HTML? {
        let codes = codes.map { "<li>\($0)</li>" as HTML }
        return Components.definitions([
            (VocabularyText.kind[language], "\(VocabularyText.kind(concept)[language])"),
            (VocabularyText.codes[language], codes.isEmpty ? .empty : "<ul>\(codes)</ul>"),
        ])
    }

    /// What the official lists call it, whether they are loaded or not.
    private var codes: [HTML] {
        let ids = [concept.id] + OwnVocabulary.officialCodes(of: concept.id)
        return ids.compactMap { id -> HTML? in
            let parts = id.string.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return nil }
            switch parts[0] {
            case "cpv", "nace", "nuts": return "\(parts[0].uppercased()) \(parts[1])"
            case "esco": return escoCode(parts[1])
            default: return nil
            }
        }
    }

    private func escoCode(_ code: String) -> HTML {
        let kind = concept.scheme == .escoOccupation ? "occupation" : "skill"
        guard concept.scheme != .trade, concept.kind != .group,
            let link = Link(external: "http://data.europa.eu/esco/\(kind)/\(code)")
        else { return "ESCO \(code)" }
        return "<a href=\"\(link)\">ESCO \(code)</a>"
    }

    private var words: HTML {
        let dutch = LanguageTag("nl") ?? .undetermined
        let tags = Language.allCases.map(\.tag) + [dutch]
        let rows = tags.compactMap { tag -> [HTML]? in
            guard let label = concept.preferred(in: tag) else { return nil }
            let others = concept.alternatives(in: tag).map {
                "<li lang=\"\(tag)\">\($0)</li>" as HTML
            }
            return [
                "\(tag.language?.ownName ?? "Nederlands")",
                "<span lang=\"\(tag)\">\(label.text)</span>",
                others.isEmpty ? "–" : "<ul>\(others)</ul>",
            ]
        }
        return Components.table(
            caption: VocabularyText.inLanguages[language], isCaptionHidden: true,
            columns: [
                .init(VocabularyText.language[language]), .init(VocabularyText.name[language]),
                .init(VocabularyText.otherWords[language]),
            ], rows: rows, in: language)
    }

    /// What stands below it or is linked to it, each once: its place in the tree before likeness.
    private var related: [(concept: Concept, relation: ConceptLink.Relation)] {
        let below = snapshot.narrower(than: concept.id).map {
            (id: $0, relation: ConceptLink.Relation.narrow)
        }
        let linked = snapshot.related(to: concept.id).map { (id: $0.id, relation: $0.relation) }
        var seen: Set<ID<Concept>> = []
        return (below + linked).compactMap { id, relation in
            seen.insert(id).inserted ? snapshot.concept(id).map { ($0, relation) } : nil
        }
    }

    private var connections: HTML? {
        let related = related
        guard !related.isEmpty else { return nil }
        let groups = ConceptLink.Relation.allCases.compactMap { relation -> HTML? in
            let group = related.filter { $0.relation == relation }.map(\.concept)
            guard !group.isEmpty else { return nil }
            let items = group.prefix(Self.shown).map {
                "<li>\(ConceptMarkup.link($0, language))</li>" as HTML
            }
            let rest = group.count - items.count
            let more: HTML? =
                rest > 0
                ? "<p class=\"muted\">\(VocabularyText.andMore.text(rest, in: language))</p>" : nil
            return """
                <h3>\(VocabularyText.relation(relation)[language])</h3>
                <ul class="list-columns">\(items)</ul>\(more)
                """
        }
        return "<h2>\(VocabularyText.links[language])</h2>\(groups)"
    }
}
