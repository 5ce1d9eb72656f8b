// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The ways to sign in besides a link in a mail.
struct OtherWays {
    /// The address to go on to, empty where none was named.
    let next: String
    let providers: [IdentityProvider]
    let language: Language

    var html: HTML {
        let query = [(name: "next", value: next)]
        let passkeyLink: Link = AccountsPaths.passkeySignIn(language).query(query)
        let passwordLink: Link = AccountsPaths.passwordSignIn(language).query(query)
        return """
            <section class="section stack" aria-labelledby="ways-title">
            <h2 id="ways-title">\(AccountsText.otherWays[language])</h2>
            <ul class="link-list">
            \(providers.map(item))
            <li><a href="\(passkeyLink)">\(AccountsText.withPasskey[language])</a></li>
            <li><a href="\(passwordLink)">\(AccountsText.withPassword[language])</a></li>
            </ul>
            </section>
            """
    }

    private func item(_ provider: IdentityProvider) -> HTML {
        let way: Link = AccountsPaths.provider(provider.key, language)
            .query([("next", next)])
        return """
            <li><a href="\(way)">\(AccountsText.with(provider.name)[language])</a></li>

            """
    }
}
