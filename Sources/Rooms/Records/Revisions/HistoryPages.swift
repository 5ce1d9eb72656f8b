// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeWeb

/// All that was said of an organisation by its people, the last first.
struct HistoryPage {
    let state: RecordState
    let names: [String: String]
    let language: Language

    var page: Page {
        let id = state.organisation.id
        return Page(
            language: language, title: RecordsText.history[language],
            paths: { [id] in RecordsPaths.history(id, $0) },
            breadcrumbs: RecordsText.crumbs(state.organisation, language)
                + [.init(RecordsText.history[language])],
            robots: "noindex",
            content: """
                <div class="frame stack">
                <h1>\(RecordsText.history[language])</h1>
                \(state.revisions.isEmpty ? "<p>\(RecordsText.noRevisions[language])</p>" as HTML : table)
                </div>
                """)
    }

    private var table: HTML {
        Components.table(
            caption: RecordsText.history[language], isCaptionHidden: true,
            columns: [
                .init(RecordsText.revision[language]), .init(RecordsText.day[language]),
                .init(RecordsText.author[language]), .init(RecordsText.fields[language]),
                .init(RecordsText.state[language]),
            ],
            rows: state.revisions.reversed().map { revision in
                let link = RecordsPaths.revision(revision.number, state.organisation.id, language)
                let fields = revision.change.fields.union(revision.change.released)
                    .map { RecordsText.fieldName($0)[language] }.sorted()
                let author = revision.author.map { names[$0.string] ?? "–" } ?? "–"
                return [
                    "<a href=\"\(link)\">\(RecordsText.revision[language]) \(revision.number)</a>",
                    Components.date(CalendarDate(revision.made), in: language), "\(author)",
                    "\(fields.joined(separator: ", "))",
                    "\(RecordsText.stateName(revision.state)[language])",
                ]
            }, in: language)
    }
}

/// One revision: what it changed, and the way back to it.
struct RevisionPage {
    let state: RecordState
    let revision: Revision
    let language: Language

    var page: Page {
        let (id, number) = (state.organisation.id, revision.number)
        let title = "\(RecordsText.revision[language]) \(number)"
        return Page(
            language: language, title: title,
            paths: { [id] in RecordsPaths.revision(number, id, $0) },
            breadcrumbs: RecordsText.crumbs(state.organisation, language) + [
                .init(RecordsText.history[language], RecordsPaths.history(id, language)),
                .init(title),
            ],
            robots: "noindex",
            content: """
                <div class="frame stack">
                <h1>\(title)</h1>
                <p>\(Components.date(CalendarDate(revision.made), in: language)) – \
                \(RecordsText.stateName(revision.state)[language])</p>
                \(revision.decision?.reason.map { "<p>\($0)</p>" as HTML })
                \(DifferenceTable(before: before, after: after, language: language).html)
                \(restore)
                </div>
                """)
    }

    /// The record just before: what was the enterprise's own then, and else what others say.
    private var before: Profile {
        state.statement(upTo: revision.number - 1).applied(to: state.imported)
    }

    private var after: Profile { revision.change.applied(to: before, imported: state.imported) }

    private var restore: HTML? {
        guard revision.state == .accepted else { return nil }
        return Components.form(
            to: RecordsPaths.restore(revision.number, state.organisation.id, language),
            """
            <p class="hint">\(RecordsText.restoreHint[language])</p>
            <button class="button-quiet" type="submit">\(RecordsText.restore[language])</button>
            """)
    }
}
