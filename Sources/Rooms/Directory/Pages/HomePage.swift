// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import SearchKernel

/// The front page: what one can find here, by words, by trade, by territory.
struct HomePage {
    /// A search without conditions: the total and the counts of every facet.
    let everything: SearchResult
    let latest: [OrganisationCard]
    let language: Language

    var page: Page {
        Page(
            language: language, title: DirectoryText.homeTitle[language],
            description: DirectoryText.homeLead[language], paths: DirectoryPaths.home,
            content: content)
    }

    private var content: HTML {
        """
        <section class="hero"><div class="frame">
        <div class="hero-text">
        <h1>\(DirectoryText.homeTitle[language])</h1>
        <p class="lead">\(DirectoryText.homeLead[language])</p>
        \(searchForm)
        <p><a href="\(DirectoryPaths.organisations(language))">\
        \(DirectoryText.seeAll[language])</a> \
        <span class="muted">(\(Formatting.number(everything.total, in: language)))</span></p>
        </div>
        \(drawing)
        </div></section>
        <div class="frame">
        \(facet(.trade, DirectoryText.byTrade))
        \(facet(.territory, DirectoryText.byTerritory))
        \(news)
        </div>
        """
    }

    private var searchForm: HTML {
        """
        <form class="hero-form" action="\(DirectoryPaths.organisations(language))" method="get"
            role="search" aria-label="\(DirectoryText.search[language])">
        <label for="home-q">\(DirectoryText.searchLabel[language])</label>
        <p class="hint" id="home-q-hint">\(DirectoryText.searchHint[language])</p>
        <div class="joined">
        <input id="home-q" name="q" type="search" maxlength="200" aria-describedby="home-q-hint">
        <button class="button" type="submit">\(Icon.search.html) \
        \(DirectoryText.searchVerb[language])</button>
        </div>
        </form>
        """
    }

    private var drawing: HTML {
        let counts = everything.facets[OrganisationFacet.territory.rawValue] ?? []
        let labels = counts.reduce(into: [Territory: String]()) { labels, count in
            guard let territory = Territory(rawValue: count.value) else { return }
            labels[territory] = Formatting.number(count.count, in: language)
        }
        return MapDrawing(
            points: [], language: language, labels: labels, title: DirectoryText.territoryCounts
        ).html
    }

    private func facet(_ facet: OrganisationFacet, _ title: Text) -> HTML? {
        let counts = everything.facets[facet.rawValue] ?? []
        guard !counts.isEmpty else { return nil }
        let id: HTML = "by-\(facet.rawValue)"
        let items = counts.prefix(20).map { count -> HTML in
            let label = facet.label(of: count.value, in: language)
            return """
                <li><a class="tile" href="\(link(facet, count.value))"><span>\(label)</span> \
                <span class="facet-count">\(Formatting.number(count.count, in: language))</span></a></li>
                """
        }
        return """
            <section class="section" aria-labelledby="\(id)"><h2 id="\(id)">\(title[language])</h2>
            <ul class="tiles">\(items)</ul></section>
            """
    }

    private func link(_ facet: OrganisationFacet, _ value: String) -> Link {
        if facet == .territory { return DirectoryPaths.territory(value, language) }
        return OrganisationSearch().toggling(value, of: facet).link(language)
    }

    private var news: HTML? {
        guard !latest.isEmpty else { return nil }
        let items = latest.map { ResultItem(card: $0, hit: nil, language: language).html }
        return """
            <section class="section" aria-labelledby="news">
            <h2 id="news">\(DirectoryText.newAndChanged[language])</h2>
            <ol class="result-list result-list-2">\(items)</ol>
            </section>
            """
    }
}
