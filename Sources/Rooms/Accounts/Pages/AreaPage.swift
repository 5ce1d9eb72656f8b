// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The first page of the members' area.
struct AreaPage {
    let account: Account
    let signedIn: SignedIn
    /// Each with how much waits there.
    let entries: [(entry: AreaEntry, waiting: Int)]
    let unread: Int
    let isSaved: Bool
    var typed = FormFields()
    var errors = FormErrors()
    let language: Language

    var page: Page {
        Page(
            language: language, title: AccountsText.area[language], paths: AccountsPaths.account,
            robots: "noindex",
            content: """
                <div class="frame stack">
                \(Components.errorSummary(errors, in: language))
                \(notice)
                <h1>\(signedIn.name)</h1>
                \(notices)
                \(rights)
                \(details)
                <section class="section stack" aria-labelledby="security-title">
                <h2 id="security-title">\(AccountsText.security[language])</h2>
                <p><a href="\(AccountsPaths.security(language))">\
                \(AccountsText.allProofs[language])</a></p>
                </section>
                <section class="section stack" aria-labelledby="privacy-title">
                <h2 id="privacy-title">\(PrivacyText.title[language])</h2>
                <p><a href="\(AccountsPaths.privacy(language))">\
                \(PrivacyText.export[language]) · \(PrivacyText.erase[language])</a></p>
                </section>
                <section class="section stack" aria-labelledby="sessions-title">
                <h2 id="sessions-title">\(AccountsText.sessions[language])</h2>
                <p><a href="\(AccountsPaths.sessions(language))">\
                \(AccountsText.allSessions[language])</a></p>
                \(signOut)
                </section>
                </div>
                """)
    }

    private var notice: HTML? {
        guard isSaved else { return nil }
        return Components.notice(
            .success, isStatus: true, "<p>\(AccountsText.saved[language])</p>")
    }

    private var notices: HTML {
        """
        <section class="section stack" aria-labelledby="notices-title">
        <h2 id="notices-title">\(AccountsText.notices[language])</h2>
        <ul class="link-list">
        <li><a href="\(AccountsPaths.notices(language))">\(AccountsText.notices[language])</a>\
        \(count(unread, AccountsText.unread))</li>
        <li><a href="\(AccountsPaths.notifications(language))">\
        \(AccountsText.notifications[language])</a></li>
        </ul>
        </section>
        """
    }

    private func count(_ count: Int, _ words: Plural) -> HTML? {
        guard count > 0 else { return nil }
        return " <span class=\"tag\">\(words.text(count, in: language))</span>"
    }

    private var rights: HTML {
        let links = entries.map { entry, waiting -> HTML in
            """
            <li><a href="\(entry.path(language))">\(entry.title[language])</a>\
            \(count(waiting, AccountsText.waiting))</li>
            """
        }
        let roles = signedIn.grants.map { grant -> HTML in
            "<li>\(RoleMarkup.grant(grant, in: language))</li>"
        }
        let isEmpty = signedIn.grants.isEmpty && signedIn.mandates.isEmpty
        return """
            <section class="section stack" aria-labelledby="rights-title">
            <h2 id="rights-title">\(AccountsText.rights[language])</h2>
            \(isEmpty ? "<p>\(AccountsText.noRights[language])</p>" : nil)
            \(roles.isEmpty ? nil : "<ul>\(roles)</ul>")
            \(links.isEmpty ? nil : "<ul class=\"link-list\">\(links)</ul>")
            </section>
            """
    }

    private var details: HTML {
        let choices = Language.allCases.map { FormChoice($0.rawValue, $0.ownName) }
        let name = typed.items.isEmpty ? account.name : typed["name"]
        let chosen = typed.items.isEmpty ? account.language.rawValue : typed["language"]
        return """
            <section class="section stack" aria-labelledby="details-title">
            <h2 id="details-title">\(AccountsText.details[language])</h2>
            <p>\(account.addresses.joined(separator: ", "))</p>
            \(Components.form(
                to: AccountsPaths.details(language), cssClass: "form",
                """
                \(Components.textField(
                    FormField(
                        "name", label: AccountsText.name[language],
                        error: errors.message(for: "name")?[language]),
                    value: name, autocomplete: "name", in: language))
                \(Components.select(
                    FormField("language", label: AccountsText.language[language]),
                    choices: choices, selected: chosen, in: language))
                <div><button class="button" type="submit">\(AccountsText.save[language])</button>\
                </div>
                """))
            </section>
            """
    }

    private var signOut: HTML {
        Components.form(
            to: AccountsPaths.signOut(language),
            """
            <button class="button-quiet" type="submit">\(AccountsText.signOut[language])</button>
            """)
    }
}

/// Roles in words, for every page that names them.
enum RoleMarkup {
    static func grant(_ grant: Grant, in language: Language) -> HTML {
        let places = Territory.allCases.filter { grant.territories.contains($0) }
            .map { $0.name[language] }
        let scope = places + grant.topics + grant.languages.map(\.ownName)
        let bounds: HTML? = scope.isEmpty ? nil : " – \(scope.joined(separator: ", "))"
        return "\(grant.role.name[language])\(bounds)"
    }
}
