// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// An import of the past that was not made on pages, or a merge.
struct ImportRunPage {
    let entry: ImportHistoryEntry
    let names: [ID<Person>: String]
    /// The organisation that stayed, and what the other was called.
    let merged: (kept: Organisation?, former: String)?
    let language: Language

    var page: Page {
        let (id, title) = (entry.run.id, ImportsPage.name(of: entry, in: language))
        return Page(
            language: language, title: title, paths: { ImportPaths.run(id, $0) },
            breadcrumbs: ImportMarkup.breadcrumbs(title, in: language), robots: "noindex",
            content: """
                <div class="frame stack">
                <h1>\(title)</h1>
                \(facts)
                \(undo)
                </div>
                """)
    }

    private var facts: HTML? {
        Components.definitions([
            (ImportPageText.when[language], ImportMarkup.moment(entry.run.started, in: language)),
            (ImportPageText.who[language], ImportMarkup.person(entry.person, names, in: language)),
            (ImportPageText.state[language], "\(ImportPageText.state(entry.run.state)[language])"),
            (
                ImportPageText.format[language],
                entry.run.format.map { "\(ImportFormatText.name($0)[language])" } ?? .empty
            ),
            (ImportPageText.name[language], mergedNames ?? .empty),
        ])
    }

    private var mergedNames: HTML? {
        guard let merged else { return nil }
        let kept: HTML? = merged.kept.map { kept in
            let name = kept.profile.name(in: language)?.text ?? kept.slug
            return "<a href=\"\(DirectoryPaths.organisation(kept.slug, language))\">\(name)</a>"
        }
        return "\(merged.former) → \(kept)"
    }

    private var undo: HTML? {
        guard entry.run.state != .undone else { return nil }
        let isMerge = entry.run.kind == "merge"
        let verb = isMerge ? ImportPageText.undoMerge : ImportPageText.undo
        let unfinished: HTML? =
            entry.run.state == .applied
            ? nil
            : Components.notice(
                .warning,
                "<p>\(ImportTroubleText.text(.unfinished, organisation: "")[language])</p>")
        return """
            \(unfinished)
            <p>\(ImportPageText.undoHint[language])</p>
            \(Components.form(
                to: ImportPaths.undoRun(entry.run.id, language),
                "<button class=\"button-quiet\" type=\"submit\">\(verb[language])</button>"))
            """
    }
}
