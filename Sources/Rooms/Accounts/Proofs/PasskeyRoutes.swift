// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb
import HTTPTypes
import Hummingbird

/// Signing in by a passkey, and looking after one's own. Pages bring what is to be signed, forms
/// what was signed: the script between them asks nobody but the browser.
struct PasskeyRoutes {
    let accounts: Accounts

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        pages.get("sign-in/passkey", for: .everyone, use: question)
        pages.post("sign-in/passkey", for: .everyone, use: signIn)
        let group = pages.group("account", context: MemberContext.self)
        group.get("passkeys", for: .member, use: passkeys)
        group.post("passkeys", for: .member, use: add)
        group.post("passkeys/remove", for: .member, use: remove)
    }

    @Sendable private func question(
        _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        try await ask(nil, NextPage.named(in: request.query), request, context)
    }

    @Sendable private func signIn(
        _ fields: FormFields, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let next = NextPage.named(in: fields)
        let outcome = try await PasskeySignIn(
            answer: PasskeyAnswer(fields), party: accounts.party(context.language),
            browser: BrowserName.name(userAgent: request.headers[.userAgent] ?? ""),
            former: accounts.secret(in: request)
        ).run(in: accounts)
        switch outcome {
        case .opened(let session):
            return accounts.opening(session, next: NextPage(next), language: context.language)
        case .refused: return try await ask(AccountsText.passkeyRefused, next, request, context)
        case .copied: return try await ask(AccountsText.passkeyCopied, next, request, context)
        }
    }

    private func ask(
        _ refusal: Text?, _ next: String, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let now = accounts.now()
        let challenge = try await accounts.database.write {
            try $0.makeChallenge(for: nil, at: now)
        }
        let page = PasskeySignInPage(
            challenge: challenge, party: accounts.party(context.language), next: next,
            refusal: refusal, language: context.language
        ).page
        return try Self.unkept(page, request, context)
    }

    @Sendable private func passkeys(
        _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        var page = try await page(request, context)
        page.done = PasskeysPage.Done(rawValue: request.query["done"])
        return try Self.unkept(page.page, request, context)
    }

    @Sendable private func add(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let name = PersonName.clean(fields["name"]) ?? AccountsText.passkey[context.language]
        let outcome = try await AddPasskey(
            signedIn: context.person, name: name, answer: PasskeyAnswer(fields),
            party: accounts.party(context.language)
        ).run(in: accounts)
        var page = try await page(request, context)
        switch outcome {
        case .done: return done(.added, context)
        case .stale: page.isStale = true
        case .tooMany: page.refusal = AccountsText.passkeysTooMany
        case .refused: page.refusal = AccountsText.passkeyNotMade
        }
        return try Self.unkept(page.page, request, context)
    }

    @Sendable private func remove(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let outcome = try await RemovePasskey(
            signedIn: context.person, credential: fields["credential"]
        ).run(in: accounts)
        switch outcome {
        case .done: return done(.removed, context)
        case .unknown: throw WebError.notFound()
        case .stale:
            var page = try await page(request, context)
            page.isStale = true
            return try Self.unkept(page.page, request, context)
        }
    }

    private func page(_ request: Request, _ context: MemberContext) async throws -> PasskeysPage {
        let (signedIn, now) = (context.person, accounts.now())
        let found = try await accounts.database.write { session -> PasskeysPage? in
            guard let account = try session.account(signedIn.person) else { return nil }
            let isFresh = try session.isFresh(signedIn.session, at: now)
            return PasskeysPage(
                account: account, passkeys: try session.passkeys(of: signedIn.person),
                challenge: try session.makeChallenge(for: signedIn.person, at: now),
                party: accounts.party(context.language), isStale: !isFresh,
                language: context.language)
        }
        guard var page = found else { throw WebError.notFound() }
        page.proposedName = BrowserName.name(userAgent: request.headers[.userAgent] ?? "")
        return page
    }

    private func done(_ done: PasskeysPage.Done, _ context: MemberContext) -> Response {
        let place = AccountsPaths.passkeys(context.language)
        return .redirect(to: place.query([("done", done.rawValue)]))
    }

    /// A challenge works once: going back must fetch a new one.
    private static func unkept(
        _ page: Page, _ request: Request, _ context: some RequestContext
    ) throws -> Response {
        var response = try page.response(from: request, context: context)
        response.headers[.cacheControl] = "no-store"
        return response
    }
}
