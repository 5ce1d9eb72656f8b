// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The words that could not be placed, those met most often first.
struct InboxPage {
    static let pageSize = 50

    let terms: [InboxTerm]
    let counts: [InboxTerm.State: Int]
    let state: InboxTerm.State
    let paging: Paging
    /// What was just done.
    let done: TermDecision?
    let snapshot: VocabularySnapshot
    let language: Language

    var page: Page {
        let (state, number) = (state, paging.number)
        return Page(
            language: language, title: InboxText.title[language],
            paths: { Self.link(state, number, $0) },
            breadcrumbs: [.init(InboxText.title[language])], robots: "noindex",
            content: """
                <div class="frame stack">
                <h1>\(InboxText.title[language])</h1>
                <p class="lead">\(InboxText.lead[language])</p>
                \(notice)
                \(states)
                \(table)
                \(Components.pager(paging, total: counts[state] ?? 0, in: language) {
                    Self.link(state, $0, language)
                })
                </div>
                """)
    }

    private static func link(
        _ state: InboxTerm.State, _ number: Int, _ language: Language
    ) -> Link {
        VocabularyPaths.terms(language).query([
            ("state", state == .new ? "" : state.rawValue),
            ("page", number == 1 ? "" : String(number)),
        ])
    }

    private var notice: HTML? {
        done.map {
            Components.notice(
                .success, isStatus: true, "<p>\(InboxText.done($0)[language])</p>")
        }
    }

    private var states: HTML {
        let items = InboxTerm.State.allCases.map { other -> HTML in
            let current: HTML? = other == state ? " aria-current=\"page\"" : nil
            let count = Formatting.number(counts[other] ?? 0, in: language)
            return """
                <li><a class="tag" href="\(Self.link(other, 1, language))"\(current)>\
                \(InboxText.state(other)[language]) (\(count))</a></li>
                """
        }
        return """
            <nav aria-label="\(InboxText.title[language])"><ul class="tags">\(items)</ul></nav>
            """
    }

    private var table: HTML {
        guard !terms.isEmpty else { return "<p>\(InboxText.empty[language])</p>" }
        let last = state == .new ? InboxText.suggestions : InboxText.decision
        return Components.table(
            caption: InboxText.state(state)[language], isCaptionHidden: true,
            columns: [
                .init(InboxText.word[language]), .init(VocabularyText.language[language]),
                .init(InboxText.seen[language], isNumber: true),
                .init(InboxText.lastSeen[language]), .init(InboxText.origin[language]),
                .init(last[language]),
            ], rows: terms.map(row), in: language)
    }

    private func row(_ term: InboxTerm) -> [HTML] {
        [
            """
            <a href="\(VocabularyPaths.term(term.id, language))">\
            \(TermMarkup.word(term, language))</a>
            """,
            "\(TermMarkup.language(term, language))",
            "\(Formatting.number(term.seen, in: language))",
            Components.date(CalendarDate(term.lastSeen), in: language),
            "\(InboxText.kind(term.kind)[language])",
            state == .new ? suggestions(for: term) : TermMarkup.decision(term, snapshot, language),
        ]
    }

    private func suggestions(for term: InboxTerm) -> HTML {
        let found = snapshot.link(term.text, language: term.language?.language, limit: 3)
        guard !found.isEmpty else { return "–" }
        let items = found.map { "<li>\(ConceptMarkup.name($0.concept, language))</li>" as HTML }
        return "<ul>\(items)</ul>"
    }
}
