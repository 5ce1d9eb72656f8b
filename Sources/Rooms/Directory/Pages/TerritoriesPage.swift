// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The territories of the cluster, with how many organisations each has.
struct TerritoriesPage {
    let counts: [String: Int]
    let language: Language

    var page: Page {
        Page(
            language: language, title: DirectoryText.territories[language],
            description: DirectoryText.territoriesLead[language],
            paths: DirectoryPaths.territories,
            breadcrumbs: [.init(DirectoryText.territories[language])], currentSection: .cluster,
            content: content)
    }

    private var labels: [Territory: String] {
        Territory.allCases.reduce(into: [:]) { labels, territory in
            labels[territory] = Formatting.number(counts[territory.code] ?? 0, in: language)
        }
    }

    private var content: HTML {
        let table = Components.table(
            caption: DirectoryText.byTerritory[language], isCaptionHidden: true,
            columns: [
                .init(DirectoryText.territory[language]),
                .init(DirectoryText.number[language], isNumber: true),
            ],
            rows: Territory.allCases.map { territory in
                [
                    """
                    <a href="\(DirectoryPaths.territory(territory.code, language))">\
                    \(territory.name[language])</a>
                    """,
                    "\(Formatting.number(counts[territory.code] ?? 0, in: language))",
                ]
            }, in: language)
        return """
            <div class="frame stack">
            <h1>\(DirectoryText.territories[language])</h1>
            <p class="lead">\(DirectoryText.territoriesLead[language])</p>
            <div class="with-drawing">
            \(table)
            \(MapDrawing(
                points: [], language: language, labels: labels,
                title: DirectoryText.territoryCounts
            ).html)
            </div>
            </div>
            """
    }
}
