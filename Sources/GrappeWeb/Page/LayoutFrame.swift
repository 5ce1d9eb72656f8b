// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What stands round the content of every page in one language: the bar with mark and search, the
/// main navigation, the foot. Drawn once, in pieces between which each page writes what is its own.
struct LayoutFrame: Sendable {
    /// From the start of `<body>` to the search.
    let opening: HTML
    let notice: HTML?
    let footer: HTML
    private let searchStart, searchEnd: HTML?
    private let bySection: [Section: HTML]
    private let withoutSection: HTML?

    init(
        site: Site, navigation: [NavigationEntry], footer: [FooterEntry],
        search: (path: @Sendable (Language) -> Link, parameter: String)?, language: Language
    ) {
        opening = Self.bar(site, language)
        searchStart = search.map { Self.searchStart($0.path(language), $0.parameter, language) }
        searchEnd = search.map { _ in Self.searchEnd(language) }
        notice = site.isDemonstration ? Self.notice(language) : nil
        self.footer = Self.footer(site, footer, language)
        withoutSection = Self.navigation(navigation, nil, language)
        bySection = Section.allCases.reduce(into: [:]) { drawn, section in
            drawn[section] = Self.navigation(navigation, section, language)
        }
    }

    /// The search field of the bar with what is typed in it.
    func search(_ text: String) -> HTML? {
        guard let searchStart else { return nil }
        return "\(searchStart)\(text)\(searchEnd)"
    }

    /// The main navigation with the page's own section marked.
    func navigation(_ section: Section?) -> HTML? {
        section.map { bySection[$0] } ?? withoutSection
    }

    private static func bar(_ site: Site, _ language: Language) -> HTML {
        """
        <a class="skip-link" href="#main">\(LayoutText.skip[language])</a>
        <header class="site-header">
        <div class="site-bar frame">
        <a class="site-name" href="\(Link("/\(language)"))">\(Mark.html) \
        <span>\(site.name[language])</span></a>

        """
    }

    private static func searchStart(
        _ path: Link, _ parameter: String, _ language: Language
    ) -> HTML {
        """
        <form class="site-search" role="search" method="get" action="\(path)">
        <label class="visually-hidden" for="site-search">\(LayoutText.searchLabel[language])</label>
        <input id="site-search" type="search" name="\(parameter)" value="
        """
    }

    private static func searchEnd(_ language: Language) -> HTML {
        """
        " placeholder="\(LayoutText.searchHint[language])" autocomplete="off">
        <button type="submit">\(Icon.search.html)\
        <span class="visually-hidden">\(LayoutText.searchButton[language])</span></button>
        </form>
        """
    }

    private static func notice(_ language: Language) -> HTML {
        """
        <div class="demonstration"><p class="frame">\
        \(Icon.information.html) \(LayoutText.demonstration[language])</p></div>
        """
    }

    /// The list stands in the page once. It is open without scripts and styles; on a phone the
    /// style sheet hides it until the check mark of `details` says otherwise.
    private static func navigation(
        _ entries: [NavigationEntry], _ current: Section?, _ language: Language
    ) -> HTML? {
        guard !entries.isEmpty else { return nil }
        let items = entries.map { entry -> HTML in
            let mark: HTML? = entry.section == current ? " aria-current=\"page\"" : nil
            return """
                <li><a href="\(entry.path(language))"\(mark)>\(entry.title[language])</a></li>
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

    private static func footer(
        _ site: Site, _ entries: [FooterEntry], _ language: Language
    ) -> HTML {
        let links = entries.map { entry -> HTML in
            "<li><a href=\"\(entry.path(language))\">\(entry.title[language])</a></li>"
        }
        let list: HTML? = links.isEmpty ? nil : "<ul>\(links)</ul>"
        return """
            <footer class="site-footer">
            <div class="frame">
            <p class="site-footer-name">\(Mark.html) \(site.name[language])</p>
            \(list)
            </div>
            </footer>
            """
    }
}
