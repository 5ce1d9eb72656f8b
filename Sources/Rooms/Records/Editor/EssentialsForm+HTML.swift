// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeWeb

extension EssentialsForm {
    static func html(
        _ typed: FormFields, _ errors: FormErrors, _ profile: Profile, _ setting: FormSetting
    ) -> HTML {
        let form = FormMarkup(typed, errors, setting.language)
        let language = setting.language
        return """
            <h2>\(EditorText.names[language])</h2>
            \(names(form))
            \(form.choice(
                "status", EditorText.status,
                [
                    FormChoice("active", EditorText.active[language]),
                    FormChoice("closed", EditorText.closed[language]),
                ]))
            <h2>\(DirectoryText.contact[language])</h2>
            \(form.lines("email", EditorText.emails, hint: EditorText.emailsHint))
            \(form.lines("phone", EditorText.phones, hint: EditorText.oneALine))
            \(form.lines("website", EditorText.websites, hint: EditorText.oneALine))
            <h2>\(EditorText.figures[language])</h2>
            \(form.line("legal-form", DirectoryText.family, hint: EditorText.legalFormHint))
            \(form.line("founded", EditorText.founded, type: "date"))
            \(form.line("staff-least", EditorText.staffLeast, type: "number"))
            \(form.line("staff-most", EditorText.staffMost, hint: EditorText.staffHint, type: "number"))
            <h2>\(DirectoryText.identifiers[language])</h2>
            \(numbers(form))
            \(Components.choices(
                FormField("language", label: DirectoryText.workingLanguages[language]),
                choices: languages.map { code in
                    FormChoice(code, OrganisationFacet.language.label(of: code, in: language))
                }, selected: typed.all("language"), isMultiple: true, in: language))
            """
    }

    private static func names(_ form: FormMarkup) -> HTML {
        FormRows("name", form.typed).html(
            legend: { EditorText.numbered(EditorText.name, $0.number, form.language) }
        ) { row in
            """
            \(form.line(row.name("text"), EditorText.name))
            \(form.choice(
                row.name("kind"), EditorText.nameKind,
                Name.Kind.allCases.map { FormChoice($0.rawValue, EditorText.kinds($0)[form.language]) }))
            \(form.languageChoice(row.name("language")))
            """
        }
    }

    private static func numbers(_ form: FormMarkup) -> HTML {
        let schemes = IdentifierScheme.allCases.map {
            FormChoice($0.rawValue, $0.name[form.language])
        }
        return FormRows("number", form.typed).html(
            legend: { EditorText.numbered(EditorText.number, $0.number, form.language) }
        ) { row in
            """
            \(form.choice(row.name("scheme"), EditorText.register, schemes))
            \(form.line(row.name("value"), EditorText.number))
            """
        }
    }
}
