// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import SearchKernel

/// One territory: which trades and legal families it has, who is new there.
struct TerritoryPage {
    let territory: Territory
    /// The search of this territory, without words.
    let result: SearchResult
    let organisations: [OrganisationCard]
    let points: [MapDrawing.Point]
    let language: Language

    private var name: String { territory.name[language] }

    var page: Page {
        Page(
            language: language, title: name,
            description: DirectoryText.count.text(result.total, in: language) + " – " + name,
            paths: { [code = territory.code] in DirectoryPaths.territory(code, $0) },
            breadcrumbs: [
                .init(DirectoryText.territories[language], DirectoryPaths.territories(language)),
                .init(name),
            ],
            currentSection: .cluster, content: content)
    }

    private var content: HTML {
        let all = link(nil, "")
        let items = organisations.map {
            ResultItem(card: $0, hit: nil, language: language).html
        }
        return """
            <div class="frame stack">
            <h1>\(name)</h1>
            <p class="lead">\(DirectoryText.count.text(result.total, in: language))</p>
            <p><a class="button" href="\(all)">\(DirectoryText.seeAll[language])</a></p>
            <div class="with-drawing">
            <div class="stack">
            \(table(.trade, DirectoryText.tradesHere))
            \(table(.family, DirectoryText.familiesHere))
            </div>
            \(MapDrawing(
                points: points, language: language, highlighted: territory.code,
                title: territory.name).html)
            </div>
            <section class="section" aria-labelledby="news">
            <h2 id="news">\(DirectoryText.newAndChanged[language])</h2>
            <ol class="result-list result-list-2">\(items)</ol>
            </section>
            </div>
            """
    }

    private func link(_ facet: OrganisationFacet?, _ value: String) -> Link {
        let search = OrganisationSearch().toggling(territory.code, of: .territory)
        return (facet.map { search.toggling(value, of: $0) } ?? search).link(language)
    }

    private func table(_ facet: OrganisationFacet, _ title: Text) -> HTML? {
        let counts = result.facets[facet.rawValue] ?? []
        guard !counts.isEmpty else { return nil }
        return Components.table(
            caption: title[language],
            columns: [
                .init(facet.label[language]),
                .init(DirectoryText.number[language], isNumber: true),
            ],
            rows: counts.prefix(16).map { count in
                [
                    """
                    <a href="\(link(facet, count.value))">\
                    \(facet.label(of: count.value, in: language))</a>
                    """,
                    "\(Formatting.number(count.count, in: language))",
                ]
            }, in: language)
    }
}
