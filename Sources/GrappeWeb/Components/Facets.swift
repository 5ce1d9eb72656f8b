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
        let rows = items.map { facetRow($0, language) }
        let rest = Array(items.dropFirst(shown))
        let isOpen: HTML? = rest.contains(where: \.isSelected) ? " open" : nil
        let more: HTML? =
            rest.isEmpty
            ? nil
            : """
            <details class="facet-more"\(isOpen)>\
            <summary>\(ComponentsText.moreChoices[language])</summary>
            <ul>\(rows.dropFirst(shown))</ul></details>
            """
        return """
            <section class="facet" aria-labelledby="\(id)">
            <h3 id="\(id)">\(title)</h3>
            <ul>\(rows.prefix(shown))</ul>\(more)
            </section>
            """
    }

    private static func facetRow(_ item: FacetItem, _ language: Language) -> HTML {
        let state: HTML? = item.isSelected ? " aria-current=\"true\"" : nil
        let spoken: HTML? =
            item.isSelected
            ? """
            <span class="visually-hidden"> (\(ComponentsText.selected[language]))</span>
            """ : nil
        return """
            <li><a class="facet-link" href="\(item.link)" rel="nofollow"\(state)>\
            <span class="facet-label">\(item.label)\(spoken)</span> \
            <span class="facet-count">\(Formatting.number(item.count, in: language))</span></a></li>
            """
    }
}
