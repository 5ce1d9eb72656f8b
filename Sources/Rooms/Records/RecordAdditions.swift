// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore
import GrappeWeb

/// What this room shows on an organisation's public page: photographs and documents, how fresh the
/// record is, and the ways to keep it or to say that it is wrong.
package enum RecordAdditions {
    package static func shown(
        from database: any Database, now: @escaping @Sendable () -> Instant
    ) -> @Sendable (ID<Organisation>, Language) async throws -> HTML? {
        let files = RecordFiles.shown(from: database)
        return { organisation, language in
            let found = try await database.read { session in
                (
                    try session.row("SELECT slug FROM organisation WHERE id = \(organisation)")?
                        .text(0), try session.lastConfirmation(of: organisation)
                )
            }
            return """
                \(try await files(organisation, language))
                \(freshness(found.1, at: now(), language))
                \(found.0.map { ways($0, language) })
                """
        }
    }

    /// Only of records that somebody has confirmed once: of the others the sources tell the date.
    private static func freshness(
        _ confirmed: Instant?, at now: Instant, _ language: Language
    ) -> HTML? {
        guard let confirmed else { return nil }
        if confirmed.advanced(by: Freshness.staleAfter) < now {
            return Components.notice(.warning, "<p>\(FreshnessText.stale[language])</p>")
        }
        let day = Components.date(CalendarDate(confirmed), in: language)
        return "<p class=\"muted\">\(FreshnessText.confirmedOn[language]) \(day)</p>"
    }

    private static func ways(_ slug: String, _ language: Language) -> HTML {
        """
        <p class="no-print"><a href="\(RecordsPaths.claim(slug, language))" rel="nofollow">\
        \(ClaimText.title[language])</a> · \
        <a href="\(RecordsPaths.report(slug, language))" rel="nofollow">\
        \(ReportText.title[language])</a></p>
        """
    }
}
