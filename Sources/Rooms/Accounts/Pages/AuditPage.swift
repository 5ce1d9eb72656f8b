// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// Who did what, as the audit log has it.
struct AuditPage {
    static let pageSize = 100

    let entries: [AuditEntry]
    /// Of the people who still have an account.
    let names: [String: String]
    let total: Int
    let paging: Paging
    let language: Language

    var page: Page {
        Page(
            language: language, title: AccountsText.audit[language],
            paths: { [paging] in AccountsPaths.audit($0).query(Self.query(paging.number)) },
            breadcrumbs: [
                .init(AccountsText.area[language], AccountsPaths.account(language)),
                .init(AccountsText.audit[language]),
            ], robots: "noindex",
            content: """
                <div class="frame stack">
                <h1>\(AccountsText.audit[language])</h1>
                <p class="lead">\(AccountsText.auditLead[language])</p>
                \(table)
                \(Components.pager(paging, total: total, in: language) { number in
                    AccountsPaths.audit(language).query(Self.query(number))
                })
                </div>
                """)
    }

    private var table: HTML {
        Components.table(
            caption: AccountsText.audit[language], isCaptionHidden: true,
            columns: [
                .init(AccountsText.auditNumber[language], isNumber: true),
                .init(AccountsText.auditMoment[language]), .init(AccountsText.auditWho[language]),
                .init(AccountsText.auditWhat[language]), .init(AccountsText.auditWhom[language]),
                .init(AccountsText.auditDetail[language]),
            ], rows: entries.map(row), in: language)
    }

    private func row(_ entry: AuditEntry) -> [HTML] {
        let time = String(entry.at.rfc3339.dropFirst(11).prefix(8))
        let action = AuditAction(rawValue: entry.action)
        let detail: HTML = entry.detail.isEmpty ? "–" : "<code>\(entry.detail)</code>"
        return [
            "\(Formatting.number(entry.number, in: language))",
            "\(Components.date(CalendarDate(entry.at), in: language)), \(time)\u{A0}UTC",
            entry.person.map(person) ?? "–",
            "\(action.map { AccountsText.action($0)[language] } ?? entry.action)",
            person(entry.subject), detail,
        ]
    }

    private func person(_ id: String) -> HTML {
        guard let name = names[id] else { return "<code>\(id)</code>" }
        return "<a href=\"\(AccountsPaths.person(id, language))\">\(name)</a>"
    }

    private static func query(_ number: Int) -> [(name: String, value: String)] {
        [("page", number > 1 ? String(number) : "")]
    }
}
