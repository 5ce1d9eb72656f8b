// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import GrappeWeb
import HTTPTypes

/// Where somebody gives their address.
struct SignInPage {
    let next: String
    let providers: [IdentityProvider]
    var typed = FormFields()
    var errors = FormErrors()
    /// Whether the reader has just erased their account.
    var isErased = false
    let language: Language

    var page: Page {
        Page(
            language: language, title: AccountsText.signIn[language],
            paths: { [next] in AccountsPaths.signIn($0).query([("next", next)]) },
            robots: "noindex",
            content: """
                <div class="frame page-narrow stack">
                \(Components.errorSummary(errors, in: language))
                \(isErased ? erased : nil)
                <h1>\(AccountsText.signIn[language])</h1>
                <p class="lead">\(AccountsText.signInLead[language])</p>
                \(AddressForm(next: next, typed: typed, errors: errors, language: language).html)
                \(OtherWays(next: next, providers: providers, language: language).html)
                </div>
                """)
    }

    private var erased: HTML {
        Components.notice(.success, isStatus: true, "<p>\(PrivacyText.erased[language])</p>")
    }
}

/// Asks for an address to which a link is sent.
struct AddressForm {
    let next: String
    var typed = FormFields()
    var errors = FormErrors()
    let language: Language

    var html: HTML {
        Components.form(
            to: AccountsPaths.signIn(language), cssClass: "form",
            """
            <input type="hidden" name="next" value="\(next)">
            \(Components.textField(
                FormField(
                    "address", label: AccountsText.address[language],
                    hint: AccountsText.addressHint[language],
                    error: errors.message(for: "address")?[language]),
                value: typed["address"], type: "email", autocomplete: "email", in: language))
            <div><button class="button" type="submit">\(AccountsText.sendLink[language])</button>\
            </div>
            """)
    }
}

/// After an address was given; the same for every address.
struct LinkSentPage {
    let language: Language

    var page: Page {
        Page(
            language: language, title: AccountsText.sentTitle[language],
            paths: AccountsPaths.linkSent, robots: "noindex",
            content: """
                <div class="frame page-narrow stack">
                <h1>\(AccountsText.sentTitle[language])</h1>
                <p class="lead">\(AccountsText.sentLead[language])</p>
                <p>\(AccountsText.sentHelp[language])</p>
                <p><a href="\(AccountsPaths.signIn(language))">\(AccountsText.again[language])</a></p>
                </div>
                """)
    }
}

/// What a mail's link opens: nothing has happened yet, because programs open links too.
struct LinkPage {
    let link: SignInLink?
    let secret: String
    var typed = FormFields()
    var errors = FormErrors()
    let language: Language

    var page: Page {
        Page(
            language: language, title: title[language],
            paths: { [secret] in AccountsPaths.link(secret, $0) }, robots: "noindex",
            status: link == nil ? .gone : .ok,
            content: """
                <div class="frame page-narrow stack">
                \(Components.errorSummary(errors, in: language))
                <h1>\(title[language])</h1>
                \(link.map(question) ?? dead)
                </div>
                """)
    }

    private var title: Text {
        guard let link else { return AccountsText.deadTitle }
        return link.account == nil ? AccountsText.newTitle : AccountsText.linkTitle
    }

    private var dead: HTML {
        """
        <p class="lead">\(AccountsText.deadLead[language])</p>
        <p><a class="button" href="\(AccountsPaths.signIn(language))">\
        \(AccountsText.again[language])</a></p>
        """
    }

    private func question(_ link: SignInLink) -> HTML {
        let isNew = link.account == nil
        let button = (isNew ? AccountsText.create : AccountsText.goOn)[language]
        return """
            <p class="lead">\((isNew ? AccountsText.newLead : AccountsText.linkLead)[language]) \
            <strong>\(link.address.string)</strong></p>
            \(Components.form(
                to: AccountsPaths.link(secret, language), cssClass: "form",
                """
                \(isNew ? nameField : nil)
                <div><button class="button" type="submit">\(button)</button></div>
                """))
            """
    }

    private var nameField: HTML? {
        Components.textField(
            FormField(
                "name", label: AccountsText.name[language], hint: AccountsText.nameHint[language],
                error: errors.message(for: "name")?[language]),
            value: typed["name"], autocomplete: "name", in: language)
    }
}
