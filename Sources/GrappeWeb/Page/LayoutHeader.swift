// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The bar with mark, search, languages, and the main navigation below it.
struct LayoutHeader {
    let layout: Layout
    let page: Page

    private var language: Language { page.language }

    var html: HTML {
        """
        <header class="site-header">
        <div class="site-bar frame">
        <a class="site-name" href="\(Link("/\(language)"))">\(Mark.html) \
        <span>\(layout.site.name[language])</span></a>
        \(search)
        \(languages)
        </div>
        \(navigation)
        </header>
        """
    }

    private var search: HTML? {
        guard let search = layout.search else { return nil }
        let label = LayoutText.searchLabel[language]
        return """
            <form class="site-search" role="search" method="get" action="\(search.path(language))">
            <label class="visually-hidden" for="site-search">\(label)</label>
            <input id="site-search" type="search" name="\(search.parameter)" \
            value="\(page.searchText)" placeholder="\(LayoutText.searchHint[language])" \
            autocomplete="off">
            <button type="submit">\(Icon.search.html)\
            <span class="visually-hidden">\(LayoutText.searchButton[language])</span></button>
            </form>
            """
    }

    private var languages: HTML {
        let items = Language.allCases.map { other -> HTML in
            if other == language {
                return """
                    <li><span aria-current="true" lang="\(other)">\(other.ownName)</span></li>
                    """
            }
            return """
                <li><a href="\(page.paths(other))" lang="\(other)" hreflang="\(other)">\
                \(other.ownName)</a></li>
                """
        }
        return """
            <nav class="languages" aria-label="\(LayoutText.languages[language])">
            <ul>\(items)</ul>
            </nav>
            """
    }

    /// The list stands in the page once. It is open without scripts and styles; on a phone the
    /// style sheet hides it until the check mark of `details` says otherwise.
    private var navigation: HTML? {
        guard !layout.navigation.isEmpty else { return nil }
        let items = layout.navigation.map { entry -> HTML in
            let isCurrent: HTML? = entry.section == page.currentSection ? currentMark : nil
            return """
                <li><a href="\(entry.path(language))"\(isCurrent)>\(entry.title[language])</a></li>
                """
        }
        return """
            <nav class="site-navigation" aria-label="\(LayoutText.navigation[language])">
            <details class="frame">
            <summary>\(Icon.menu.html) \(LayoutText.menu[language])</summary>
            </details>
            <ul class="frame">\(items)</ul>
            </nav>
            """
    }

    private var currentMark: HTML { " aria-current=\"page\"" }
}
