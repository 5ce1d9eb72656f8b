// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// The second step of signing in, for whom each sign-in asks for one, and for rights that need it.
struct SecondProofRoutes {
    let accounts: Accounts

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        pages.get("sign-in/code", for: .everyone, use: ask)
        pages.post("sign-in/code", for: .everyone, use: take)
    }

    @Sendable private func ask(
        _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let next = NextPage.named(in: request.query)
        guard let session = try await session(request) else {
            return .redirect(to: AccountsPaths.signIn(context.language).query([("next", next)]))
        }
        guard try await hasGenerator(session.person) else {
            let security = AccountsPaths.security(context.language)
            return .redirect(to: security.query([("needed", "yes")]))
        }
        return try SecondProofPage(next: next, language: context.language).page
            .response(from: request, context: context)
    }

    @Sendable private func take(
        _ fields: FormFields, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let next = NextPage.named(in: fields)
        guard let session = try await session(request), let sealing = accounts.sealing else {
            return .redirect(to: AccountsPaths.signIn(context.language).query([("next", next)]))
        }
        do {
            let opened = try await CodeGenerator(
                database: accounts.database, sealing: sealing, site: accounts.site,
                person: session.person
            ).take(fields["code"], session: session.id, at: accounts.now())
            return accounts.opening(opened, next: NextPage(next), language: context.language)
        } catch let refusal as CodeRefusal {
            var page = SecondProofPage(next: next, language: context.language)
            page.errors.add("code", AccountsText.refusal(refusal))
            var whole = page.page
            whole.markInvalid()
            return try whole.response(from: request, context: context)
        }
    }

    /// The session of the request, however far it has come.
    private func session(_ request: Request) async throws -> FoundSession? {
        guard let secret = accounts.secret(in: request) else { return nil }
        let now = accounts.now()
        return try await accounts.database.read {
            try $0.session(digest: secret.digest, at: now)
        }
    }

    private func hasGenerator(_ person: ID<Person>) async throws -> Bool {
        try await accounts.database.read { try $0.hasSecondFactor(person) }
    }
}
