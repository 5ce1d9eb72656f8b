// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import SearchKernel

/// What a search can be narrowed by, with counts: each value is a link to that search.
struct SearchFilters {
    let search: OrganisationSearch
    let result: SearchResult
    let language: Language

    private static let most = 30

    var html: HTML {
        Components.filters(
            DirectoryText.filters[language],
            chosen: search.filters.values.reduce(0) { $0 + $1.count }, in: language,
            "\(chosen)\(OrganisationFacet.allCases.compactMap(facet))")
    }

    private var chosen: HTML? {
        let values = OrganisationFacet.allCases.flatMap { facet in
            (search.filters[facet] ?? []).map { (facet, $0) }
        }
        guard !values.isEmpty else { return nil }
        let items = values.map { facet, value -> HTML in
            """
            <li><a href="\(search.toggling(value, of: facet).link(language))">\
            <span class="visually-hidden">\(DirectoryText.remove[language]) </span>\
            \(facet.label(of: value, in: language))</a></li>
            """
        }
        var all = OrganisationSearch()
        (all.text, all.near, all.order) = (search.text, search.near, search.order)
        return """
            <ul class="chosen">\(items)</ul>
            <p><a href="\(all.link(language))">\(DirectoryText.removeAll[language])</a></p>
            """
    }

    private func facet(_ facet: OrganisationFacet) -> HTML? {
        let chosen = search.filters[facet] ?? []
        let others = search.adding(to: facet, language)
        let items = (result.facets[facet.rawValue] ?? []).prefix(Self.most).map { count in
            let isSelected = chosen.contains(count.value)
            return FacetItem(
                facet.label(of: count.value, in: language), count: count.count,
                link: isSelected
                    ? search.toggling(count.value, of: facet).link(language)
                    : others.link(count.value),
                isSelected: isSelected)
        }
        return Components.facet(
            facet.label[language], id: "facet-\(facet.rawValue)", items: items, in: language)
    }
}
