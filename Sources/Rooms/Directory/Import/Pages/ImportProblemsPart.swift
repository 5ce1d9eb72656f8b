// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// What is wrong in a file: where, what, why, and what became of it.
struct ImportProblemsPart {
    let job: ID<ImportJob>
    let problems: [ImportProblem]
    let total: Int
    let paging: Paging
    let hasRefused: Bool
    let language: Language

    var html: HTML {
        """
        <section class="section stack" aria-labelledby="problems">
        <h2 id="problems">\(ImportPageText.problems[language])</h2>
        \(total == 0 ? none : table)
        </section>
        """
    }

    private var none: HTML { "<p>\(ImportPageText.noProblems[language])</p>" }

    private var table: HTML {
        let download: HTML? =
            hasRefused
            ? """
            <p><a href="\(ImportPaths.refused(job, language))">\(Icon.download.html) \
            \(ImportPageText.download[language])</a></p>
            """ : nil
        return """
            \(download)
            \(Components.table(
                caption: ImportPageText.problems[language], isCaptionHidden: true,
                columns: [
                    .init(ImportPageText.line[language]), .init(ImportPageText.field[language]),
                    .init(ImportPageText.value[language]), .init(ImportPageText.reason[language]),
                    .init(ImportPageText.effect[language]),
                ], rows: problems.map(row), in: language))
            \(Components.pager(paging, total: total, in: language) { number in
                ImportPaths.job(job, language).query([("page", number > 1 ? String(number) : "")])
            })
            """
    }

    private func row(_ problem: ImportProblem) -> [HTML] {
        let isRefused = problem.severity == .rejected
        let effect = ImportPageText.effect(problem.severity)[language]
        return [
            problem.line.map { "\(Formatting.number($0, in: language))" } ?? "–",
            "\(problem.field ?? "–")",
            problem.value.map { "<code>\($0)</code>" } ?? "–", "\(problem.reason[language])",
            isRefused
                ? "<span class=\"signal\">\(Icon.warning.html) \(effect)</span>" : "\(effect)",
        ]
    }
}
