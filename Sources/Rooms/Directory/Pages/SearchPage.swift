// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import SearchKernel

/// The search of the directory: filters, results, map side by side.
struct SearchPage {
    let search: OrganisationSearch
    let result: SearchResult
    let organisations: [Organisation]
    let errors: FormErrors
    /// Searches one condition away that do find something, with how many.
    let nearMisses: [(search: OrganisationSearch, label: String, count: Int)]
    let site: Site
    let language: Language
    /// The fields as they were typed, so that nothing is lost where one is wrong.
    let typed: FormFields

    var page: Page {
        var page = Page(
            language: language, title: title, description: DirectoryText.searchLead[language],
            paths: { [search] in search.link($0) },
            breadcrumbs: [.init(DirectoryText.search[language])], currentSection: .find,
            head: head, scripts: ["live-search.js"],
            robots: search.isEmpty ? nil : "noindex, follow", searchText: search.text,
            content: content)
        page.addMap()
        if !errors.isEmpty { page.markInvalid() }
        return page
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
        \(results)
        </section>
        \(map)
        </div>
        <p class="visually-hidden" role="status"></p>
        </live-search>
        """
    }

    private var results: HTML {
        """
        <div class="results-head"><h2 class="results-count" data-live-count>\(summary)</h2></div>
        \(interpretation)
        \(result.total == 0 ? nothing : list)
        \(Components.pager(paging, total: result.total, in: language) {
            search.onPage($0).link(language)
        })
        \(result.total == 0 ? nil : takeAway)
        """
    }

    private var summary: HTML {
        let count = DirectoryText.count.text(result.total, in: language)
        guard !search.text.isEmpty else { return "\(count)" }
        return "\(count) \(DirectoryText.forWords[language]) “\(search.text)”"
    }

    /// How the words were understood where that differs from what was typed.
    private var interpretation: HTML? {
        let others = result.interpretation.flatMap { word in
            word.terms.filter { $0 != Folding.fold(word.word) }
        }
        guard !others.isEmpty else { return nil }
        return """
            <p class="muted small">\(DirectoryText.alsoFoundAs[language]) : \
            \(others.prefix(6).joined(separator: ", "))</p>
            """
    }

    private var list: HTML {
        let byID = Dictionary(uniqueKeysWithValues: organisations.map { ($0.id.string, $0) })
        let items = result.hits.compactMap { hit in
            byID[hit.id].map { ResultItem(organisation: $0, hit: hit, language: language).html }
        }
        return "<ol class=\"result-list\">\(items)</ol>"
    }

    private var nothing: HTML {
        let ways = nearMisses.map { miss -> HTML in
            """
            <li><a href="\(miss.search.link(language))">\(miss.label)</a> \
            (\(DirectoryText.count.text(miss.count, in: language)))</li>
            """
        }
        let hint: HTML? =
            ways.isEmpty
            ? nil : "<p>\(DirectoryText.nothingFoundHint[language])</p><ul>\(ways)</ul>"
        return Components.notice(
            .information, "<p>\(DirectoryText.nothingFound[language])</p>\(hint)")
    }

    private var takeAway: HTML {
        let tags = ExportFormat.allCases.map { format in
            (
                label: format.rawValue.uppercased(),
                link: Optional(
                    DirectoryPaths.export(format, language).query(search.onPage(1).items))
            )
        }
        return """
            <div class="row section no-print"><p>\(DirectoryText.takeAway[language])</p>
            \(Components.tags(tags))</div>
            """
    }

    private var map: HTML {
        let places = organisations.compactMap { organisation -> MapDrawing.Point? in
            organisation.profile.sites.lazy.compactMap(\.coordinate).first.map {
                .init(coordinate: $0, name: organisation.profile.name(in: language)?.text ?? "")
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
