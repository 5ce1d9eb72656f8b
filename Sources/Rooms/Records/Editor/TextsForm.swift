// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeWeb

/// What the organisation says of itself in running text, in up to four languages.
enum TextsForm: SectionForm {
    static let fields: [ProfileField] = [.summary, .description]

    private struct Field {
        let name: String
        let path: WritableKeyPath<Profile, Translated<String>>
        let title, hint: Text
        let longest, rows: Int
    }

    private static var texts: [Field] {
        [
            Field(
                name: "summary", path: \.summary, title: EditorText.summary,
                hint: EditorText.summaryHint, longest: 300, rows: 3),
            Field(
                name: "description", path: \.description, title: EditorText.description,
                hint: EditorText.descriptionHint, longest: 5_000, rows: 10),
        ]
    }

    static func typed(_ profile: Profile, _ setting: FormSetting) -> FormFields {
        let items = texts.flatMap { field in
            let text = profile[keyPath: field.path]
            return [("\(field.name)-original", text.original?.language.string ?? "")]
                + Language.allCases.map { language in
                    (
                        "\(field.name)-\(language)",
                        text.versions.first { $0.language == language.tag }?.value ?? ""
                    )
                }
        }
        return FormFields(items.map { (name: $0.0, value: $0.1) })
    }

    static func read(
        _ typed: FormFields, into profile: inout Profile, _ setting: FormSetting
    ) -> FormErrors {
        var errors = FormErrors()
        for field in texts {
            var text = profile[keyPath: field.path]
            for language in Language.allCases {
                let name = "\(field.name)-\(language)"
                put(typed[name], in: language.tag, &text)
                if typed[name].unicodeScalars.count > field.longest {
                    errors.add(name, EditorText.textTooLong(field.longest))
                }
            }
            if let first = LanguageTag(typed["\(field.name)-original"]),
                let place = text.versions.firstIndex(where: { $0.language == first })
            {
                text.versions.insert(text.versions.remove(at: place), at: 0)
            }
            profile[keyPath: field.path] = text
        }
        return errors
    }

    /// A text that was not touched stays byte for byte.
    private static func put(
        _ typed: String, in language: LanguageTag, _ text: inout Translated<String>
    ) {
        let place = text.versions.firstIndex { $0.language == language }
        let former = place.map { FormFields([("", text.versions[$0].value)])[""] } ?? ""
        let (new, old) = (RecordLine.cleanText(typed), RecordLine.cleanText(former))
        guard !new.utf8.elementsEqual(old.utf8) else { return }
        if let place { text.versions.remove(at: place) }
        guard !new.isEmpty else { return }
        text.versions.insert(
            .init(new, in: language), at: min(place ?? text.versions.count, text.versions.count))
    }

    static func html(
        _ typed: FormFields, _ errors: FormErrors, _ profile: Profile, _ setting: FormSetting
    ) -> HTML {
        let (form, language) = (FormMarkup(typed, errors, setting.language), setting.language)
        let parts = texts.map { field -> HTML in
            let areas = Language.allCases.map { version -> HTML in
                form.text(
                    "\(field.name)-\(version)", "\(field.title[language]) – \(version.ownName)",
                    hint: translation(field, version, typed, setting), rows: field.rows)
            }
            let originals = Language.allCases.map { FormChoice($0.rawValue, $0.ownName) }
            return """
                <h2>\(field.title[language])</h2>
                <p class="hint">\(field.hint[language])</p>
                \(form.choice("\(field.name)-original", EditorText.original, originals))
                \(areas)
                """
        }
        return "\(parts)"
    }

    /// "Translated from revision 7, the original is at 9."
    private static func translation(
        _ field: Field, _ version: Language, _ typed: FormFields, _ setting: FormSetting
    ) -> String? {
        let original = typed["\(field.name)-original"]
        guard version.rawValue != original,
            let mine = setting.textRevisions["\(field.name)/\(version)"],
            let theirs = setting.textRevisions["\(field.name)/\(original)"]
        else { return nil }
        return EditorText.translated(
            mine, original: theirs, isBehind: theirs > mine)[setting.language]
    }
}
