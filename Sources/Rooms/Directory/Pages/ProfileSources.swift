// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// Where the profile comes from: each source with its licence, date and record.
struct ProfileSources {
    let organisation: Organisation
    let sources: [Source]
    let origins: [Origin]
    let language: Language

    var html: HTML {
        """
        <section class="section stack" aria-labelledby="sources">
        <h2 id="sources">\(DirectoryText.sourcesAndDates[language])</h2>
        <p>\(DirectoryText.updated[language]) \
        \(Components.date(CalendarDate(organisation.updated), in: language)) · \
        <a href="\(DirectoryPaths.apiOrganisation(organisation.id))">JSON</a></p>
        \(origins.isEmpty ? nil : table)
        </section>
        """
    }

    private var table: HTML {
        Components.table(
            caption: DirectoryText.sources[language], isCaptionHidden: true,
            columns: [
                .init(DirectoryText.source[language]), .init(DirectoryText.licence[language]),
                .init(DirectoryText.lastRead[language]),
                .init(DirectoryText.recordAtSource[language]),
            ],
            rows: origins.map { origin in
                let source = sources.first { $0.id == origin.source }
                return [
                    "\(source?.name ?? origin.source.string)", "\(source?.licence ?? "–")",
                    Components.date(CalendarDate(origin.read), in: language), record(origin),
                ]
            }, in: language)
    }

    private func record(_ origin: Origin) -> HTML {
        guard let link = origin.url.flatMap({ Link(external: $0) }) else {
            return "\(origin.record)"
        }
        return "<a href=\"\(link)\" rel=\"nofollow\">\(origin.record)</a>"
    }
}
