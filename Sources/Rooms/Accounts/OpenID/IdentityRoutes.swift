// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb
import HTTPTypes
import Hummingbird

/// Making a provider's identity one's own, and looking after those that are.
struct IdentityRoutes {
    let accounts: Accounts

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        pages.get("sign-in/tie", for: .everyone, use: question)
        pages.group("sign-in", context: MemberContext.self)
            .post("tie", for: .member, use: tie)
        let group = pages.group("account/identities", context: MemberContext.self)
        group.get("", for: .member) { request, context in
            var page = try await page(context)
            page.done = IdentitiesPage.Done(rawValue: request.query["done"])
            return page.page
        }
        group.post("remove", for: .member, use: remove)
    }

    @Sendable private func question(
        _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        try await ask(request, context.signedIn, context.language, context)
    }

    @Sendable private func tie(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        guard let secret = accounts.providerSecret(in: request) else {
            return try await ask(request, context.person, context.language, context)
        }
        let outcome = try await TieIdentity(signedIn: context.person, secret: secret)
            .run(in: accounts)
        switch outcome {
        case .done(let next):
            guard let next = NextPage(next) else { return leading(to: .tied, context) }
            return .redirect(to: next.link)
        case .taken: return leading(to: .taken, context)
        case .stale, .gone:
            return try await ask(request, context.person, context.language, context)
        }
    }

    private func ask(
        _ request: Request, _ signedIn: SignedIn?, _ language: Language,
        _ context: some RequestContext
    ) async throws -> Response {
        let (secret, now) = (accounts.providerSecret(in: request), accounts.now())
        let page = try await accounts.database.read { session in
            let identity = try secret.flatMap {
                try session.looseIdentity(digest: $0.digest, at: now)
            }
            return TiePage(
                provider: identity.flatMap { accounts.providers.provider(issuer: $0.issuer) },
                account: try signedIn.flatMap { try session.account($0.person) },
                isFresh: try signedIn.map { try session.isFresh($0.session, at: now) } ?? false,
                language: language)
        }
        var response = try page.page.response(from: request, context: context)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    @Sendable private func remove(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let outcome = try await RemoveIdentity(
            signedIn: context.person, id: fields["identity"]
        ).run(in: accounts)
        switch outcome {
        case .done: return leading(to: .removed, context)
        case .unknown: throw WebError.notFound()
        case .stale: return try (await page(context)).page.response(from: request, context: context)
        }
    }

    private func page(_ context: MemberContext) async throws -> IdentitiesPage {
        let (signedIn, now, language) = (context.person, accounts.now(), context.language)
        return try await accounts.database.read { session in
            IdentitiesPage(
                identities: try session.identities(of: signedIn.person),
                providers: accounts.providers.all,
                isFresh: try session.isFresh(signedIn.session, at: now), language: language)
        }
    }

    private func leading(to done: IdentitiesPage.Done, _ context: MemberContext) -> Response {
        let place = AccountsPaths.identities(context.language)
        return .redirect(to: place.query([("done", done.rawValue)]))
    }
}
