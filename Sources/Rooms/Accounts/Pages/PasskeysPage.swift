// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeWeb

/// A person's passkeys: what there is, one more, one less.
struct PasskeysPage {
    /// What the reader has just done.
    enum Done: String, Sendable { case added, removed }

    let account: Account
    let passkeys: [StoredPasskey]
    let challenge: Secret
    let party: RelyingParty
    /// Whether a newer sign-in has to come first.
    var isStale: Bool
    var proposedName = ""
    var done: Done?
    /// Why the last try came to nothing.
    var refusal: Text?
    let language: Language

    init(
        account: Account, passkeys: [StoredPasskey], challenge: Secret, party: RelyingParty,
        isStale: Bool, language: Language
    ) {
        (self.account, self.passkeys, self.challenge) = (account, passkeys, challenge)
        (self.party, self.isStale, self.language) = (party, isStale, language)
    }

    var page: Page {
        var page = Page(
            language: language, title: AccountsText.passkeys[language],
            paths: AccountsPaths.passkeys,
            breadcrumbs: [
                .init(AccountsText.area[language], AccountsPaths.account(language)),
                .init(AccountsText.passkeys[language]),
            ], scripts: [PasskeyButton.script], robots: "noindex",
            content: """
                <div class="frame stack">
                \(notice)
                <h1>\(AccountsText.passkeys[language])</h1>
                <p class="lead">\(AccountsText.passkeysLead[language])</p>
                \(passkeys.isEmpty ? "<p>\(AccountsText.noPasskeys[language])</p>" : table)
                \(isStale ? again : form)
                </div>
                """)
        if refusal != nil { page.markInvalid() }
        return page
    }

    private var notice: HTML? {
        if let refusal {
            return Components.notice(.warning, isStatus: true, "<p>\(refusal[language])</p>")
        }
        guard let done else { return nil }
        let text = done == .added ? AccountsText.passkeyAdded : AccountsText.passkeyRemoved
        return Components.notice(.success, isStatus: true, "<p>\(text[language])</p>")
    }

    private var again: HTML { SignInAgain(next: AccountsPaths.passkeys, language: language).html }

    private var table: HTML {
        Components.table(
            caption: AccountsText.passkeys[language], isCaptionHidden: true,
            columns: [
                .init(AccountsText.passkeyName[language]), .init(AccountsText.made[language]),
                .init(AccountsText.lastUse[language]), .init(AccountsText.remove[language]),
            ], rows: passkeys.map(row), in: language)
    }

    private func row(_ stored: StoredPasskey) -> [HTML] {
        let used = stored.used.map { Components.date(CalendarDate($0), in: language) }
        return [
            "\(stored.name)", Components.date(CalendarDate(stored.made), in: language),
            used ?? "–", isStale ? "–" : removal(of: stored),
        ]
    }

    private func removal(of stored: StoredPasskey) -> HTML {
        Components.form(
            to: AccountsPaths.removePasskey(language),
            """
            <input type="hidden" name="credential" value="\(stored.credential)">
            <button class="button-quiet" type="submit">\(AccountsText.remove[language])\
            <span class="visually-hidden"> \(stored.name)</span></button>
            """)
    }

    private var form: HTML {
        let person = PasskeyOptions.Person(
            handle: account.person.passkeyHandle, name: account.addresses.first ?? account.name,
            displayName: account.name)
        let options = PasskeyOptions.registration(
            of: person, challenge: challenge, for: party, excluding: passkeys.map(\.passkey.id),
            requiresVerification: true)
        let button = PasskeyButton(
            ceremony: .create, options: options, challenge: challenge,
            label: AccountsText.addPasskey, language: language)
        return """
            <section class="section stack" aria-labelledby="add-title">
            <h2 id="add-title">\(AccountsText.addPasskey[language])</h2>
            \(Components.form(
                to: AccountsPaths.passkeys(language), cssClass: "form",
                """
                \(Components.textField(
                    FormField(
                        "name", label: AccountsText.passkeyName[language],
                        hint: AccountsText.passkeyNameHint[language]),
                    value: proposedName, in: language))
                \(button.html)
                """))
            </section>
            """
    }
}
