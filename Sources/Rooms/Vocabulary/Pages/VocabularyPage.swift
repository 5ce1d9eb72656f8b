// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The trades with their terms, and what a word was found to mean.
struct VocabularyPage {
    /// What was looked up; empty on the plain overview.
    let words: String
    let found: [Concept]
    let snapshot: VocabularySnapshot
    let language: Language

    var page: Page {
        let words = words
        return Page(
            language: language, title: VocabularyText.title[language],
            description: VocabularyText.lead[language],
            paths: { VocabularyPaths.vocabulary($0).query([("q", words)]) },
            breadcrumbs: [.init(VocabularyText.title[language])],
            robots: words.isEmpty ? nil : "noindex",
            content: """
                <div class="frame stack">
                <h1>\(VocabularyText.title[language])</h1>
                <p class="lead">\(VocabularyText.lead[language])</p>
                \(form)
                \(results)
                <h2>\(VocabularyText.trades[language])</h2>
                \(Trade.all.map(section))
                \(ConceptMarkup.credit(for: found, snapshot, language))
                </div>
                """)
    }

    private var form: HTML {
        """
        <form class="word-form" action="\(VocabularyPaths.vocabulary(language))" method="get" role="search" \
        aria-label="\(VocabularyText.title[language])">
        <label for="vocabulary-search">\(VocabularyText.searchLabel[language])</label>
        <div class="joined"><input id="vocabulary-search" type="search" name="q" \
        value="\(words)"><button class="button" type="submit">\(Icon.search.html) \
        \(VocabularyText.searchVerb[language])</button></div>
        </form>
        """
    }

    private var results: HTML? {
        guard !words.isEmpty else { return nil }
        guard !found.isEmpty else {
            return Components.notice(.information, "<p>\(VocabularyText.nothing[language])</p>")
        }
        let items = found.map { concept in
            """
            <li>\(ConceptMarkup.link(concept, language))\
            <span class="muted">\(VocabularyText.kind(concept)[language])\
            \(ConceptMarkup.parent(of: concept, snapshot, language))</span></li>
            """ as HTML
        }
        return """
            <h2>\(VocabularyText.found.text(found.count, in: language))</h2>
            <ul class="link-list">\(items)</ul>
            """
    }

    private func section(_ trade: Trade) -> HTML {
        let terms = trade.competences.map { tag($0.conceptID(in: trade)) }
        let machines = trade.equipment.map { tag($0.conceptID(in: trade)) }
        return """
            <section class="stack-tight" aria-labelledby="\(trade.code)">
            <h3 id="\(trade.code)">\
            <a href="\(VocabularyPaths.concept(trade.conceptID, language))">\
            \(trade.name[language])</a></h3>
            \(Components.tags(terms))
            \(Components.menu(
                VocabularyText.machines[language], Components.tags(machines) ?? .empty))
            </section>
            """
    }

    private func tag(_ id: ID<Concept>) -> (label: String, link: Link?) {
        (
            snapshot.label(of: id, in: language)?.text ?? id.string,
            VocabularyPaths.concept(id, language)
        )
    }
}
