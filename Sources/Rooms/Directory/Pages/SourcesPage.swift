// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// Where the directory's content comes from, and under which licences.
struct SourcesPage {
    let lines: [SourceLine]
    let language: Language

    var page: Page {
        Page(
            language: language, title: DirectoryText.sourcesTitle[language],
            description: DirectoryText.sourcesLead[language], paths: DirectoryPaths.sources,
            breadcrumbs: [.init(DirectoryText.sourcesTitle[language])],
            content: content)
    }

    private var content: HTML {
        """
        <div class="frame stack">
        <h1>\(DirectoryText.sourcesTitle[language])</h1>
        <p class="lead">\(DirectoryText.sourcesLead[language])</p>
        \(table)
        <h2>\(DirectoryText.mapsAndPlaces[language])</h2>
        <p>\(DirectoryText.placesCredit[language])</p>
        <p>\(DirectoryText.outlinesCredit[language])</p>
        <p>\(DirectoryText.mapCredit[language])</p>
        </div>
        """
    }

    private var table: HTML? {
        guard !lines.isEmpty else { return nil }
        return Components.table(
            caption: DirectoryText.sources[language], isCaptionHidden: true,
            columns: [
                .init(DirectoryText.source[language]), .init(DirectoryText.licence[language]),
                .init(DirectoryText.attribution[language]),
                .init(DirectoryText.records[language], isNumber: true),
                .init(DirectoryText.lastRead[language]),
            ],
            rows: lines.map { line in
                [
                    name(line.source), "\(line.source.licence ?? "–")",
                    "\(line.source.attribution ?? "–")",
                    "\(Formatting.number(line.records, in: language))",
                    Components.date(line.lastRead, in: language),
                ]
            }, in: language)
    }

    private func name(_ source: Source) -> HTML {
        guard let link = source.url.flatMap({ Link(external: $0) }) else { return "\(source.name)" }
        return "<a href=\"\(link)\">\(source.name)</a>"
    }
}
