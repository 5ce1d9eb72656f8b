// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// Where a person is signed in.
struct SessionsPage {
    let sessions: [StoredSession]
    let current: ID<BrowserSession>
    let isEnded: Bool
    let language: Language

    var page: Page {
        Page(
            language: language, title: AccountsText.sessions[language],
            paths: AccountsPaths.sessions,
            breadcrumbs: [
                .init(AccountsText.area[language], AccountsPaths.account(language)),
                .init(AccountsText.sessions[language]),
            ], robots: "noindex",
            content: """
                <div class="frame stack">
                \(notice)
                <h1>\(AccountsText.sessions[language])</h1>
                <p class="lead">\(AccountsText.sessionsLead[language])</p>
                \(table)
                \(sessions.count > 1 ? endOthers : nil)
                </div>
                """)
    }

    private var notice: HTML? {
        guard isEnded else { return nil }
        return Components.notice(
            .success, isStatus: true, "<p>\(AccountsText.sessionEnded[language])</p>")
    }

    private var table: HTML {
        Components.table(
            caption: AccountsText.sessions[language], isCaptionHidden: true,
            columns: [
                .init(AccountsText.browser[language]), .init(AccountsText.method[language]),
                .init(AccountsText.since[language]), .init(AccountsText.lastVisit[language]),
                .init(AccountsText.end[language]),
            ], rows: sessions.map(row), in: language)
    }

    private func row(_ session: StoredSession) -> [HTML] {
        let browser =
            session.browser.isEmpty ? AccountsText.unknownBrowser[language] : session.browser
        let isThis = session.id == current
        let mark: HTML? = isThis ? " (\(AccountsText.thisOne[language]))" : nil
        return [
            "\(browser)\(mark)", "\(AccountsText.method(session.method)[language])",
            Components.date(CalendarDate(session.made), in: language),
            Components.date(CalendarDate(session.seen), in: language),
            isThis ? "–" : endOne(session, browser),
        ]
    }

    private func endOne(_ session: StoredSession, _ browser: String) -> HTML {
        Components.form(
            to: AccountsPaths.endSession(session.id.string, language),
            """
            <button class="button-quiet" type="submit">\(AccountsText.end[language])\
            <span class="visually-hidden"> \(browser)</span></button>
            """)
    }

    private var endOthers: HTML {
        Components.form(
            to: AccountsPaths.endOtherSessions(language),
            """
            <button class="button-quiet" type="submit">\(AccountsText.endOthers[language])</button>
            """)
    }
}
