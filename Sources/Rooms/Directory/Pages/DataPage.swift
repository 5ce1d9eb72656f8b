// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// What of the directory can be taken away or followed by a program.
struct DataPage {
    let language: Language

    var page: Page {
        Page(
            language: language, title: DirectoryText.data[language],
            description: DirectoryText.dataLead[language], paths: DirectoryPaths.data,
            breadcrumbs: [.init(DirectoryText.data[language])],
            content: content)
    }

    private var content: HTML {
        let files = ExportFormat.allCases.map { format in
            (
                label: format.rawValue.uppercased(),
                link: Optional(DirectoryPaths.export(format, language))
            )
        }
        return """
            <div class="frame page-narrow">
            <h1>\(DirectoryText.data[language])</h1>
            <p class="lead">\(DirectoryText.dataLead[language])</p>
            <h2>\(DirectoryText.dataFiles[language])</h2>
            \(Components.tags(files))
            <h2 id="feeds">\(DirectoryText.dataInterfaces[language])</h2>
            <ul class="link-list">
            \(line(DirectoryPaths.api, DirectoryText.apiLine))
            \(line(DirectoryPaths.openAPI, DirectoryText.openAPILine))
            \(line(DirectoryPaths.structures, DirectoryText.structuresLine))
            \(line(DirectoryPaths.feed(language), DirectoryText.feedLine))
            </ul>
            <h2>\(DirectoryText.dataTerms[language])</h2>
            <p>\(DirectoryText.dataTermsText[language])
            <a href="\(DirectoryPaths.sources(language))">\
            \(DirectoryText.sourcesTitle[language])</a></p>
            </div>
            """
    }

    private func line(_ link: Link, _ text: Text) -> HTML {
        "<li><a href=\"\(link)\"><code>\(link.string)</code></a> <span>\(text[language])</span></li>"
    }
}
