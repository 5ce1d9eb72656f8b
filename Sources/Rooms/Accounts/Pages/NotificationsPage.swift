// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import GrappeWeb

/// How often a person wants to be told of what by mail.
struct NotificationsPage {
    let address: String
    let topics: [NotificationTopic]
    let chosen: [String: MailFrequency]
    let isSaved: Bool
    let language: Language

    var page: Page {
        Page(
            language: language, title: AccountsText.notifications[language],
            paths: AccountsPaths.notifications,
            breadcrumbs: [
                .init(AccountsText.area[language], AccountsPaths.account(language)),
                .init(AccountsText.notifications[language]),
            ], robots: "noindex",
            content: """
                <div class="frame page-narrow stack">
                \(notice)
                <h1>\(AccountsText.notifications[language])</h1>
                <p class="lead">\(AccountsText.notificationsLead[language]) \
                <strong>\(address)</strong></p>
                <p>\(AccountsText.notificationsAlways[language])</p>
                \(form)
                </div>
                """)
    }

    private var notice: HTML? {
        guard isSaved else { return nil }
        return Components.notice(
            .success, isStatus: true, "<p>\(AccountsText.notificationsSaved[language])</p>")
    }

    private var form: HTML {
        Components.form(
            to: AccountsPaths.notifications(language), cssClass: "form",
            """
            \(topics.map(question))
            <div><button class="button" type="submit">\(AccountsText.save[language])</button></div>
            """)
    }

    private func question(_ topic: NotificationTopic) -> HTML {
        let frequencies = MailFrequency.allCases.map {
            FormChoice($0.rawValue, AccountsText.frequency($0)[language])
        }
        return Components.select(
            FormField(topic.name, label: topic.title[language], hint: topic.hint[language]),
            choices: frequencies, selected: (chosen[topic.name] ?? .atOnce).rawValue, in: language)
    }
}
