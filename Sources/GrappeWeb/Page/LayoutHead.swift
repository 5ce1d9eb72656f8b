// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What stands in `<head>`.
struct LayoutHead {
    let site: Site
    let page: Page
    let paths: PagePaths

    var html: HTML {
        let name = site.name[page.language]
        let title = page.title == name || page.title.isEmpty ? name : "\(page.title) – \(name)"
        return """
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            \(description)\(robots)<meta name="color-scheme" content="light dark">
            \(alternates)
            <link rel="icon" type="image/svg+xml" href="\(site.assets.link("icon.svg"))">
            \(styles)
            \(scripts)
            \(page.head)
            """
    }

    private var description: HTML? {
        guard !page.description.isEmpty else { return nil }
        return "<meta name=\"description\" content=\"\(page.description)\">\n"
    }

    private var robots: HTML? {
        page.robots.map { "<meta name=\"robots\" content=\"\($0)\">\n" }
    }

    /// The address that counts, and the same page in each language (`x-default`: the root's
    /// language negotiation would lead nowhere but to the front page, so French, the language in
    /// which content is most complete, stands for it).
    private var alternates: HTML {
        let absolute = { (language: Language) in paths[language].absolute(from: site.baseURL) }
        let links = Language.allCases.map { language -> HTML in
            "<link rel=\"alternate\" hreflang=\"\(language)\" href=\"\(absolute(language))\">\n"
        }
        return """
            <link rel="canonical" href="\(absolute(page.language))">
            \(links)<link rel="alternate" hreflang="x-default" href="\(absolute(.fr))">
            """
    }

    private var styles: [HTML] {
        (["site.css"] + page.styles.filter(site.assets.has)).map {
            "<link rel=\"stylesheet\" href=\"\(site.assets.link($0))\">\n"
        }
    }

    private var scripts: [HTML] {
        let classic = page.classicScripts.filter(site.assets.has).map { name -> HTML in
            "<script defer src=\"\(site.assets.link(name))\"></script>\n"
        }
        let modules = (["site.js"] + page.scripts).map { name -> HTML in
            "<script type=\"module\" src=\"\(site.assets.link(name))\"></script>\n"
        }
        return classic + modules
    }
}
