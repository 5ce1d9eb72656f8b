// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// One value that a list can be narrowed to.
package struct FacetItem: Sendable {
    package let label: String
    /// How many entries would be left.
    package let count: Int
    /// The list with this value chosen or, if it is, taken back.
    package let link: Link
    package let isSelected: Bool

    package init(_ label: String, count: Int, link: Link, isSelected: Bool) {
        (self.label, self.count, self.link, self.isSelected) = (label, count, link, isSelected)
    }
}

extension Components {
    /// A group of values to narrow a list by. They are links that look like check boxes, since
    /// each leads to an address that can be shared; those beyond `shown` wait behind a `details`
    /// unless one of them is chosen.
    package static func facet(
        _ title: String, id: String, items: [FacetItem], shown: Int = 8, in language: Language
    ) -> HTML? {
        guard !items.isEmpty else { return nil }
        let rest = items.dropFirst(shown)
        let isOpen: HTML? = rest.contains(where: \.isSelected) ? " open" : nil
        let more: HTML? =
            rest.isEmpty
            ? nil
            : """
            <details class="facet-more"\(isOpen)>\
            <summary>\(ComponentsText.moreChoices[language])</summary>
            <ul>\(facetRows(rest, language))</ul></details>
            """
        return """
            <section class="facet" aria-labelledby="\(id)">
            <h3 id="\(id)">\(title)</h3>
            <ul>\(facetRows(items.prefix(shown), language))</ul>\(more)
            </section>
            """
    }

    /// Written into one piece: a search has some hundred and fifty of these rows.
    private static func facetRows(_ items: ArraySlice<FacetItem>, _ language: Language) -> HTML {
        var rows = HTML.Interpolation(literalCapacity: items.count * 320, interpolationCount: 0)
        for item in items {
            rows.appendLiteral("<li><a class=\"facet-link\" href=\"")
            rows.appendInterpolation(item.link)
            rows.appendLiteral("\" rel=\"nofollow\"")
            rows.appendLiteral(item.isSelected ? " aria-current=\"true\">" : ">")
            rows.appendLiteral("<span class=\"facet-label\">")
            rows.appendInterpolation(item.label)
            if item.isSelected { rows.appendInterpolation(facetSelected(language)) }
            rows.appendLiteral("</span> <span class=\"facet-count\">")
            rows.appendInterpolation(Formatting.number(item.count, in: language))
            rows.appendLiteral("</span></a></li>")
        }
        return HTML(stringInterpolation: rows)
    }

    private static func facetSelected(_ language: Language) -> HTML {
        """
        <span class="visually-hidden"> (\(ComponentsText.selected[language]))</span>
        """
    }
}
