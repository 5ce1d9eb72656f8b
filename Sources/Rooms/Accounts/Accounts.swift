// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb

/// The front door of the room: who is who, and who may do what.
package struct Accounts: Room {
    package static let migrations = AccountsSchema.migrations

    /// What the frame of the site shows of accounts.
    package static let links = AccountLinks(
        signIn: AccountsPaths.signIn, secondFactor: AccountsPaths.secondFactor,
        home: AccountsPaths.account)

    private static let area = [
        AreaEntry(AccountsText.people, for: .administrator, path: AccountsPaths.people),
        AreaEntry(AccountsText.audit, for: .administrator, path: AccountsPaths.audit),
    ]

    let database: any Database
    let site: Site
    let cookie: SessionCookie
    /// Goes with a browser to a provider and back.
    let providerCookie: SessionCookie
    let providers: IdentityProviders
    /// What other rooms put into the members' area.
    let entries: [AreaEntry]
    /// All that people may be told.
    let kinds: [NotificationKind]
    let organisations: any RepresentedOrganisations
    /// What the whole product keeps about people.
    let inventory: PersonalInventory
    /// Seals the seeds of one-time codes; `nil` where the operator gave no secret: then there are
    /// none.
    let sealing: Sealing?
    let hashing = HashingPool()
    let passwordRules: PasswordRules
    let now: @Sendable () -> Instant

    package init(
        database: any Database, site: Site, entries: [AreaEntry] = [],
        kinds: [NotificationKind] = [], inventory: PersonalInventory = Accounts.inventory,
        organisations: any RepresentedOrganisations = NoOrganisations(),
        secret: OperatorSecret? = nil, providers: [IdentityProvider] = [],
        now: @escaping @Sendable () -> Instant
    ) {
        (self.database, self.site, self.now) = (database, site, now)
        (self.entries, self.kinds) = (Self.area + entries, RightNotices.all + kinds)
        (self.organisations, self.inventory) = (organisations, inventory)
        sealing = secret.map { Sealing($0) }
        cookie = SessionCookie(site: site)
        providerCookie = SessionCookie(site: site, named: "provider")
        self.providers = IdentityProviders(providers, site)
        passwordRules = PasswordRules(
            shortest: PasswordRules.shortestAlone,
            siteWords: Language.allCases.map { site.name[$0] })
    }

    /// Knows who is signed in, for the server.
    package var identities: any IdentitySource {
        SessionIdentities(database: database, now: now)
    }

    package func addRoutes(to routes: Routes) {
        SignInRoutes(accounts: self).addRoutes(to: routes.pages)
        SecondProofRoutes(accounts: self).addRoutes(to: routes.pages)
        SecurityRoutes(accounts: self).addRoutes(to: routes.pages)
        PasswordRoutes(accounts: self).addRoutes(to: routes.pages)
        PasskeyRoutes(accounts: self).addRoutes(to: routes.pages)
        ProviderRoutes(accounts: self).addRoutes(to: routes)
        IdentityRoutes(accounts: self).addRoutes(to: routes.pages)
        AreaRoutes(accounts: self).addRoutes(to: routes.pages)
        PeopleRoutes(accounts: self).addRoutes(to: routes.pages)
        AuditRoutes(accounts: self).addRoutes(to: routes.pages)
        NoticeRoutes(accounts: self).addRoutes(to: routes.pages)
        PrivacyRoutes(accounts: self).addRoutes(to: routes.pages)
        UnsubscribeRoutes(accounts: self).addRoutes(to: routes.pages)
        guard site.isDemonstration else { return }
        MailViewerRoutes(database: database).addRoutes(to: routes.pages)
    }

    /// Removes what has ended by time: to be done now and then.
    package func removeEnded() async throws {
        let now = now()
        try await database.write { session in
            try session.removeEnded(at: now)
            try session.removeLetters(madeBefore: now.advanced(by: -Retention.letters))
            try session.removeNotices(madeBefore: now.advanced(by: -Retention.notices))
            try session.removeUnsubscriptions(
                madeBefore: now.advanced(by: -Retention.unsubscriptions))
        }
    }
}
