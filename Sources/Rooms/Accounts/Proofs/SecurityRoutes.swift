// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// By what a person proves who they are: seen and changed by themselves.
struct SecurityRoutes {
    let accounts: Accounts

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        let group = pages.group("account/security", context: MemberContext.self)
        group.get("", for: .member) { request, context in
            try await page(request, context).page
        }
        group.post("codes", for: .member, use: begin)
        group.get("codes", for: .member, use: seed)
        group.post("codes/confirm", for: .member, use: confirm)
        group.post("codes/remove", for: .member, use: remove)
        group.post("codes/recovery", for: .member, use: renew)
    }

    private func page(
        _ request: Request, _ context: MemberContext
    ) async throws -> SecurityPage {
        let (signedIn, now, language) = (context.person, accounts.now(), context.language)
        let person = signedIn.person
        return try await accounts.database.read { session in
            SecurityPage(
                password: PasswordSection(
                    changed: try session.password(of: person)?.changed, language: language),
                passkeys: PasskeySection(
                    names: try session.passkeys(of: person).map(\.name), language: language),
                identities: IdentitySection(
                    tied: try session.identities(of: person), providers: accounts.providers.all,
                    language: language),
                generator: try session.codeGenerator(of: person),
                recoveryCodes: try session.numberOfRecoveryCodes(of: person),
                isFresh: try session.isFresh(signedIn.session, at: now),
                canHaveCodes: accounts.sealing != nil, isNeeded: !request.query["needed"].isEmpty,
                done: request.query["done"], language: language)
        }
    }

    @Sendable private func begin(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        guard try await isFresh(context) else { return signInAgain(context) }
        try await generator(context).begin(at: accounts.now())
        return .redirect(to: AccountsPaths.codes(context.language))
    }

    @Sendable private func seed(
        _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        guard let page = try await seedPage(context) else {
            return .redirect(to: AccountsPaths.security(context.language))
        }
        return try page.page.response(from: request, context: context)
    }

    @Sendable private func confirm(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        guard try await isFresh(context) else { return signInAgain(context) }
        do {
            let codes = try await generator(context).confirm(
                fields["code"], session: context.person.session, at: accounts.now())
            return try RecoveryCodesPage(codes: codes.map(\.text), language: context.language).page
                .response(from: request, context: context)
        } catch let refusal as CodeRefusal {
            guard var page = try await seedPage(context) else {
                return .redirect(to: AccountsPaths.security(context.language))
            }
            page.errors.add("code", AccountsText.refusal(refusal))
            return try invalid(page.page, request, context)
        }
    }

    @Sendable private func remove(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        do {
            try await generator(context).remove(by: fields["code"], at: accounts.now())
        } catch let refusal as CodeRefusal {
            return try await again(refusal, "code", request, context)
        }
        let place = AccountsPaths.security(context.language)
        return .redirect(to: place.query([("done", "removed")]))
    }

    @Sendable private func renew(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        do {
            let codes = try await generator(context).renewRecoveryCodes(
                by: fields["renewal-code"], at: accounts.now())
            return try RecoveryCodesPage(codes: codes.map(\.text), language: context.language).page
                .response(from: request, context: context)
        } catch let refusal as CodeRefusal {
            return try await again(refusal, "renewal-code", request, context)
        }
    }

    private func seedPage(_ context: MemberContext) async throws -> SeedPage? {
        let person = context.person.person
        guard let seed = try await generator(context).unconfirmed(),
            let account = try await accounts.database.read({ try $0.account(person) })
        else { return nil }
        let name = account.addresses.first ?? account.name
        return SeedPage(
            seed: seed.base32,
            uri: seed.uri(issuer: accounts.site.name[context.language], account: name),
            language: context.language)
    }

    private func generator(_ context: MemberContext) throws -> CodeGenerator {
        guard let sealing = accounts.sealing else { throw WebError.notFound() }
        return CodeGenerator(
            database: accounts.database, sealing: sealing, site: accounts.site,
            person: context.person.person)
    }

    private func isFresh(_ context: MemberContext) async throws -> Bool {
        let (session, now) = (context.person.session, accounts.now())
        return try await accounts.database.read { try $0.isFresh(session, at: now) }
    }

    private func signInAgain(_ context: MemberContext) -> Response {
        let next = AccountsPaths.security(context.language).string
        return .redirect(to: AccountsPaths.signIn(context.language).query([("next", next)]))
    }

    private func again(
        _ refusal: CodeRefusal, _ field: String, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        var page = try await page(request, context)
        page.errors.add(field, AccountsText.refusal(refusal))
        return try invalid(page.page, request, context)
    }

    private func invalid(
        _ page: Page, _ request: Request, _ context: MemberContext
    ) throws -> Response {
        var page = page
        page.markInvalid()
        return try page.response(from: request, context: context)
    }
}
