// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb
import HTTPTypes
import Hummingbird

/// Signing in and out.
struct SignInRoutes {
    let accounts: Accounts

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        pages.get("sign-in", for: .everyone, use: ask)
        pages.post("sign-in", for: .everyone, use: send)
        pages.get("sign-in/sent", for: .everyone) { _, context in
            LinkSentPage(language: context.language).page
        }
        pages.get("sign-in/link/:secret", for: .everyone, use: link)
        pages.post("sign-in/link/:secret", for: .everyone, use: follow)
        pages.post("sign-out", for: .everyone, use: signOut)
    }

    /// Whoever has shown one proof and owes a second goes on to that.
    @Sendable private func ask(
        _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let (next, now) = (NextPage.named(in: request.query), accounts.now())
        if let secret = accounts.secret(in: request) {
            let session = try await accounts.database.read {
                try $0.session(digest: secret.digest, at: now)
            }
            if session?.stage == .begun {
                let proof = AccountsPaths.secondFactor(context.language)
                return .redirect(to: proof.query([("next", next)]))
            }
        }
        return try SignInPage(
            next: next, providers: accounts.providers.all,
            isErased: !request.query["erased"].isEmpty, language: context.language
        ).page.response(from: request, context: context)
    }

    @Sendable private func send(
        _ fields: FormFields, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let next = NextPage.named(in: fields)
        let address: MailAddress
        do { address = try MailAddress(fields["address"]) } catch {
            var errors = FormErrors()
            errors.add("address", error.text)
            var page = SignInPage(
                next: next, providers: accounts.providers.all, typed: fields, errors: errors,
                language: context.language
            ).page
            page.markInvalid()
            return try page.response(from: request, context: context)
        }
        try await SendSignInLink(
            address: address, next: next, language: context.language, site: accounts.site
        ).run(on: accounts.database, at: accounts.now())
        return .redirect(to: AccountsPaths.linkSent(context.language))
    }

    @Sendable private func link(
        _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        try answer(try await page(context), request, context)
    }

    @Sendable private func follow(
        _ fields: FormFields, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        guard let secret = Secret(try context.parameters.require("secret")) else {
            return try await link(request, context)
        }
        let outcome = try await FollowSignInLink(
            secret: secret, name: PersonName.clean(fields["name"]), language: context.language,
            browser: BrowserName.name(userAgent: request.headers[.userAgent] ?? ""),
            former: accounts.secret(in: request)
        ).run(on: accounts.database, at: accounts.now())
        switch outcome {
        case .opened(let session, let next):
            return accounts.opening(session, next: NextPage(next), language: context.language)
        case .invalid: return try await link(request, context)
        case .nameless:
            var page = try await page(context)
            page.typed = fields
            page.errors.add("name", AccountsText.nameWrong)
            return try answer(page, request, context)
        }
    }

    private func page(_ context: SiteContext) async throws -> LinkPage {
        let text = try context.parameters.require("secret")
        let now = accounts.now()
        let found = try await Secret(text).asyncMap { secret in
            try await accounts.database.read { try $0.link(digest: secret.digest, at: now) }
        }
        return LinkPage(link: found.flatMap(\.self), secret: text, language: context.language)
    }

    /// The address in the bar is a secret: no page that is linked from here may see it.
    private func answer(
        _ page: LinkPage, _ request: Request, _ context: SiteContext
    ) throws -> Response {
        var whole = page.page
        if !page.errors.isEmpty { whole.markInvalid() }
        return try whole.response(from: request, context: context).withSecretAddress()
    }

    @Sendable private func signOut(
        _ fields: FormFields, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        if let secret = accounts.secret(in: request) {
            try await accounts.database.write { try $0.endSession(digest: secret.digest) }
        }
        var response = Response.redirect(to: Link("/\(context.language)"))
        response.headers[.setCookie] = accounts.cookie.removal
        return response
    }
}

extension NextPage {
    /// The address to go on to that a request names, empty where it names none of ours.
    static func named(in fields: FormFields) -> String {
        NextPage(fields["next"])?.link.string ?? ""
    }
}

extension Accounts {
    /// The secret of the session that a request brings along.
    func secret(in request: Request) -> Secret? {
        cookie.secret(in: request).flatMap { Secret($0) }
    }

    /// Goes on with a new session: to the second proof, where each sign-in asks for one, or to the
    /// page that was asked for.
    func opening(_ session: OpenedSession, next: NextPage?, language: Language) -> Response {
        let place =
            session.isBegun
            ? AccountsPaths.secondFactor(language).query([("next", next?.link.string ?? "")])
            : next?.link ?? AccountsPaths.account(language)
        var response = Response.redirect(to: place)
        response.headers[.setCookie] = cookie.setting(
            session.secret.text, lifetime: Int(OpenSession.lifetime / 1000))
        return response
    }
}

extension Optional {
    fileprivate func asyncMap<Result>(
        _ transform: (Wrapped) async throws -> Result
    ) async rethrows -> Result? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
