// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the secretariat may type about a term, and what is wrong with it.
enum TermForms {
    static let languages = ["fr", "de", "lb", "en", "nl"]

    static func link(
        _ term: ID<InboxTerm>, _ fields: FormFields, errors: inout FormErrors
    ) -> LinkTerm? {
        let concept = fields["concept"]
        if concept.isEmpty || concept.utf8.count > 200 {
            errors.add("concept", InboxText.chooseConcept)
        }
        let language = language(fields["language"])
        if language == nil { errors.add("language", InboxText.chooseLanguage) }
        guard errors.isEmpty, let language else { return nil }
        let isHidden = fields["role"].utf8.elementsEqual("hidden".utf8)
        return LinkTerm(
            term, to: ID(concept), language: language, role: isHidden ? .hidden : .alternative)
    }

    static func local(
        _ term: ID<InboxTerm>, _ fields: FormFields, errors: inout FormErrors
    ) -> CreateLocalConcept? {
        var labels: [Language: String] = [:]
        for language in Language.allCases {
            let name = "label-\(language.rawValue)"
            let text = fields[name]
            guard !text.isEmpty else { continue }
            labels[language] = TermFilter.label(text)
            if labels[language] == nil { errors.add(name, InboxText.longLabel) }
        }
        if labels.isEmpty, errors.isEmpty { errors.add("label-fr", InboxText.oneLabel) }
        let language = language(fields["word-language"])
        if language == nil { errors.add("word-language", InboxText.chooseLanguage) }
        guard errors.isEmpty, let language else { return nil }
        let broader = fields["broader"]
        return CreateLocalConcept(
            from: term, labels: labels, language: language,
            broader: broader.isEmpty ? nil : ID(broader))
    }

    private static func language(_ text: String) -> LanguageTag? {
        languages.contains(text) ? LanguageTag(text) : nil
    }
}
