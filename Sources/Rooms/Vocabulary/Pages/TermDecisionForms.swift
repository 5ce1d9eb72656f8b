// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The three forms of a word about which nobody has decided: each keeps what was typed.
struct TermDecisionForms {
    let term: InboxTerm
    let suggestions: [Concept]
    let snapshot: VocabularySnapshot
    let language: Language
    let find: String
    let typed: FormFields
    let errors: FormErrors

    var link: HTML {
        """
        <section class="section stack" aria-labelledby="link-title">
        <h2 id="link-title">\(InboxText.linkTitle[language])</h2>
        <form class="inline-form" method="get" \
        action="\(VocabularyPaths.term(term.id, language))">
        \(Components.textField(
            FormField("find", label: InboxText.find[language]), value: find, type: "search",
            in: language))
        <button class="button-quiet" type="submit">\(VocabularyText.searchVerb[language])</button>
        </form>
        \(suggestions.isEmpty && errors.message(for: "language") == nil ? nothing : choice)
        </section>
        """
    }

    private var nothing: HTML { "<p id=\"concept\">\(InboxText.noSuggestion[language])</p>" }

    private var choice: HTML {
        Components.form(
            to: VocabularyPaths.decision(.link, term.id, language), cssClass: "form",
            """
            <input type="hidden" name="find" value="\(find)">
            \(suggestions.isEmpty ? nothing : concepts)
            \(languageField("language"))
            \(Components.choices(
            FormField("role", label: InboxText.role[language]),
            choices: [
                FormChoice("alternative", InboxText.roleAlternative[language]),
                FormChoice("hidden", InboxText.roleHidden[language]),
            ],
            selected: [typed["role"].isEmpty ? "alternative" : typed["role"]],
            isMultiple: false, in: language))
            <div><button class="button" type="submit">\(InboxText.linkVerb[language])</button></div>
            """)
    }

    private var concepts: HTML {
        Components.choices(
            FormField(
                "concept", label: InboxText.choose[language],
                error: errors.message(for: "concept")?[language]),
            choices: suggestions.map(conceptChoice), selected: [typed["concept"]],
            isMultiple: false, in: language)
    }

    /// Two trades may have a word in common: the hint tells which of them it is.
    private func conceptChoice(_ concept: Concept) -> FormChoice {
        let parent = concept.parent.flatMap { snapshot.concept($0)?.label(in: language)?.text }
        return FormChoice(
            concept.id.string, concept.label(in: language)?.text ?? concept.code,
            hint: [VocabularyText.kind(concept)[language], parent].compactMap(\.self)
                .joined(separator: " – "))
    }

    private func languageField(_ name: String) -> HTML {
        let known = term.language.map(\.string) ?? ""
        let choices = TermForms.languages.compactMap { code in
            LanguageTag(code).map {
                FormChoice(code, LanguageNames.name($0, in: language) ?? code)
            }
        }
        return Components.select(
            FormField(
                name, label: InboxText.wordLanguage[language],
                error: errors.message(for: name)?[language]),
            choices: [FormChoice("", "–")] + choices,
            selected: typed[name].isEmpty ? known : typed[name], in: language)
    }

    var local: HTML {
        """
        <section class="section stack" aria-labelledby="local-title">
        <h2 id="local-title">\(InboxText.localTitle[language])</h2>
        <p>\(InboxText.localLead[language])</p>
        \(localForm)
        </section>
        """
    }

    private var localForm: HTML {
        Components.form(
            to: VocabularyPaths.decision(.local, term.id, language), cssClass: "form",
            """
            <input type="hidden" name="find" value="\(find)">
            \(Language.allCases.map(labelField))
            \(broader)
            \(languageField("word-language"))
            <div><button class="button" type="submit">\(InboxText.localVerb[language])</button></div>
            """)
    }

    private var broader: HTML? {
        let error = errors.message(for: "broader")?[language]
        guard !suggestions.isEmpty || error != nil else { return nil }
        let choices = suggestions.map {
            FormChoice($0.id.string, $0.label(in: language)?.text ?? $0.code)
        }
        return Components.select(
            FormField(
                "broader", label: InboxText.broader[language], error: error, isOptional: true),
            choices: [FormChoice("", InboxText.noBroader[language])] + choices,
            selected: typed["broader"], in: language)
    }

    /// The word itself stands in the field of its own language from the beginning.
    private func labelField(_ labelLanguage: Language) -> HTML {
        let name = "label-\(labelLanguage.rawValue)"
        let isUntouched = typed.items.isEmpty && term.language == labelLanguage.tag
        return Components.textField(
            FormField(
                name, label: labelLanguage.ownName,
                error: errors.message(for: name)?[language], isOptional: true),
            value: isUntouched ? term.text : typed[name], in: language)
    }

    var reject: HTML {
        """
        <section class="section stack" aria-labelledby="reject-title">
        <h2 id="reject-title">\(InboxText.rejectTitle[language])</h2>
        <p>\(InboxText.rejectLead[language])</p>
        \(Components.form(
            to: VocabularyPaths.decision(.reject, term.id, language),
            """
            <button class="button-quiet" type="submit">\(InboxText.rejectVerb[language])</button>
            """))
        </section>
        """
    }
}
