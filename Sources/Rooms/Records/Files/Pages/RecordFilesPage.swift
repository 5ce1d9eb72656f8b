// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeMedia
import GrappeWeb

/// An organisation's photographs and documents, for its people.
struct RecordFilesPage {
    let organisation: Organisation
    let files: [RecordFile]
    /// What was just done.
    let done: RecordFilesDone?
    let language: Language
    var typed = FormFields()
    var errors = FormErrors()

    private var id: ID<Organisation> { organisation.id }

    var page: Page {
        let title = RecordFilesText.title[language]
        return Page(
            language: language, title: title, paths: { [id] in RecordFilesPaths.files(id, $0) },
            breadcrumbs: RecordsText.crumbs(organisation, language) + [.init(title)],
            robots: "noindex",
            content: """
                <div class="frame stack">
                \(Components.errorSummary(errors, in: language))
                \(notice)
                <h1>\(title)</h1>
                <p class="lead">\(RecordFilesText.lead[language])</p>
                <p><a href="\(DirectoryPaths.organisation(organisation.slug, language))">\
                \(RecordFilesText.publicPage[language])</a></p>
                \(RecordFile.Kind.allCases.map(section))
                </div>
                """)
    }

    private var notice: HTML? {
        guard errors.isEmpty else { return nil }
        return done.map {
            Components.notice(
                .success, isStatus: true, "<p>\(RecordFilesText.done($0)[language])</p>")
        }
    }

    private func section(_ kind: RecordFile.Kind) -> HTML {
        let own = files.filter { $0.kind == kind }
        let items = own.enumerated().map { index, file in
            item(file, isFirst: index == 0, isLast: index == own.count - 1)
        }
        let list: HTML =
            own.isEmpty
            ? "<p>\(RecordFilesText.empty(kind)[language])</p>"
            : "<ol class=\"kept-files\">\(items)</ol>"
        return """
            <section class="section stack" aria-labelledby="\(kind.rawValue)s">
            <h2 id="\(kind.rawValue)s">\(RecordFilesText.kind(kind)[language]) \
            <span class="muted">\(RecordFilesText.count(own.count, of: kind.limit)[language])</span>\
            </h2>
            \(list)
            \(own.count < kind.limit ? form(kind) : full(kind))
            </section>
            """
    }

    private func item(_ file: RecordFile, isFirst: Bool, isLast: Bool) -> HTML {
        let text = file.text(in: language)
        let caption = text?.value ?? ""
        let spoken = Components.lang(text?.language, unless: language)
        let what: HTML =
            file.kind == .photograph
            ? FileMarkup.picture(file, alternative: "")
            : FileMarkup.document(file, language)
        let about: HTML? =
            file.kind == .photograph ? "<p\(spoken)>\(caption)</p>" : nil
        return """
            <li><div>\(what)\(about)</div>
            <div class="button-row"><a class="button-quiet" \
            href="\(RecordFilesPaths.file(file, language))">\(RecordFilesText.edit[language])\
            \(hidden(caption, spoken))</a>
            \(isFirst ? nil : move("up", RecordFilesText.up, file, hidden(caption, spoken)))
            \(isLast ? nil : move("down", RecordFilesText.down, file, hidden(caption, spoken)))
            \(Components.form(
                to: RecordFilesPaths.remove(file, language),
                button(RecordFilesText.remove, hidden(caption, spoken))))
            </div></li>
            """
    }

    /// Which of them, for those who do not see where a button stands.
    private func hidden(_ caption: String, _ spoken: HTML?) -> HTML {
        "<span class=\"visually-hidden\"\(spoken)> – \(caption)</span>"
    }

    private func move(
        _ direction: String, _ text: Text, _ file: RecordFile, _ hidden: HTML
    ) -> HTML {
        Components.form(
            to: RecordFilesPaths.move(file, language),
            """
            <input type="hidden" name="direction" value="\(direction)">\(button(text, hidden))
            """)
    }

    private func button(_ text: Text, _ hidden: HTML) -> HTML {
        "<button class=\"button-quiet\" type=\"submit\">\(text[language])\(hidden)</button>"
    }

    private func full(_ kind: RecordFile.Kind) -> HTML {
        Components.notice(.information, "<p>\(RecordFilesText.full(kind)[language])</p>")
    }

    private func form(_ kind: RecordFile.Kind) -> HTML {
        let names = AddRecordFile.field(kind)
        let isPhotograph = kind == .photograph
        let file = FormField(
            names.file, label: RecordFilesText.file(kind)[language],
            hint: RecordFilesText.fileHint(kind)[language],
            error: errors.message(for: names.file)?[language])
        let text = FormField(
            names.text, label: RecordFilesText.text(kind)[language],
            hint: RecordFilesText.textHint(kind)[language],
            error: errors.message(for: names.text)?[language])
        let action =
            isPhotograph
            ? RecordFilesPaths.photographs(id, language) : RecordFilesPaths.documents(id, language)
        return Components.uploadForm(
            to: action, cssClass: "stack",
            """
            <h3>\(RecordFilesText.add(kind)[language])</h3>
            \(Components.fileField(
                file,
                accept: isPhotograph ? MediaType.acceptedPictures : MediaType.acceptedDocuments,
                in: language))
            \(Components.textField(text, value: typed[names.text], in: language))
            <button class="button" type="submit">\(RecordFilesText.add(kind)[language])</button>
            """)
    }
}
