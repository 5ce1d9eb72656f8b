// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The fields of a section's form with what was typed and what is wrong with it.
struct FormMarkup {
    let typed: FormFields
    let errors: FormErrors
    let language: Language

    init(_ typed: FormFields, _ errors: FormErrors, _ language: Language) {
        (self.typed, self.errors, self.language) = (typed, errors, language)
    }

    func line(
        _ name: String, _ label: Text, hint: Text? = nil, type: String = "text"
    ) -> HTML {
        Components.textField(
            field(name, label, hint), value: typed[name], type: type, in: language)
    }

    /// Several lines of running text.
    func text(_ name: String, _ label: String, hint: String? = nil, rows: Int = 6) -> HTML {
        Components.textArea(
            FormField(
                name, label: label, hint: hint, error: errors.text(name, language),
                isOptional: true),
            value: typed[name], rows: rows, in: language)
    }

    /// Several values, one a line.
    func lines(_ name: String, _ label: Text, hint: Text? = nil, rows: Int = 3) -> HTML {
        Components.textArea(
            field(name, label, hint), value: typed[name], rows: rows, in: language)
    }

    func choice(_ name: String, _ label: Text, _ choices: [FormChoice], hint: Text? = nil) -> HTML {
        Components.select(
            field(name, label, hint), choices: choices, selected: typed[name], in: language)
    }

    /// One box, which its own words explain.
    func tick(_ name: String, _ label: Text) -> HTML {
        let isTicked: HTML? = typed[name] == "yes" ? " checked" : nil
        return """
            <div class="choice"><input id="\(name)" type="checkbox" name="\(name)" value="yes"\
            \(isTicked)><label for="\(name)">\(label[language])</label></div>
            """
    }

    /// The languages of the site, and the one that the entry is in already.
    func languageChoice(_ name: String) -> HTML {
        let known = Language.allCases.map { FormChoice($0.rawValue, $0.ownName) }
        let current = LanguageTag(typed[name]) ?? language.tag
        let other = current.language == nil ? [current] : []
        let choices =
            known
            + other.map {
                FormChoice($0.string, LanguageNames.name($0, in: language) ?? $0.string)
            }
        return Components.select(
            field(name, EditorText.language, nil), choices: choices, selected: current.string,
            in: language)
    }

    private func field(_ name: String, _ label: Text, _ hint: Text?) -> FormField {
        FormField(
            name, label: label[language], hint: hint?[language],
            error: errors.text(name, language))
    }
}

extension FormFields {
    /// A day as the form's field sends it; `nil` where nothing was typed.
    func date(_ name: String, _ errors: inout FormErrors) -> CalendarDate? {
        guard !self[name].isEmpty else { return nil }
        guard let date = CalendarDate(iso: self[name]) else {
            errors.add(name, EditorText.dateWrong)
            return nil
        }
        return date
    }

    /// A whole number within bounds; `nil` where nothing was typed.
    func whole(
        _ name: String, _ bounds: ClosedRange<Int>, _ errors: inout FormErrors
    ) -> Int? {
        guard !self[name].isEmpty else { return nil }
        guard let number = Int(self[name]), bounds.contains(number) else {
            errors.add(name, EditorText.numberWrong(bounds))
            return nil
        }
        return number
    }
}
