// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import HTTPTypes

/// Where somebody gives address and password.
struct PasswordSignInPage {
    /// The address to go on to, empty where none was named.
    let next: String
    var typed = FormFields()
    var errors = FormErrors()
    /// Whether the password was not even looked at.
    var isTooMany = false
    let language: Language

    var page: Page {
        var page = Page(
            language: language, title: AccountsText.passwordSignIn[language],
            paths: { [query] in AccountsPaths.passwordSignIn($0).query(query) },
            robots: "noindex",
            content: """
                <div class="frame page-narrow stack">
                \(Components.errorSummary(errors, in: language))
                <h1>\(AccountsText.passwordSignIn[language])</h1>
                \(form)
                <p><a href="\(AccountsPaths.signIn(language).query(query))">\
                \(AccountsText.byLinkInstead[language])</a></p>
                </div>
                """)
        if !errors.isEmpty { page.status = isTooMany ? .tooManyRequests : .unprocessableContent }
        return page
    }

    private var query: [(name: String, value: String)] {
        [("next", next)]
    }

    private var form: HTML {
        Components.form(
            to: AccountsPaths.passwordSignIn(language), cssClass: "form",
            """
            <input type="hidden" name="next" value="\(next)">
            \(Components.textField(
                FormField(
                    "address", label: AccountsText.address[language],
                    error: errors.message(for: "address")?[language]),
                value: typed["address"], type: "email", autocomplete: "username", in: language))
            \(Components.textField(
                FormField(
                    "password", label: AccountsText.password[language],
                    error: errors.message(for: "password")?[language]),
                value: "", type: "password", autocomplete: "current-password", in: language))
            <div><button class="button" type="submit">\(AccountsText.signIn[language])</button>\
            </div>
            """)
    }
}
