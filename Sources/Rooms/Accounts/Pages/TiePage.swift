// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import HTTPTypes

/// Where an identity that a provider vouches for, and that is nobody's yet, finds its account.
struct TiePage {
    /// `nil` where nothing waits to be tied.
    let provider: IdentityProvider?
    /// Who is signed in.
    let account: Account?
    /// Whether they signed in a moment ago.
    let isFresh: Bool
    let language: Language

    var page: Page {
        Page(
            language: language, title: title, paths: AccountsPaths.tie, robots: "noindex",
            status: provider == nil ? .gone : .ok,
            content: """
                <div class="frame page-narrow stack">
                <h1>\(title)</h1>
                \(provider.map(content) ?? nothing)
                </div>
                """)
    }

    private var title: String {
        (provider.map { AccountsText.tie($0.name) } ?? AccountsText.tieNothing)[language]
    }

    private var nothing: HTML {
        let way: Link =
            account == nil ? AccountsPaths.signIn(language) : AccountsPaths.account(language)
        let text = account == nil ? AccountsText.signIn : AccountsText.area
        return """
            <p class="lead">\(AccountsText.tieNothingLead[language])</p>
            <p><a class="button" href="\(way)">\(text[language])</a></p>
            """
    }

    private func content(_ provider: IdentityProvider) -> HTML {
        guard let account else { return question(provider) }
        guard isFresh else { return SignInAgain(next: AccountsPaths.tie, language: language).html }
        return """
            <p class="lead">\(AccountsText.tieLead(provider.name)[language])</p>
            <p><strong>\(account.name)</strong> (\(account.addresses.joined(separator: ", ")))</p>
            \(Components.form(
                to: AccountsPaths.tie(language), cssClass: "form",
                """
                <div><button class="button" type="submit">\
                \(AccountsText.tie(provider.name)[language])</button></div>
                """))
            """
    }

    /// They sign in as they do else, or make an account, and come back here.
    private func question(_ provider: IdentityProvider) -> HTML {
        let next = AccountsPaths.tie(language).string
        return """
            <p class="lead">\(AccountsText.tieUnknown(provider.name)[language])</p>
            \(AddressForm(next: next, language: language).html)
            \(OtherWays(next: next, providers: [], language: language).html)
            """
    }
}
