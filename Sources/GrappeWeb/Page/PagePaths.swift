// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The addresses of a page in the four languages, made once a page.
struct PagePaths {
    private let language: Language
    private let links: [Link]

    init(_ page: Page) {
        language = page.language
        links = Language.allCases.map(page.paths)
    }

    subscript(language: Language) -> Link {
        switch language {
        case .fr: links[0]
        case .de: links[1]
        case .lb: links[2]
        case .en: links[3]
        }
    }

    /// The switch between languages.
    var languages: HTML {
        let items = Language.allCases.map { other -> HTML in
            if other == language {
                return """
                    <li><span aria-current="true" lang="\(other)">\(other.ownName)</span></li>
                    """
            }
            let link = self[other]
            return """
                <li><a href="\(link)" lang="\(other)" hreflang="\(other)">\
                \(other.ownName)</a></li>
                """
        }
        return """
            <nav class="languages" aria-label="\(LayoutText.languages[language])">
            <ul>\(items)</ul>
            </nav>
            """
    }
}
