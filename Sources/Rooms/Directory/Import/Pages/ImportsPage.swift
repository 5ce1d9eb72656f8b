// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The imports that are under way, and those of the past.
struct ImportsPage {
    static let pageSize = 30

    let open: [ImportJob]
    let history: [ImportHistoryEntry]
    let names: [ID<Person>: String]
    let total: Int
    let paging: Paging
    let language: Language

    var page: Page {
        let number = paging.number
        return Page(
            language: language, title: ImportPageText.title[language],
            paths: { Self.link(number, $0) },
            breadcrumbs: [.init(ImportPageText.title[language])], robots: "noindex",
            content: """
                <div class="frame stack">
                <h1>\(ImportPageText.title[language])</h1>
                <p class="lead">\(ImportPageText.lead[language])</p>
                <p class="button-row"><a class="button" href="\(ImportPaths.new(language))">\
                \(ImportPageText.newTitle[language])</a>
                <a class="button-quiet" href="\(DuplicatePaths.queue(language))">\
                \(DuplicateText.title[language])</a>
                <a class="button-quiet" href="\(ImportPaths.sources(language))">\
                \(SourceText.title[language])</a></p>
                \(openSection)
                \(historySection)
                </div>
                """)
    }

    private static func link(_ number: Int, _ language: Language) -> Link {
        ImportPaths.imports(language).query([("page", number > 1 ? String(number) : "")])
    }

    private var openSection: HTML? {
        guard !open.isEmpty else { return nil }
        return """
            <section class="section stack" aria-labelledby="open">
            <h2 id="open">\(ImportPageText.open[language])</h2>
            \(Components.table(
                caption: ImportPageText.open[language], isCaptionHidden: true,
                columns: [
                    .init(ImportPageText.source[language]), .init(ImportPageText.file[language]),
                    .init(ImportPageText.when[language]), .init(ImportPageText.who[language]),
                    .init(ImportPageText.state[language]),
                ], rows: open.map(row), in: language))
            </section>
            """
    }

    private func row(_ job: ImportJob) -> [HTML] {
        let name = job.source?.name ?? ImportPageText.undoing[language]
        let files = job.files.map(\.original).joined(separator: ", ")
        return [
            "<a href=\"\(ImportPaths.job(job.id, language))\">\(name)</a>",
            files.isEmpty ? "–" : "\(files)", ImportMarkup.moment(job.made, in: language),
            ImportMarkup.person(job.person, names, in: language),
            "\(ImportPageText.state(job)[language])",
        ]
    }

    private var historySection: HTML {
        """
        <section class="section stack" aria-labelledby="history">
        <h2 id="history">\(ImportPageText.history[language])</h2>
        \(historyTable)
        \(Components.pager(paging, total: total, in: language) { Self.link($0, language) })
        </section>
        """
    }

    private var historyTable: HTML {
        guard !history.isEmpty else { return "<p>\(ImportPageText.noHistory[language])</p>" }
        return Components.table(
            caption: ImportPageText.history[language], isCaptionHidden: true,
            columns: [
                .init(ImportPageText.when[language]), .init(ImportPageText.source[language]),
                .init(ImportPageText.who[language]),
                .init(ImportPageText.createdHead[language], isNumber: true),
                .init(ImportPageText.changedHead[language], isNumber: true),
                .init(ImportPageText.refusedHead[language], isNumber: true),
                .init(ImportPageText.state[language]),
            ], rows: history.map(row), in: language)
    }

    private func row(_ entry: ImportHistoryEntry) -> [HTML] {
        func count(_ number: Int?) -> HTML {
            number.map { "\(Formatting.number($0, in: language))" } ?? "–"
        }
        let link = ImportPaths.run(entry.run.id, language)
        return [
            "<a href=\"\(link)\">\(ImportMarkup.moment(entry.run.started, in: language))</a>",
            "\(Self.name(of: entry, in: language))",
            ImportMarkup.person(entry.person, names, in: language),
            count(entry.summary?.created), count(entry.summary?.updated),
            count(entry.summary?.rejected), "\(ImportPageText.state(entry.run.state)[language])",
        ]
    }

    static func name(of entry: ImportHistoryEntry, in language: Language) -> String {
        guard entry.run.kind != "merge" else { return ImportPageText.merge[language] }
        return entry.sourceName ?? entry.run.source?.string ?? "–"
    }
}
