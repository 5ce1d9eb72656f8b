// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// When a sign-in through a provider has come to nothing.
struct TroublePage {
    let trouble: ProviderTrouble
    let language: Language

    var page: Page {
        Page(
            language: language, title: AccountsText.troubleTitle[language],
            paths: { [trouble] language in
                AccountsPaths.providerTrouble(language).query([("why", trouble.rawValue)])
            }, robots: "noindex",
            content: """
                <div class="frame page-narrow stack">
                <h1>\(AccountsText.troubleTitle[language])</h1>
                <p class="lead">\(AccountsText.trouble(trouble)[language])</p>
                <p><a class="button" href="\(AccountsPaths.signIn(language))">\
                \(AccountsText.troubleBack[language])</a></p>
                </div>
                """)
    }
}
