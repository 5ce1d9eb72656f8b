// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// Where a person sets, changes and removes their password.
struct PasswordPage {
    /// What the reader has just done.
    enum Done: String, Sendable { case set, removed }

    let address: String
    /// `nil` where there is no password.
    let changed: Instant?
    /// Whether nothing but signing in anew proves enough.
    var isStale: Bool
    /// Whether the present password is asked for.
    let needsPresent: Bool
    var done: Done?
    var errors = FormErrors()
    let language: Language

    init(address: String, changed: Instant?, isFresh: Bool, language: Language) {
        (self.address, self.changed, self.language) = (address, changed, language)
        isStale = !isFresh && changed == nil
        needsPresent = !isFresh && changed != nil
    }

    var page: Page {
        var page = Page(
            language: language, title: AccountsText.password[language],
            paths: AccountsPaths.password,
            breadcrumbs: [
                .init(AccountsText.area[language], AccountsPaths.account(language)),
                .init(AccountsText.password[language]),
            ], robots: "noindex",
            content: """
                <div class="frame page-narrow stack">
                \(Components.errorSummary(errors, in: language))
                \(notice)
                <h1>\(AccountsText.password[language])</h1>
                <p class="lead">\(AccountsText.passwordLead[language])</p>
                <p>\(PasswordSection.state(changed, language))</p>
                \(isStale ? SignInAgain(next: AccountsPaths.password, language: language).html : form)
                </div>
                """)
        if !errors.isEmpty { page.markInvalid() }
        return page
    }

    private var notice: HTML? {
        guard let done else { return nil }
        let text = done == .set ? AccountsText.passwordSaved : AccountsText.passwordRemoved
        return Components.notice(.success, isStatus: true, "<p>\(text[language])</p>")
    }

    /// The address is there for password stores, which keep it with the password.
    private var form: HTML {
        Components.form(
            to: AccountsPaths.password(language), cssClass: "form",
            """
            <input type="hidden" name="username" autocomplete="username" value="\(address)">
            \(needsPresent ? present : nil)
            \(Components.textField(
                FormField(
                    "new", label: AccountsText.newPassword[language],
                    hint: AccountsText.newPasswordHint[language],
                    error: errors.message(for: "new")?[language]),
                value: "", type: "password", autocomplete: "new-password", in: language))
            <div class="button-row"><button class="button" type="submit">\
            \(AccountsText.savePassword[language])</button>\(changed == nil ? nil : removal)</div>
            """)
    }

    private var present: HTML {
        Components.textField(
            FormField(
                "present", label: AccountsText.presentPassword[language],
                error: errors.message(for: "present")?[language]),
            value: "", type: "password", autocomplete: "current-password", in: language)
    }

    private var removal: HTML {
        """
        <button class="button-quiet" type="submit" name="remove" value="yes">\
        \(AccountsText.removePassword[language])</button>
        """
    }
}

/// In place of a form that needs a newer sign-in than the reader's.
struct SignInAgain {
    /// Where to go on afterwards.
    let next: (Language) -> Link
    let language: Language

    var html: HTML {
        let link = AccountsPaths.signIn(language).query([("next", next(language).string)])
        return Components.notice(
            .information,
            """
            <p>\(AccountsText.freshNeeded[language])</p>
            <p><a href="\(link)">\(AccountsText.signInAgain[language])</a></p>
            """)
    }
}
