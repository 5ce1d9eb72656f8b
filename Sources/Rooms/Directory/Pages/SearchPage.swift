// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import SearchKernel
import Vocabulary

/// The search of the directory: filters, results, map side by side.
struct SearchPage {
    let search: OrganisationSearch
    let result: SearchResult
    let found: [FoundOrganisation]
    let errors: FormErrors
    /// Searches one condition away that do find something, with how many.
    let meant: [Concept]
    let offers: [Concept]
    let nearMisses: [(search: OrganisationSearch, label: String, count: Int)]
    let site: Site
    let language: Language
    /// The fields as they were typed, so that nothing is lost where one is wrong.
    let typed: FormFields

    var page: Page {
        var page = Page(
            language: language, title: title, description: DirectoryText.searchLead[language],
            paths: paths,
            breadcrumbs: [.init(DirectoryText.search[language])], currentSection: .find,
            head: head, scripts: ["live-search.js"],
            robots: search.isEmpty ? nil : "noindex, follow", searchText: search.text,
            content: content)
        page.addMap()
        if !errors.isEmpty { page.markInvalid() }
        return page
    }

    /// The switch between languages keeps what was typed even where it makes no sense yet.
    private var paths: @Sendable (Language) -> Link {
        guard !errors.isEmpty else { return { [search] in search.link($0) } }
        let names = Set(["q", "near", "km", "order"] + OrganisationFacet.allCases.map(\.rawValue))
        let items = typed.items.filter { names.contains($0.name) }
        return { DirectoryPaths.organisations($0).query(items) }
    }

    private var title: String {
        search.text.isEmpty
            ? DirectoryText.search[language] : "\(search.text) – \(DirectoryText.search[language])"
    }

    private var paging: Paging {
        Paging(number: search.page, size: OrganisationSearch.pageSize)
    }

    private var head: HTML {
        """
        <link rel="alternate" type="application/atom+xml" \
        href="\(DirectoryPaths.feed(language))" title="\(DirectoryText.newAndChanged[language])">
        \(Components.pagerHead(paging, total: result.total) { search.onPage($0).link(language) })
        """
    }

    private var content: HTML {
        """
        <live-search>
        <div class="frame frame-wide search-page">
        <div class="search-head">
        <h1>\(DirectoryText.search[language])</h1>
        \(Components.errorSummary(errors, in: language))
        \(SearchForm(search: search, typed: typed, errors: errors, language: language).html)
        </div>
        \(SearchFilters(search: search, result: result, language: language).html)
        <section class="results" id="results" data-live-region \
        aria-label="\(DirectoryText.list[language])">
        \(SearchResults(
            search: search, result: result, found: found, nearMisses: nearMisses,
            meant: meant, offers: offers, language: language
        ).html)
        </section>
        \(map)
        </div>
        <p class="visually-hidden" role="status"></p>
        </live-search>
        """
    }

    private var map: HTML {
        let places = found.compactMap { found -> MapDrawing.Point? in
            found.card.coordinate.map {
                .init(coordinate: $0, name: found.card.name(in: language)?.text ?? "")
            }
        }
        return """
            <section class="results-map" aria-labelledby="map-heading">
            <h2 id="map-heading" class="visually-hidden">\(DirectoryText.map[language])</h2>
            \(Components.map(
                label: DirectoryText.mapDescription[language],
                points: DirectoryPaths.points(language).query(search.onPage(1).items),
                outlines: DirectoryPaths.outlines(language), site: site, in: language,
                fallback: MapDrawing(points: places, language: language).html))
            <p class="muted small">\(DirectoryText.mapDescription[language])</p>
            </section>
            """
    }
}
