// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb
import HTTPTypes
import Hummingbird
import Logging

/// The way to a provider and back.
///
/// It begins with a link, not a form: the content policy lets forms go nowhere but to this site.
/// All that comes of it by itself is a sign-in as whom the provider knows; an identity is tied to
/// an account by a form.
struct ProviderRoutes {
    let accounts: Accounts

    func addRoutes(to routes: Routes) {
        routes.root.get("openid/:provider", for: .everyone, use: finish)
        let pages = routes.pages
        pages.get("sign-in/with/:provider", for: .everyone) { request, context in
            let visit = ProviderVisit(
                provider: try context.parameters.require("provider"), person: nil,
                language: context.language, next: NextPage.named(in: request.query))
            return try await begin(visit, context.logger)
        }
        pages.get("sign-in/trouble", for: .everyone) { request, context in
            TroublePage(
                trouble: ProviderTrouble(rawValue: request.query["why"]) ?? .refused,
                language: context.language
            ).page
        }
        pages.group("account/identities", context: MemberContext.self)
            .get("with/:provider", for: .member) { _, context in
                let visit = ProviderVisit(
                    provider: try context.parameters.require("provider"),
                    person: context.person.person, language: context.language, next: "")
                return try await begin(visit, context.logger)
            }
    }

    private func begin(_ visit: ProviderVisit, _ logger: Logger) async throws -> Response {
        guard let provider = accounts.providers.provider(visit.provider) else {
            throw WebError.notFound()
        }
        let (client, secret, now) = (provider.client(accounts.site), Secret(), accounts.now())
        let known: IdentityProviders.Known
        do { known = try await accounts.providers.known(client, at: now) } catch {
            return try tell(error, of: provider, visit.language, logger)
        }
        try await accounts.database.write {
            try $0.begin(visit, digest: secret.digest, at: now)
        }
        let address = OpenIDAttempt(secret).address(
            at: known.provider, for: client, in: visit.language)
        return leading(to: address, secret, lifetime: ProviderVisit.lifetime)
    }

    @Sendable private func finish(
        _ request: Request, _ context: ServerContext
    ) async throws -> Response {
        let key = try context.parameters.require("provider")
        guard let provider = accounts.providers.provider(key) else { throw WebError.notFound() }
        guard let (secret, visit) = try await visit(of: request, at: key) else {
            let language = LanguageNegotiation.language(
                accepting: request.headers[.acceptLanguage] ?? "")
            return try tell(ProviderTrouble.stale, of: provider, language, context.logger)
        }
        let outcome: FinishVisit.Outcome
        do {
            outcome = try await FinishVisit(
                provider: provider, visit: visit, secret: secret, answer: request.query,
                browser: BrowserName.name(userAgent: request.headers[.userAgent] ?? ""),
                former: accounts.secret(in: request)
            ).run(in: accounts)
        } catch { return try tell(error, of: provider, visit.language, context.logger) }
        switch outcome {
        case .opened(let session):
            return accounts.opening(
                session, next: NextPage(visit.next), language: visit.language)
        case .loose(let secret):
            let tie = AccountsPaths.tie(visit.language).string
            return leading(to: tie, secret, lifetime: LooseIdentity.lifetime)
        case .tied(let isOwn):
            let done: IdentitiesPage.Done = isOwn ? .known : .taken
            return .redirect(
                to: AccountsPaths.identities(visit.language).query([("done", done.rawValue)]))
        }
    }

    private func visit(
        of request: Request, at key: String
    ) async throws -> (Secret, ProviderVisit)? {
        guard let secret = accounts.providerSecret(in: request) else { return nil }
        let (digest, now) = (secret.digest, accounts.now())
        let found = try await accounts.database.read { try $0.visit(digest: digest, at: now) }
        guard let found, found.provider.utf8.elementsEqual(key.utf8) else { return nil }
        return (secret, found)
    }

    private func leading(to address: String, _ secret: Secret, lifetime: Int64) -> Response {
        var response = Response(status: .seeOther)
        response.headers[.location] = address
        response.headers[.cacheControl] = "no-store"
        response.headers[.setCookie] = accounts.providerCookie.setting(
            secret.text, lifetime: Int(lifetime / 1000))
        return response
    }

    /// A friendly page for the person, the reason for the log.
    private func tell(
        _ error: any Error, of provider: IdentityProvider, _ language: Language, _ logger: Logger
    ) throws -> Response {
        guard let trouble = ProviderTrouble(error) else { throw error }
        logger.notice("no sign-in through \(provider.key): \(error)")
        return .redirect(
            to: AccountsPaths.providerTrouble(language).query([("why", trouble.rawValue)]))
    }
}

extension Accounts {
    /// What the browser got before it went to a provider, or after it came back.
    func providerSecret(in request: Request) -> Secret? {
        providerCookie.secret(in: request).flatMap { Secret($0) }
    }
}
