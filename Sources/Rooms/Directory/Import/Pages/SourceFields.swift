// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The fields in which somebody describes a source.
struct SourceFields {
    /// As it is known; `nil` for a new one.
    let source: Source?
    let typed: FormFields
    let errors: FormErrors
    let language: Language

    var html: HTML {
        """
        \(text("name", SourceText.name, SourceText.nameHint, source?.name))
        \(text("licence", SourceText.licence, SourceText.licenceHint, source?.licence, true))
        \(text("attribution", SourceText.attribution, nil, source?.attribution, true))
        \(text("url", SourceText.url, nil, source?.url, true))
        \(text(
            "precedence", SourceText.precedence, SourceText.precedenceHint,
            String(source?.precedence ?? 50)))
        """
    }

    private func text(
        _ name: String, _ label: Text, _ hint: Text?, _ known: String?, _ isOptional: Bool = false
    ) -> HTML {
        Components.textField(
            FormField(
                name, label: label[language], hint: hint?[language],
                error: errors.message(for: name)?[language], isOptional: isOptional),
            value: typed.items.isEmpty ? known ?? "" : typed[name], in: language)
    }
}
