// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The sources of the directory, for those who look after it.
struct SourceListPage {
    let entries: [SourceEntry]
    let language: Language

    var page: Page {
        let title = SourceText.title[language]
        return Page(
            language: language, title: title, paths: ImportPaths.sources,
            breadcrumbs: ImportMarkup.breadcrumbs(title, in: language), robots: "noindex",
            content: """
                <div class="frame stack">
                <h1>\(title)</h1>
                <p class="lead">\(SourceText.lead[language])</p>
                \(table)
                </div>
                """)
    }

    private var table: HTML {
        guard !entries.isEmpty else { return "<p>\(SourceText.none[language])</p>" }
        return Components.table(
            caption: SourceText.title[language], isCaptionHidden: true,
            columns: [
                .init(SourceText.name[language]),
                .init(SourceText.records[language], isNumber: true),
                .init(SourceText.lastRead[language]), .init(SourceText.licence[language]),
                .init(SourceText.precedence[language], isNumber: true),
            ], rows: entries.map(row), in: language)
    }

    private func row(_ entry: SourceEntry) -> [HTML] {
        let link = ImportPaths.source(entry.source.id, language)
        return [
            "<a href=\"\(link)\">\(entry.source.name)</a>",
            "\(Formatting.number(entry.records, in: language))",
            entry.lastRead.map { ImportMarkup.moment($0, in: language) } ?? "–",
            "\(entry.source.licence ?? "–")", "\(entry.source.precedence)",
        ]
    }
}

/// One source: what is said of it, and how its sheets are read.
struct SourcePage {
    let entry: SourceEntry
    let language: Language
    var isSaved = false
    var typed = FormFields()
    var errors = FormErrors()

    var page: Page {
        let id = entry.source.id
        return Page(
            language: language, title: entry.source.name, paths: { ImportPaths.source(id, $0) },
            breadcrumbs: [
                .init(ImportPageText.title[language], ImportPaths.imports(language)),
                .init(SourceText.title[language], ImportPaths.sources(language)),
                .init(entry.source.name),
            ], robots: "noindex",
            content: """
                <div class="frame stack">
                \(Components.errorSummary(errors, in: language))
                \(notice)
                <h1>\(entry.source.name)</h1>
                \(facts)
                <p><a class="button-quiet" \
                href="\(ImportPaths.new(language).query([("source", id.string)]))">\
                \(SourceText.importAgain[language])</a></p>
                \(form)
                \(mapping)
                </div>
                """)
    }

    private var notice: HTML? {
        guard isSaved else { return nil }
        return Components.notice(
            .success, isStatus: true, "<p>\(SourceText.saved[language])</p>")
    }

    private var facts: HTML? {
        Components.definitions([
            (SourceText.records[language], "\(Formatting.number(entry.records, in: language))"),
            (
                SourceText.lastRead[language],
                entry.lastRead.map { ImportMarkup.moment($0, in: language) } ?? "–"
            ),
        ])
    }

    private var form: HTML {
        let fields = SourceFields(
            source: entry.source, typed: typed, errors: errors, language: language)
        return Components.form(
            to: ImportPaths.source(entry.source.id, language), cssClass: "form",
            """
            \(fields.html)
            <div><button class="button" type="submit">\(SourceText.save[language])</button></div>
            """)
    }

    private var mapping: HTML {
        let title = SourceText.mapping[language]
        let chosen = (entry.mapping?.fields ?? [:]).sorted { $0.key < $1.key }
        let table: HTML =
            chosen.isEmpty
            ? "<p>\(SourceText.noMapping[language])</p>"
            : Components.table(
                caption: title, isCaptionHidden: true,
                columns: [
                    .init(ImportPageText.field[language]), .init(SourceText.holds[language]),
                ],
                rows: chosen.map { column, field in
                    ["\(column)", "\(ImportColumnText.field(field)[language])"]
                }, in: language)
        return """
            <section class="section stack" aria-labelledby="mapping">
            <h2 id="mapping">\(title)</h2>
            \(table)
            </section>
            """
    }
}
