// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Rules about the page as a whole: language, title, headings, landmarks, addresses, nesting.
struct PageCheckerStructure {
    let page: PageCheckerDocument
    let language: Language

    var problems: [String] {
        languageAndTitle + headings + landmarks + alternates + forbidden + nesting + tables
    }

    private var languageAndTitle: [String] {
        var found: [String] = []
        let lang = page.all("html").first?.attribute("lang")
        if lang != language.rawValue { found.append("<html lang> is \(lang ?? "missing")") }
        for element in page.elements.dropFirst() {
            guard let lang = element.attribute("lang") else { continue }
            if LanguageTag(lang)?.string != lang { found.append("lang \"\(lang)\" is no language") }
        }
        let titles = page.all("title").filter { page.parent(of: $0)?.name == "head" }
        if titles.count != 1 || titles.contains(where: { $0.text.isBlank }) {
            found.append("the page needs one <title> with text")
        }
        return found
    }

    private var headings: [String] {
        let levels = page.elements.filter { $0.name.utf8.count == 2 && $0.name.utf8.first == 0x68 }
            .compactMap { heading in
                Int(heading.name.dropFirst()).map { (level: $0, heading: heading) }
            }
        var found: [String] = []
        if levels.filter({ $0.level == 1 }).count != 1 { found.append("the page needs one <h1>") }
        // A summary of errors stands before the page's own heading, as its own rules ask for.
        let within = levels.filter { item in
            !page.ancestors(of: item.heading).contains { $0.name == "error-summary" }
        }
        for (before, after) in zip(within, within.dropFirst()) where after.level > before.level + 1
        {
            found.append("line \(after.heading.line): <h\(after.level)> after <h\(before.level)>")
        }
        for item in levels where page.spokenText(of: item.heading).isBlank {
            found.append("line \(item.heading.line): empty heading")
        }
        return found
    }

    private var landmarks: [String] {
        var found: [String] = []
        if page.all("main").count != 1 { found.append("the page needs one <main>") }
        for name in ["header", "footer"] {
            let own = page.all(name).filter { page.parent(of: $0)?.name == "body" }
            if own.count > 1 { found.append("more than one <\(name)> of the page") }
        }
        let navigations = page.all("nav").map { $0.attribute("aria-label") ?? "" }
        if navigations.count > 1, Set(navigations).count != navigations.count {
            found.append("navigations need a label of their own each")
        }
        return found
    }

    private var alternates: [String] {
        let links = page.all("link")
        var found: [String] = []
        if links.filter({ $0.attribute("rel") == "canonical" }).count != 1 {
            found.append("the page needs one canonical address")
        }
        let named = links.filter { $0.attribute("rel") == "alternate" }
            .compactMap { $0.attribute("hreflang") }
        for wanted in Language.allCases.map(\.rawValue) + ["x-default"]
        where named.filter({ $0 == wanted }).count != 1 {
            found.append("hreflang \(wanted) is missing or there twice")
        }
        return found
    }

    private var forbidden: [String] {
        var found: [String] = []
        for element in page.elements.dropFirst() {
            for (name, value) in element.attributes {
                if name == "style" { found.append("line \(element.line): style attribute") }
                if name.utf8.starts(with: "on".utf8) {
                    found.append("line \(element.line): \(name) attribute")
                }
                guard ["href", "src", "action", "formaction"].contains(name) else { continue }
                if value.isBlank { found.append("line \(element.line): empty \(name)") }
                let scheme = value.lowercased().unicodeScalars.filter { $0.value > 0x20 }
                if String(String.UnicodeScalarView(scheme)).utf8.starts(with: "javascript:".utf8) {
                    found.append("line \(element.line): javascript: address")
                }
            }
            if element.name == "style" { found.append("line \(element.line): style element") }
            let type = element.attribute("type") ?? ""
            if element.name == "script", element.attribute("src") == nil,
                type != "application/ld+json"
            {
                found.append("line \(element.line): inline script")
            }
        }
        return found
    }

    private var nesting: [String] {
        var found: [String] = []
        for list in page.all("ul", "ol") {
            for child in page.children(of: list) where child.name != "li" {
                found.append("line \(child.line): <\(child.name)> in a list")
            }
            if !list.text.isBlank { found.append("line \(list.line): text in a list") }
        }
        for item in page.all("li") where !["ul", "ol"].contains(page.parent(of: item)?.name ?? "") {
            found.append("line \(item.line): <li> outside of a list")
        }
        let blocks: Set<String> = ["div", "p", "ul", "ol", "table", "section", "form", "h2", "h3"]
        for element in page.elements where blocks.contains(element.name) {
            if page.ancestors(of: element).contains(where: { $0.name == "p" }) {
                found.append("line \(element.line): <\(element.name)> within <p>")
            }
        }
        for element in page.all("a", "button") {
            if page.ancestors(of: element).contains(where: { ["a", "button"].contains($0.name) }) {
                found.append("line \(element.line): a control within a control")
            }
        }
        return found
    }

    private var tables: [String] {
        var found: [String] = []
        for table in page.all("table")
        where page.children(of: table).first?.name != "caption" {
            found.append("line \(table.line): table without a caption")
        }
        for cell in page.all("th")
        where !["col", "row", "colgroup", "rowgroup"].contains(cell.attribute("scope") ?? "") {
            found.append("line \(cell.line): <th> without scope")
        }
        return found
    }
}
