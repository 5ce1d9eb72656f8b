// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// What the page of the ways to sign in says of passkeys.
struct PasskeySection {
    let names: [String]
    let language: Language

    var html: HTML {
        let items = names.map { "<li>\($0)</li>" as HTML }
        let list: HTML =
            items.isEmpty
            ? "<p>\(AccountsText.noPasskeys[language])</p>" : "<ul>\(items)</ul>"
        return """
            <section class="section stack" aria-labelledby="passkeys-title">
            <h2 id="passkeys-title">\(AccountsText.passkeys[language])</h2>
            <p>\(AccountsText.passkeysLead[language])</p>
            \(list)
            <p><a href="\(AccountsPaths.passkeys(language))">\
            \(AccountsText.managePasskeys[language])</a></p>
            </section>
            """
    }
}
