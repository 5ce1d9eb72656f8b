// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeWeb

/// One section of the form.
struct SectionPage {
    let state: RecordState
    let section: RecordSection
    let setting: FormSetting
    let typed: FormFields
    let isSaved: Bool
    var errors = FormErrors()

    private var language: Language { setting.language }
    private var id: ID<Organisation> { state.organisation.id }

    var page: Page {
        let name = state.organisation.shownName(in: language)
        return Page(
            language: language, title: "\(section.title[language]) – \(name)",
            paths: { [id, section] in RecordsPaths.section(section, id, $0) },
            breadcrumbs: RecordsText.crumbs(state.organisation, language)
                + [.init(section.title[language])],
            robots: "noindex",
            content: """
                <div class="frame stack" id="section">
                \(Components.errorSummary(errors, in: language))
                \(isSaved ? Components.notice(.success, isStatus: true, "<p>\(RecordsText.saved[language])</p>") : nil)
                <h1>\(section.title[language])</h1>
                \(theirs)
                \(Components.form(
                    to: RecordsPaths.section(section, id, language), cssClass: "form",
                    """
                    <input type="hidden" name="stamp" value="\(state.stamp)">
                    \(section.form.html(typed, errors, state.edited, setting))
                    <div class="button-row">
                    <button class="button" type="submit" name="next" value="overview">\
                    \(RecordsText.saveDraft[language])</button>
                    <button class="button-quiet" type="submit" name="next" value="stay">\
                    \(RecordsText.saveAndStay[language])</button>
                    </div>
                    """))
                </div>
                """)
    }

    /// Where the enterprise's own words stand in the place of another source's: what that one says.
    private var theirs: HTML? {
        let differing = section.form.fields.filter { field in
            state.statement.fields.contains(field) && !field.isEmpty(in: state.imported)
                && !field.isEqual(state.imported, state.organisation.profile)
        }
        guard !differing.isEmpty else { return nil }
        let parts = differing.map { field -> HTML in
            let lines = FieldLines.lines(of: field, in: state.imported, language)
                .map { "<li>\($0)</li>" as HTML }
            return """
                <h3>\(RecordsText.fieldName(field)[language])</h3>
                <ul class="plain-list">\(lines)</ul>
                \(Components.form(
                    to: RecordsPaths.release(id, language),
                    """
                    <input type="hidden" name="field" value="\(field.rawValue)">
                    <button class="button-quiet" type="submit">\
                    \(RecordsText.takeOver[language])<span class="visually-hidden"> – \
                    \(RecordsText.fieldName(field)[language])</span></button>
                    """))
                """
        }
        return """
            <details class="menu"><summary>\(RecordsText.otherSources[language])</summary>
            <div class="menu-content stack"><p>\(RecordsText.otherSourcesHint[language])</p>
            \(parts)</div></details>
            """
    }
}
