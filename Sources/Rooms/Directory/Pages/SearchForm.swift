// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The words, the place and the order of a search, as a form that works without scripts.
struct SearchForm {
    let search: OrganisationSearch
    let typed: FormFields
    let errors: FormErrors
    let language: Language

    var html: HTML {
        """
        <form class="search-form" data-live action="\(DirectoryPaths.organisations(language))" \
        method="get" role="search" aria-label="\(DirectoryText.search[language])">
        \(words)
        \(place)
        \(distance)
        \(order)
        <div id="kept" hidden data-live-region>\(kept)</div>
        <div class="search-submit"><button class="button" type="submit">\
        \(Icon.search.html) \(DirectoryText.searchVerb[language])</button></div>
        </form>
        """
    }

    private var words: HTML {
        Components.textField(
            FormField(
                "q", label: DirectoryText.searchLabel[language],
                hint: DirectoryText.searchHint[language]),
            value: search.text, type: "search", in: language)
    }

    private var place: HTML {
        Components.textField(
            FormField(
                "near", label: DirectoryText.near[language],
                hint: DirectoryText.nearHint[language],
                error: errors.message(for: "near")?[language]),
            value: typed["near"], in: language)
    }

    private var distance: HTML {
        let chosen = search.near?.kilometres ?? 25
        let choices = Set(OrganisationSearch.distances + [chosen]).sorted()
            .map { FormChoice(String($0), "\($0)\u{A0}km") }
        return Components.select(
            FormField(
                "km", label: DirectoryText.within[language],
                error: errors.message(for: "km")?[language]),
            choices: choices, selected: String(chosen), in: language)
    }

    private var order: HTML {
        let choices = OrganisationSearch.Order.allCases.map { order in
            FormChoice(order.rawValue, DirectoryText.orders[order]?[language] ?? order.rawValue)
        }
        return Components.select(
            FormField("order", label: DirectoryText.order[language]), choices: choices,
            selected: search.order.rawValue, in: language)
    }

    /// The facets already chosen stay chosen when the words change.
    private var kept: [HTML] {
        OrganisationFacet.allCases.flatMap { facet in
            (search.filters[facet] ?? []).map { value in
                "<input type=\"hidden\" name=\"\(facet.rawValue)\" value=\"\(value)\">"
            }
        }
    }
}
