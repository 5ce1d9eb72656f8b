// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// One word, with what may be decided about it.
struct TermPage {
    let term: InboxTerm
    let snapshot: VocabularySnapshot
    let language: Language
    /// What was typed to look for another concept.
    var find = ""
    var typed = FormFields()
    var errors = FormErrors()
    var isDecidedElsewhere = false

    var page: Page {
        let id = term.id
        return Page(
            language: language, title: term.text,
            paths: { VocabularyPaths.term(id, $0) },
            breadcrumbs: [
                .init(InboxText.title[language], VocabularyPaths.terms(language)),
                .init(term.text),
            ], robots: "noindex",
            content: """
                <div class="frame stack">
                \(Components.errorSummary(errors, in: language))
                \(warning)
                <h1>\(TermMarkup.word(term, language))</h1>
                \(facts)
                \(term.state == .new ? decisions : reopening)
                <p><a href="\(VocabularyPaths.terms(language))">\(InboxText.toList[language])</a></p>
                </div>
                """)
    }

    private var warning: HTML? {
        guard isDecidedElsewhere, term.state != .new else { return nil }
        return Components.notice(
            .warning, isStatus: true, "<p>\(InboxText.alreadyDecided[language])</p>")
    }

    private var facts: HTML? {
        Components.definitions([
            (VocabularyText.language[language], "\(TermMarkup.language(term, language))"),
            (InboxText.seen[language], "\(Formatting.number(term.seen, in: language))"),
            (InboxText.origin[language], "\(InboxText.kind(term.kind)[language])"),
            (
                InboxText.firstSeen[language],
                Components.date(CalendarDate(term.firstSeen), in: language)
            ),
            (
                InboxText.lastSeen[language],
                Components.date(CalendarDate(term.lastSeen), in: language)
            ),
            (InboxText.example[language], "\(term.example ?? "")"),
            (
                InboxText.decision[language],
                term.state == .new ? .empty : TermMarkup.decision(term, snapshot, language)
            ),
        ])
    }

    private var decisions: HTML {
        let forms = TermDecisionForms(
            term: term, suggestions: suggestions, snapshot: snapshot, language: language,
            find: find, typed: typed, errors: errors)
        return "\(forms.link)\(forms.local)\(forms.reject)"
    }

    /// Three for the word itself, ten for what the reader looks for.
    private var suggestions: [Concept] {
        let words = find.isEmpty ? term.text : find
        let language = find.isEmpty ? term.language?.language : self.language
        return snapshot.link(words, language: language, limit: find.isEmpty ? 3 : 10)
            .map(\.concept)
    }

    private var reopening: HTML {
        Components.form(
            to: VocabularyPaths.decision(.reopen, term.id, language),
            """
            <button class="button-quiet" type="submit">\(InboxText.reopenVerb[language])</button>
            """)
    }
}
