// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The second step: which column holds what.
struct ImportColumnsPage {
    let job: ImportJob
    /// How the source's last file was read.
    let saved: ColumnMapping?
    let language: Language
    var typed = FormFields()
    var errors = FormErrors()

    private var sheet: [SheetPreview.Column] { job.sheet?.columns ?? [] }

    var page: Page {
        let (id, title) = (job.id, ImportColumnText.title[language])
        return Page(
            language: language, title: title, paths: { ImportPaths.columns(id, $0) },
            breadcrumbs: [
                .init(ImportPageText.title[language], ImportPaths.imports(language)),
                .init(job.source?.name ?? "", ImportPaths.job(id, language)), .init(title),
            ], robots: "noindex",
            content: """
                <div class="frame stack">
                \(Components.errorSummary(errors, in: language))
                <h1>\(title)</h1>
                \(ImportMarkup.steps(1, in: language))
                <p class="lead">\(ImportColumnText.lead[language])</p>
                \(missing)
                \(form)
                </div>
                """)
    }

    private var missing: HTML? {
        let names = job.sheet?.missing(of: saved) ?? []
        guard !names.isEmpty else { return nil }
        let items = names.map { "<li>\($0)</li>" as HTML }
        return Components.notice(
            .warning, title: ImportColumnText.missing[language], "<ul>\(items)</ul>")
    }

    private var form: HTML {
        Components.form(
            to: ImportPaths.columns(job.id, language), cssClass: "form",
            """
            \(sheet.enumerated().map(column))
            <div><button class="button" type="submit">\(ImportColumnText.submit[language])\
            </button></div>
            """)
    }

    private func column(_ number: Int, _ column: SheetPreview.Column) -> HTML {
        let name = ColumnForm.name(number)
        let known = job.mapping?.fields[column.name]?.rawValue ?? ""
        return Components.select(
            FormField(
                name, label: column.name, hint: samples(column),
                error: errors.message(for: name)?[language]),
            choices: choices, selected: typed.items.isEmpty ? known : typed[name], in: language)
    }

    private var choices: [FormChoice] {
        [FormChoice("", ImportColumnText.notRead[language])]
            + SheetField.allCases.map {
                FormChoice($0.rawValue, ImportColumnText.field($0)[language])
            }
    }

    private func samples(_ column: SheetPreview.Column) -> String {
        guard !column.samples.isEmpty else { return ImportColumnText.noSamples[language] }
        return ImportColumnText.samples[language] + " "
            + column.samples.joined(separator: " · ")
    }
}
