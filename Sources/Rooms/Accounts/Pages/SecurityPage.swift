// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// By what a person proves who they are.
struct SecurityPage {
    let password: PasswordSection
    let passkeys: PasskeySection
    /// `nil` where there are no providers.
    let identities: IdentitySection?
    let generator: StoredGenerator?
    let recoveryCodes: Int
    /// Whether the person signed in a moment ago.
    let isFresh: Bool
    /// Whether the operator gave the secret that seals seeds.
    let canHaveCodes: Bool
    /// Whether a right that they wanted to use needs a second proof.
    let isNeeded: Bool
    /// What was just done.
    let done: String
    var errors = FormErrors()
    let language: Language

    var page: Page {
        Page(
            language: language, title: AccountsText.security[language],
            paths: AccountsPaths.security,
            breadcrumbs: [
                .init(AccountsText.area[language], AccountsPaths.account(language)),
                .init(AccountsText.security[language]),
            ], robots: "noindex",
            content: """
                <div class="frame stack">
                \(Components.errorSummary(errors, in: language))
                \(notice)
                <h1>\(AccountsText.security[language])</h1>
                <p class="lead">\(AccountsText.securityLead[language])</p>
                \(passkeys.html)
                \(codes)
                \(password.html)
                \(identities?.html)
                </div>
                """)
    }

    private var notice: HTML? {
        if done.utf8.elementsEqual("removed".utf8) {
            return Components.notice(
                .success, isStatus: true, "<p>\(AccountsText.codesRemoved[language])</p>")
        }
        guard isNeeded else { return nil }
        return Components.notice(.information, "<p>\(AccountsText.needed[language])</p>")
    }

    private var codes: HTML {
        """
        <section class="section stack" aria-labelledby="codes-title">
        <h2 id="codes-title">\(AccountsText.codes[language])</h2>
        <p>\(AccountsText.codesLead[language])</p>
        \(generator?.isConfirmed == true ? confirmed : unconfirmed)
        </section>
        """
    }

    private var unconfirmed: HTML {
        guard canHaveCodes else { return "<p>\(AccountsText.codesOff[language])</p>" }
        let again: HTML? = isFresh ? nil : "<p>\(AccountsText.freshNeeded[language])</p>"
        return """
            \(again)\
            \(Components.form(
                to: AccountsPaths.codes(language),
                """
                <button class="button" type="submit">\(AccountsText.codesBegin[language])</button>
                """))
            """
    }

    private var confirmed: HTML {
        """
        <p>\(AccountsText.codesOn[language]) \
        \(AccountsText.recoveryLeft.text(recoveryCodes, in: language))</p>
        \(codeForm(
            "renewal-code", to: AccountsPaths.recoveryCodes(language), AccountsText.recoveryRenew))
        \(codeForm("code", to: AccountsPaths.removeCodes(language), AccountsText.codesRemove))
        """
    }

    private func codeForm(_ name: String, to action: Link, _ verb: Text) -> HTML {
        Components.menu(
            verb[language], isOpen: errors.message(for: name) != nil,
            Components.form(
                to: action, cssClass: "form",
                """
                \(CodeField.html(name, AccountsText.codeHint, errors, language))
                <div><button class="button" type="submit">\(verb[language])</button></div>
                """))
    }
}

/// Where a code is typed.
enum CodeField {
    static func html(
        _ name: String, _ hint: Text, _ errors: FormErrors, _ language: Language
    ) -> HTML {
        Components.textField(
            FormField(
                name, label: AccountsText.code[language], hint: hint[language],
                error: errors.message(for: name)?[language]),
            value: "", autocomplete: "one-time-code", in: language)
    }
}
