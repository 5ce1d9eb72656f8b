// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A question of a form: its label, its hint before the field, its error beside it.
package struct FormField: Sendable {
    /// The field's name, which is also the id of its input.
    package let name: String
    package let label: String
    package let hint: String?
    package let error: String?
    package let isOptional: Bool

    package init(
        _ name: String, label: String, hint: String? = nil, error: String? = nil,
        isOptional: Bool = false
    ) {
        (self.name, self.label, self.hint) = (name, label, hint)
        (self.error, self.isOptional) = (error, isOptional)
    }

    /// What stands above the input.
    fileprivate func heading(in language: Language) -> HTML {
        """
        <label for="\(name)">\(label)\(optionalMark(language))</label>\(explanation(language))
        """
    }

    fileprivate func optionalMark(_ language: Language) -> HTML? {
        isOptional
            ? " <span class=\"optional\">\(ComponentsText.optional[language])</span>" : nil
    }

    fileprivate func explanation(_ language: Language) -> HTML {
        let hintLine = hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\($0)</p>" as HTML }
        let errorLine = error.map {
            """
            <p class="field-error" id="\(name)-error">\(Icon.warning.html) \
            <span class="visually-hidden">\(ComponentsText.error[language])</span> \($0)</p>
            """ as HTML
        }
        return "\(hintLine)\(errorLine)"
    }

    /// The attributes that tie hint and error to the input.
    fileprivate var descriptions: HTML? {
        let ids = (hint == nil ? [] : ["\(name)-hint"]) + (error == nil ? [] : ["\(name)-error"])
        guard !ids.isEmpty else { return nil }
        let invalid: HTML? = error == nil ? nil : " aria-invalid=\"true\""
        return " aria-describedby=\"\(ids.joined(separator: " "))\"\(invalid)"
    }

    fileprivate func wrapped(_ content: HTML) -> HTML {
        let state = error == nil ? "field" : "field field-invalid"
        return "<div class=\"\(state)\">\(content)</div>"
    }
}

/// One answer to choose.
package struct FormChoice: Sendable {
    package let value, label: String
    package let hint: String?

    package init(_ value: String, _ label: String, hint: String? = nil) {
        (self.value, self.label, self.hint) = (value, label, hint)
    }
}

extension Components {
    /// A line of text. `type`: `text`, `email`, `tel`, `url`, `number`, `date`, `password`;
    /// `autocomplete`: a token of the HTML standard (`email`, `organization`).
    package static func textField(
        _ field: FormField, value: String, type: String = "text", autocomplete: String? = nil,
        in language: Language
    ) -> HTML {
        let completion = autocomplete.map { " autocomplete=\"\($0)\"" as HTML }
        return field.wrapped(
            """
            \(field.heading(in: language))<input id="\(field.name)" name="\(field.name)" \
            type="\(type)" value="\(value)"\(completion)\(field.descriptions)>
            """)
    }

    /// A choice of files. `accept`: the endings and types that the browser offers first (`.pdf`,
    /// `image/jpeg`); what is sent has to be looked at all the same.
    package static func fileField(
        _ field: FormField, accept: [String], isMultiple: Bool = false, in language: Language
    ) -> HTML {
        let several: HTML? = isMultiple ? " multiple" : nil
        return field.wrapped(
            """
            \(field.heading(in: language))<input id="\(field.name)" name="\(field.name)" \
            type="file" accept="\(accept.joined(separator: ","))"\(several)\(field.descriptions)>
            """)
    }

    package static func textArea(
        _ field: FormField, value: String, rows: Int = 5, in language: Language
    ) -> HTML {
        field.wrapped(
            """
            \(field.heading(in: language))<textarea id="\(field.name)" name="\(field.name)" \
            rows="\(rows)"\(field.descriptions)>\("\n")\(value)</textarea>
            """)
    }

    package static func select(
        _ field: FormField, choices: [FormChoice], selected: String, in language: Language
    ) -> HTML {
        let options = choices.map { choice -> HTML in
            let isSelected: HTML? = choice.value == selected ? " selected" : nil
            return "<option value=\"\(choice.value)\"\(isSelected)>\(choice.label)</option>"
        }
        return field.wrapped(
            """
            \(field.heading(in: language))<select id="\(field.name)" name="\(field.name)"\
            \(field.descriptions)>\(options)</select>
            """)
    }

    /// Several answers of which any number (`isMultiple`) or one may be chosen.
    package static func choices(
        _ field: FormField, choices: [FormChoice], selected: [String], isMultiple: Bool,
        in language: Language
    ) -> HTML {
        let type = isMultiple ? "checkbox" : "radio"
        let items = choices.enumerated().map { index, choice -> HTML in
            let id = index == 0 ? field.name : "\(field.name)-\(index + 1)"
            let isChecked: HTML? = selected.contains(choice.value) ? " checked" : nil
            let hint = choice.hint.map { "<span class=\"hint\">\($0)</span>" as HTML }
            return """
                <div class="choice"><input id="\(id)" type="\(type)" name="\(field.name)" \
                value="\(choice.value)"\(isChecked)><label for="\(id)">\(choice.label)\(hint)\
                </label></div>
                """
        }
        return field.wrapped(
            """
            <fieldset\(field.descriptions)><legend>\(field.label)\(field.optionalMark(language))\
            </legend>\(field.explanation(language))\(items)</fieldset>
            """)
    }
}
