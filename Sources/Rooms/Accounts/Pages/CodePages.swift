// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeWeb

/// Where a second proof is asked for.
struct SecondProofPage {
    let next: String
    var errors = FormErrors()
    let language: Language

    var page: Page {
        Page(
            language: language, title: AccountsText.secondTitle[language],
            paths: { [next] in AccountsPaths.secondFactor($0).query([("next", next)]) },
            robots: "noindex",
            content: """
                <div class="frame page-narrow stack">
                \(Components.errorSummary(errors, in: language))
                <h1>\(AccountsText.secondTitle[language])</h1>
                \(Components.form(
                    to: AccountsPaths.secondFactor(language), cssClass: "form",
                    """
                    <input type="hidden" name="next" value="\(next)">
                    \(CodeField.html("code", AccountsText.codeOrRecovery, errors, language))
                    <div><button class="button" type="submit">\(AccountsText.goOn[language])\
                    </button></div>
                    """))
                </div>
                """)
    }
}

/// A new key for an authenticator app, which waits for its first code.
struct SeedPage {
    let seed: String
    let uri: String
    var errors = FormErrors()
    let language: Language

    var page: Page {
        Page(
            language: language, title: AccountsText.codesBegin[language],
            paths: AccountsPaths.codes,
            breadcrumbs: [
                .init(AccountsText.area[language], AccountsPaths.account(language)),
                .init(AccountsText.security[language], AccountsPaths.security(language)),
                .init(AccountsText.codesBegin[language]),
            ], robots: "noindex",
            content: """
                <div class="frame page-narrow stack">
                \(Components.errorSummary(errors, in: language))
                <h1>\(AccountsText.codesBegin[language])</h1>
                <p class="lead">\(AccountsText.scan[language])</p>
                \(picture)
                <p>\(AccountsText.key[language]) <code class="code-key">\(grouped)</code></p>
                \(Components.form(
                    to: AccountsPaths.confirmCodes(language), cssClass: "form",
                    """
                    \(CodeField.html("code", AccountsText.codeHint, errors, language))
                    <div><button class="button" type="submit">\(AccountsText.confirm[language])\
                    </button></div>
                    """))
                </div>
                """)
    }

    /// Black on white in dark colours too: cameras read nothing else.
    private var picture: HTML? {
        guard let code = QRCode(uri) else { return nil }
        return """
            <svg class="qr-code" role="img" aria-label="\(AccountsText.picture[language])" \
            viewBox="0 0 \(code.side) \(code.side)" width="240" height="240">\
            <rect width="\(code.side)" height="\(code.side)" fill="#fff"/>\
            <path fill="#000" d="\(code.path)"/></svg>
            """
    }

    /// In fours, for whoever types it.
    private var grouped: String {
        var groups: [String] = []
        var rest = Substring(seed)
        while !rest.isEmpty {
            groups.append(String(rest.prefix(4)))
            rest = rest.dropFirst(4)
        }
        return groups.joined(separator: " ")
    }
}

/// The codes for a lost device, shown once.
struct RecoveryCodesPage {
    let codes: [String]
    let language: Language

    var page: Page {
        Page(
            language: language, title: AccountsText.recovery[language],
            paths: AccountsPaths.security, robots: "noindex",
            content: """
                <div class="frame page-narrow stack">
                <h1>\(AccountsText.recovery[language])</h1>
                <p class="lead">\(AccountsText.recoveryLead[language])</p>
                <ul>\(codes.map { "<li><code>\($0)</code></li>" as HTML })</ul>
                \(Components.printButton(in: language))
                <p><a class="button" href="\(AccountsPaths.security(language))">\
                \(AccountsText.recoveryDone[language])</a></p>
                </div>
                """)
    }
}
