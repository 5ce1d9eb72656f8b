// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import HTTPTypes

/// What the link in a mail opens that ends such mails.
struct UnsubscribePage {
    let token: String
    /// Whether the link is one of ours.
    let isKnown: Bool
    /// What the mails are about; `nil` where no room tells it any more.
    let topic: Text?
    let isDone: Bool
    let language: Language

    var page: Page {
        Page(
            language: language, title: title[language],
            paths: { [token] in AccountsPaths.unsubscribe(token, $0) }, robots: "noindex",
            status: isKnown ? .ok : .gone,
            content: """
                <div class="frame page-narrow stack">
                <h1>\(title[language])</h1>
                \(isKnown && !isDone ? question : answer)
                </div>
                """)
    }

    private var title: Text {
        guard isKnown else { return AccountsText.deadTitle }
        return isDone ? AccountsText.unsubscribed : AccountsText.unsubscribe
    }

    private var question: HTML {
        """
        <p class="lead">\(AccountsText.unsubscribeLead[language]) \(name)</p>
        \(Components.form(
            to: AccountsPaths.unsubscribe(token, language), cssClass: "form",
            """
            <div><button class="button" type="submit">\(AccountsText.unsubscribe[language])\
            </button></div>
            """))
        """
    }

    private var answer: HTML {
        let text = isKnown ? AccountsText.unsubscribedLead : AccountsText.unsubscribeDead
        return """
            <p class="lead">\(text[language]) \(isKnown ? name : nil)</p>
            <p><a href="\(AccountsPaths.notifications(language))">\
            \(AccountsText.notifications[language])</a></p>
            """
    }

    private var name: HTML? { topic.map { "<strong>\($0[language])</strong>" } }
}
