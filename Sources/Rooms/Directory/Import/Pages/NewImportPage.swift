// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The first step: a file, and where it comes from.
struct NewImportPage {
    let sources: [Source]
    let language: Language
    var typed = FormFields()
    var errors = FormErrors()
    /// Whether a form came back, so that its file has to be chosen again.
    var isAgain = false

    var page: Page {
        let title = ImportPageText.newTitle[language]
        return Page(
            language: language, title: title, paths: ImportPaths.new,
            breadcrumbs: ImportMarkup.breadcrumbs(title, in: language), robots: "noindex",
            content: """
                <div class="frame stack">
                \(Components.errorSummary(errors, in: language))
                <h1>\(title)</h1>
                \(ImportMarkup.steps(0, in: language))
                \(form)
                </div>
                """)
    }

    private var form: HTML {
        let again: HTML? =
            isAgain
            ? Components.notice(.warning, "<p>\(ImportPageText.fileAgain[language])</p>") : nil
        return Components.uploadForm(
            to: ImportPaths.new(language), cssClass: "form",
            """
            \(again)
            \(Components.fileField(
                field("files", ImportPageText.files, ImportPageText.filesHint),
                accept: [".csv", ".tsv", ".txt", ".xlsx", ".json", ".zip"], isMultiple: true,
                in: language))
            \(sourceField)
            \(newSource)
            \(languageField)
            \(countryField)
            \(formatField)
            <p class="hint">\(ImportPageText.kept[language])</p>
            <div><button class="button" type="submit">\(ImportPageText.send[language])</button>\
            </div>
            """)
    }

    private var sourceField: HTML {
        let known = sources.map { FormChoice($0.id.string, $0.name) }
        let selected = typed["source"].isEmpty ? NewImportForm.newSource : typed["source"]
        return Components.select(
            field("source", ImportPageText.source, ImportPageText.sourceHint),
            choices: [FormChoice(NewImportForm.newSource, ImportPageText.newSource[language])]
                + known,
            selected: selected, in: language)
    }

    private var newSource: HTML {
        """
        <fieldset class="group"><legend>\(ImportPageText.newSourceLegend[language])</legend>
        \(SourceFields(source: nil, typed: typed, errors: errors, language: language).html)
        </fieldset>
        """
    }

    private var languageField: HTML {
        let names = NewImportForm.languages.map { tag in
            FormChoice(tag.string, LanguageNames.name(tag, in: language) ?? tag.string)
        }
        let unknown = FormChoice("", ImportPageText.unknownLanguage[language])
        let selected = isAgain ? typed["language"] : language.rawValue
        return Components.select(
            field("language", ImportPageText.language), choices: names + [unknown],
            selected: selected, in: language)
    }

    private var countryField: HTML {
        let names = NewImportForm.countries.compactMap { Country.find(code: $0) }
            .map { FormChoice($0.code, $0.name[language]) }
        return Components.select(
            field("country", ImportPageText.country, ImportPageText.countryHint),
            choices: [FormChoice("", "–")] + names, selected: typed["country"], in: language)
    }

    private var formatField: HTML {
        let formats = ImportFormat.allCases.map {
            FormChoice($0.rawValue, ImportFormatText.name($0)[language])
        }
        return Components.select(
            field("format", ImportPageText.format),
            choices: [FormChoice("", ImportPageText.recognised[language])] + formats,
            selected: typed["format"], in: language)
    }

    private func field(_ name: String, _ label: Text, _ hint: Text? = nil) -> FormField {
        FormField(
            name, label: label[language], hint: hint?[language],
            error: errors.message(for: name)?[language])
    }
}
