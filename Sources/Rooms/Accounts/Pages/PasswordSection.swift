// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// What the page of the ways to sign in says of the password.
struct PasswordSection {
    /// `nil` where there is no password.
    let changed: Instant?
    let language: Language

    var html: HTML {
        let text = changed == nil ? AccountsText.setPassword : AccountsText.changePassword
        return """
            <section class="section stack" aria-labelledby="password-title">
            <h2 id="password-title">\(AccountsText.password[language])</h2>
            <p>\(Self.state(changed, language))</p>
            <p><a href="\(AccountsPaths.password(language))">\(text[language])</a></p>
            </section>
            """
    }

    static func state(_ changed: Instant?, _ language: Language) -> HTML {
        guard let changed else { return "\(AccountsText.noPassword[language])" }
        let date = Components.date(CalendarDate(changed), in: language)
        return "\(AccountsText.passwordSince[language]) \(date)"
    }
}
