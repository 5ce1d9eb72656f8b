// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeWeb

extension ProofForm {
    static func html(
        _ typed: FormFields, _ errors: FormErrors, _ profile: Profile, _ setting: FormSetting
    ) -> HTML {
        let (form, language) = (FormMarkup(typed, errors, setting.language), setting.language)
        return """
            <h2>\(DirectoryText.accreditations[language])</h2>
            \(accreditations(form, profile))
            <h2>\(DirectoryText.claims[language])</h2>
            <p class="hint">\(EditorText.claimsHint[language])</p>
            \(claims(form))
            <h2>\(DirectoryText.references[language])</h2>
            <p class="hint">\(EditorText.referencesHint[language])</p>
            \(references(form))
            """
    }

    private static func accreditations(_ form: FormMarkup, _ profile: Profile) -> HTML {
        let language = form.language
        let known = AccreditationKind.all.map { kind in
            FormChoice(kind.code, "\(kind.name[language]) (\(kind.country))")
        }
        return FormRows("accreditation", form.typed).html(
            legend: { EditorText.numbered(DirectoryText.accreditation, $0.number, language) }
        ) { row in
            let own = row["kind"]
            let isKnown = own.isEmpty || AccreditationKind.find(own) != nil
            let choices =
                [FormChoice("", "–")] + (isKnown ? [] : [FormChoice(own, own)]) + known
            return """
                \(form.choice(row.name("kind"), DirectoryText.accreditation, choices))
                \(form.line(row.name("reference"), EditorText.fileNumber))
                \(form.line(row.name("from"), EditorText.from, type: "date"))
                \(form.line(row.name("until"), EditorText.until, type: "date"))
                """
        }
    }

    private static func claims(_ form: FormMarkup) -> HTML {
        let language = form.language
        let criteria = Claim.Criterion.allCases.map {
            FormChoice($0.rawValue, DirectoryText.criteria[$0]?[language] ?? $0.rawValue)
        }
        return FormRows("claim", form.typed).html(
            legend: { EditorText.numbered(EditorText.criterion, $0.number, language) }
        ) { row in
            """
            \(form.choice(row.name("criterion"), EditorText.criterion, criteria))
            \(form.line(row.name("until"), EditorText.until, type: "date"))
            \(form.lines(row.name("statement"), EditorText.statement, hint: EditorText.statementHint))
            \(form.line(row.name("evidence"), EditorText.evidence, hint: EditorText.evidenceHint))
            """
        }
    }

    private static func references(_ form: FormMarkup) -> HTML {
        FormRows("reference", form.typed).html(
            legend: { EditorText.numbered(EditorText.reference, $0.number, form.language) }
        ) { row in
            """
            \(form.line(row.name("title"), EditorText.work))
            \(form.line(row.name("client"), EditorText.client))
            \(form.line(row.name("year"), EditorText.year, type: "number"))
            """
        }
    }
}
