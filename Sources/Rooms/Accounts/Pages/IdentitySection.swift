// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// What the page of the ways to sign in says of providers.
struct IdentitySection {
    private let names: [String]
    private let language: Language

    /// `nil` where there is nothing to say.
    init?(tied: [StoredIdentity], providers: [IdentityProvider], language: Language) {
        guard !tied.isEmpty || !providers.isEmpty else { return nil }
        names = tied.map { $0.name(among: providers) }
        self.language = language
    }

    var html: HTML {
        let items = names.map { "<li>\($0)</li>" as HTML }
        let list: HTML =
            items.isEmpty
            ? "<p>\(AccountsText.noIdentities[language])</p>" : "<ul>\(items)</ul>"
        return """
            <section class="section stack" aria-labelledby="identities-title">
            <h2 id="identities-title">\(AccountsText.identities[language])</h2>
            \(list)
            <p><a href="\(AccountsPaths.identities(language))">\
            \(AccountsText.manageIdentities[language])</a></p>
            </section>
            """
    }
}

extension StoredIdentity {
    /// The provider's name; its address where the operator has taken it off the list.
    func name(among providers: [IdentityProvider]) -> String {
        providers.first { $0.issuer.utf8.elementsEqual(issuer.utf8) }?.name ?? issuer
    }
}
