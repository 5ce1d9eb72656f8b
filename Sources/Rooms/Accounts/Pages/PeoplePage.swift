// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// Everybody with an account.
struct PeoplePage {
    static let pageSize = 50

    let people: [(account: Account, grants: [Grant])]
    let total: Int
    let paging: Paging
    let language: Language

    var page: Page {
        Page(
            language: language, title: AccountsText.people[language],
            paths: { [paging] in AccountsPaths.people($0).query(Self.query(paging.number)) },
            breadcrumbs: [
                .init(AccountsText.area[language], AccountsPaths.account(language)),
                .init(AccountsText.people[language]),
            ], robots: "noindex",
            content: """
                <div class="frame stack">
                <h1>\(AccountsText.people[language])</h1>
                <p class="lead">\(AccountsText.peopleLead[language])</p>
                \(Components.table(
                    caption: AccountsText.people[language], isCaptionHidden: true,
                    columns: [
                        .init(AccountsText.name[language]), .init(AccountsText.address[language]),
                        .init(AccountsText.roles[language]),
                        .init(AccountsText.accountSince[language]),
                    ], rows: people.map(row), in: language))
                \(Components.pager(paging, total: total, in: language) { number in
                    AccountsPaths.people(language).query(Self.query(number))
                })
                </div>
                """)
    }

    private static func query(_ number: Int) -> [(name: String, value: String)] {
        [("page", number > 1 ? String(number) : "")]
    }

    private func row(_ account: Account, _ grants: [Grant]) -> [HTML] {
        let roles = grants.map { RoleMarkup.grant($0, in: language) }
        return [
            """
            <a href="\(AccountsPaths.person(account.person.string, language))">\(account.name)</a>
            """,
            "\(account.addresses.joined(separator: ", "))",
            roles.isEmpty ? "–" : "<ul>\(roles.map { "<li>\($0)</li>" as HTML })</ul>",
            Components.date(CalendarDate(account.made), in: language),
        ]
    }
}
