// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The providers by which a person signs in: which there are, one more, one less.
struct IdentitiesPage {
    /// What has just happened.
    enum Done: String, Sendable, CaseIterable {
        case tied, removed
        /// It was the person's already.
        case known
        /// It is somebody else's.
        case taken
    }

    let identities: [StoredIdentity]
    let providers: [IdentityProvider]
    /// Whether the person signed in a moment ago.
    let isFresh: Bool
    var done: Done?
    let language: Language

    init(
        identities: [StoredIdentity], providers: [IdentityProvider], isFresh: Bool,
        language: Language
    ) {
        (self.identities, self.providers) = (identities, providers)
        (self.isFresh, self.language) = (isFresh, language)
    }

    var page: Page {
        Page(
            language: language, title: AccountsText.identities[language],
            paths: AccountsPaths.identities,
            breadcrumbs: [
                .init(AccountsText.area[language], AccountsPaths.account(language)),
                .init(AccountsText.security[language], AccountsPaths.security(language)),
                .init(AccountsText.identities[language]),
            ], robots: "noindex",
            content: """
                <div class="frame stack">
                \(notice)
                <h1>\(AccountsText.identities[language])</h1>
                <p class="lead">\(AccountsText.identitiesLead[language])</p>
                \(identities.isEmpty ? "<p>\(AccountsText.noIdentities[language])</p>" : table)
                \(isFresh ? addition : again)
                </div>
                """)
    }

    private var notice: HTML? {
        guard let done else { return nil }
        let isGood = done == .tied || done == .removed
        return Components.notice(
            isGood ? .success : .warning, isStatus: true,
            "<p>\(AccountsText.identityDone(done)[language])</p>")
    }

    private var again: HTML {
        SignInAgain(next: AccountsPaths.identities, language: language).html
    }

    private var table: HTML {
        Components.table(
            caption: AccountsText.identities[language], isCaptionHidden: true,
            columns: [
                .init(AccountsText.service[language]), .init(AccountsText.made[language]),
                .init(AccountsText.lastUse[language]), .init(AccountsText.remove[language]),
            ], rows: identities.map(row), in: language)
    }

    private func row(_ stored: StoredIdentity) -> [HTML] {
        let used = stored.used.map { Components.date(CalendarDate($0), in: language) }
        return [
            "\(stored.name(among: providers))",
            Components.date(CalendarDate(stored.made), in: language), used ?? "–",
            isFresh ? removal(of: stored) : "–",
        ]
    }

    private func removal(of stored: StoredIdentity) -> HTML {
        Components.form(
            to: AccountsPaths.removeIdentity(language),
            """
            <input type="hidden" name="identity" value="\(stored.id)">
            <button class="button-quiet" type="submit">\(AccountsText.remove[language])\
            <span class="visually-hidden"> \(stored.name(among: providers))</span></button>
            """)
    }

    private var addition: HTML? {
        guard !providers.isEmpty else { return nil }
        let items = providers.map { provider -> HTML in
            let way: Link = AccountsPaths.addIdentity(provider.key, language)
            return "<li><a href=\"\(way)\">\(AccountsText.tie(provider.name)[language])</a></li>"
        }
        return """
            <section class="section stack" aria-labelledby="add-title">
            <h2 id="add-title">\(AccountsText.addIdentity[language])</h2>
            <ul class="link-list">\(items)</ul>
            </section>
            """
    }
}
