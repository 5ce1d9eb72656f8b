// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeWeb

/// Where somebody signs in by a passkey.
struct PasskeySignInPage {
    let challenge: Secret
    let party: RelyingParty
    /// The address to go on to, empty where none was named.
    let next: String
    /// Why the last try came to nothing.
    let refusal: Text?
    let language: Language

    var page: Page {
        var page = Page(
            language: language, title: AccountsText.passkeySignIn[language],
            paths: { [query] in AccountsPaths.passkeySignIn($0).query(query) },
            scripts: [PasskeyButton.script], robots: "noindex",
            content: """
                <div class="frame page-narrow stack">
                \(notice)
                <h1>\(AccountsText.passkeySignIn[language])</h1>
                <p class="lead">\(AccountsText.passkeySignInLead[language])</p>
                \(form)
                <p><a href="\(AccountsPaths.signIn(language).query(query))">\
                \(AccountsText.byLinkInstead[language])</a></p>
                </div>
                """)
        if refusal != nil { page.markInvalid() }
        return page
    }

    private var query: [(name: String, value: String)] {
        [("next", next)]
    }

    private var notice: HTML? {
        refusal.map { Components.notice(.warning, isStatus: true, "<p>\($0[language])</p>") }
    }

    private var form: HTML {
        let options = PasskeyOptions.assertion(
            challenge: challenge, for: party, requiresVerification: true)
        let button = PasskeyButton(
            ceremony: .get, options: options, challenge: challenge,
            label: AccountsText.usePasskey, language: language)
        return Components.form(
            to: AccountsPaths.passkeySignIn(language), cssClass: "form",
            """
            <input type="hidden" name="next" value="\(next)">
            \(button.html)
            """)
    }
}
