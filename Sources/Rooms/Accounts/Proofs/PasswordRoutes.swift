// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb
import HTTPTypes
import Hummingbird

/// Signing in by a password, and looking after one's own.
struct PasswordRoutes {
    let accounts: Accounts

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        pages.get("sign-in/password", for: .everyone) { request, context in
            PasswordSignInPage(next: NextPage.named(in: request.query), language: context.language)
                .page
        }
        pages.post("sign-in/password", for: .everyone, use: signIn)
        let group = pages.group("account", context: MemberContext.self)
        group.get("password", for: .member, use: password)
        group.post("password", for: .member, use: save)
    }

    @Sendable private func signIn(
        _ fields: FormFields, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        var page = PasswordSignInPage(
            next: NextPage.named(in: fields), typed: fields, language: context.language)
        let address: MailAddress
        do { address = try MailAddress(fields["address"]) } catch {
            page.errors.add("address", error.text)
            return try page.page.response(from: request, context: context)
        }
        let outcome = try await PasswordSignIn(
            address: address, password: Password(fields.untrimmed("password")),
            browser: BrowserName.name(userAgent: request.headers[.userAgent] ?? ""),
            former: accounts.secret(in: request)
        ).run(in: accounts)
        switch outcome {
        case .opened(let session):
            return accounts.opening(session, next: NextPage(page.next), language: context.language)
        case .wrong: page.errors.add("password", AccountsText.passwordWrong)
        case .tooMany:
            page.isTooMany = true
            page.errors.add("password", AccountsText.passwordTooMany)
        }
        return try page.page.response(from: request, context: context)
    }

    @Sendable private func password(
        _ request: Request, _ context: MemberContext
    ) async throws -> Page {
        var page = try await page(context)
        page.done = PasswordPage.Done(rawValue: request.query["done"])
        return page.page
    }

    /// One form with two buttons: the second one removes the password.
    @Sendable private func save(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let present = fields.untrimmed("present")
        let isRemoval = !fields["remove"].isEmpty
        let outcome: SetPassword.Outcome
        if isRemoval {
            let proof = try await RemovePassword(signedIn: context.person, present: present)
                .run(in: accounts)
            if case .proved = proof { outcome = .done } else { outcome = .unproved(proof) }
        } else {
            outcome = try await SetPassword(
                signedIn: context.person, present: present, new: fields.untrimmed("new")
            ).run(in: accounts)
        }
        var page = try await page(context)
        switch outcome {
        case .done:
            let done: PasswordPage.Done = isRemoval ? .removed : .set
            return .redirect(
                to: AccountsPaths.password(context.language).query([("done", done.rawValue)]))
        case .refused(let problem): page.errors.add("new", problem.text)
        case .unproved(.wrong): page.errors.add("present", AccountsText.presentWrong)
        case .unproved(.tooMany): page.errors.add("present", AccountsText.presentTooMany)
        case .unproved: page.isStale = true
        }
        return try page.page.response(from: request, context: context)
    }

    private func page(_ context: MemberContext) async throws -> PasswordPage {
        let (signedIn, now) = (context.person, accounts.now())
        let found = try await accounts.database.read { session in
            (
                try session.account(signedIn.person), try session.password(of: signedIn.person),
                try session.isFresh(signedIn.session, at: now)
            )
        }
        guard let account = found.0 else { throw WebError.notFound() }
        return PasswordPage(
            address: account.addresses.first ?? "", changed: found.1?.changed, isFresh: found.2,
            language: context.language)
    }
}
