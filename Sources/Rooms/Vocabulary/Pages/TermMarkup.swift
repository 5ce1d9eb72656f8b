// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// How terms of the inbox stand on the secretariat's pages.
enum TermMarkup {
    /// The word, with the language it is in.
    static func word(_ term: InboxTerm, _ reader: Language) -> HTML {
        guard let language = term.language, language != reader.tag else { return "\(term.text)" }
        return "<span lang=\"\(language)\">\(term.text)</span>"
    }

    /// The name of the language the word was met in.
    static func language(_ term: InboxTerm, _ reader: Language) -> String {
        term.language.flatMap { LanguageNames.name($0, in: reader) }
            ?? InboxText.languageUnknown[reader]
    }

    /// What was decided, when and by whom.
    static func decision(
        _ term: InboxTerm, _ snapshot: VocabularySnapshot, _ language: Language
    ) -> HTML {
        let concept = term.concept.flatMap { snapshot.concept($0) }
        let target: HTML? = concept.map { ConceptMarkup.link($0, language) + ", " }
        let day = term.decided.map { Components.date(CalendarDate($0), in: language) }
        let name = term.decidedBy ?? ""
        let by: HTML? = name.isEmpty ? nil : ", \(name)"
        return "\(target)\(day)\(by)"
    }
}
