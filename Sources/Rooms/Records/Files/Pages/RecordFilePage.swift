// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeWeb

/// The text of one photograph or document, in each language.
struct RecordFilePage {
    let file: RecordFile
    let language: Language
    var typed: FormFields?
    var errors = FormErrors()

    var page: Page {
        let title = RecordFilesText.otherLanguages(file.kind)[language]
        return Page(
            language: language, title: title, paths: { [file] in RecordFilesPaths.file(file, $0) },
            breadcrumbs: [
                .init(
                    RecordFilesText.title[language],
                    RecordFilesPaths.files(file.organisation, language)),
                .init(title),
            ], robots: "noindex",
            content: """
                <div class="frame stack">
                \(Components.errorSummary(errors, in: language))
                <h1>\(title)</h1>
                <p class="lead">\(RecordFilesText.oneIsEnough[language])</p>
                \(file.kind == .photograph
                    ? FileMarkup.picture(file, alternative: "") : FileMarkup.document(file, language))
                \(Components.form(
                    to: RecordFilesPaths.file(file, language), cssClass: "stack",
                    """
                    \(Language.allCases.map(field))
                    <button class="button" type="submit">\(RecordFilesText.save[language])</button>
                    """))
                <p><a href="\(RecordFilesPaths.files(file.organisation, language))">\
                \(RecordFilesText.back[language])</a></p>
                </div>
                """)
    }

    private func field(_ other: Language) -> HTML {
        let name = Self.name(other)
        let own = file.texts.versions.first { $0.language == other.tag }?.value ?? ""
        return Components.textField(
            FormField(
                name, label: other.ownName, error: errors.message(for: name)?[language]),
            value: typed?[name] ?? own, in: language)
    }

    private static func name(_ language: Language) -> String { "text-\(language.rawValue)" }

    /// The texts as typed, that of the original first where it is still there; `nil` where
    /// something is wrong.
    static func texts(
        _ typed: FormFields, of file: RecordFile, _ errors: inout FormErrors
    ) -> Translated<String>? {
        let original = file.texts.original?.language
        let order =
            Language.allCases.filter { $0.tag == original }
            + Language.allCases.filter { $0.tag != original }
        let versions = order.map {
            Translated<String>.Version(AddRecordFile.oneLine(typed[name($0)]), in: $0.tag)
        }.filter { !$0.value.isEmpty }
        for language in Language.allCases {
            let text = versions.first { $0.language == language.tag }?.value ?? ""
            if text.unicodeScalars.count > file.kind.textLimit {
                errors.add(name(language), RecordFilesText.tooLong(file.kind.textLimit))
            }
        }
        if versions.isEmpty {
            errors.add(name(order[0]), RecordFilesText.writeText(file.kind))
        }
        return errors.isEmpty ? Translated(versions) : nil
    }
}
