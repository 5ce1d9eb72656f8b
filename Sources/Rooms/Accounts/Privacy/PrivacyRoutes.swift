// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb
import HTTPTypes
import Hummingbird

/// What is kept about people, why and for how long; and for each their own data, to take along or
/// to erase.
struct PrivacyRoutes {
    let accounts: Accounts

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        pages.get("privacy/register", for: .everyone) { _, context in
            RegisterPage(inventory: accounts.inventory, language: context.language).page
        }
        pages.get("privacy/register.json", for: .everyone) { _, context in
            let register = RegisterPage(
                inventory: accounts.inventory, language: context.language)
            return Response.data(register.json, type: .json)
        }
        let group = pages.group("account/privacy", context: MemberContext.self)
        group.get("", for: .member) { _, context in
            PrivacyPage(person: context.person, language: context.language).page
        }
        group.get("export.json", for: .member) { _, context in
            Response.download(
                try await export(context).json, type: .json, fileName: "grappe.json")
        }
        group.get("export.csv", for: .member) { _, context in
            Response.download(
                try await export(context).csv, type: .csv, fileName: "grappe.csv")
        }
        group.post("erase", for: .member, use: erase)
    }

    private func export(_ context: MemberContext) async throws -> ExportPerson {
        let (person, inventory) = (context.person.person, accounts.inventory)
        let found = try await accounts.database.read { session in
            try session.dataSubject(person).map { try ExportPerson($0, inventory, in: session) }
        }
        guard let found else { throw WebError.notFound() }
        return found
    }

    /// Asks for a fresh proof, and for the name to be typed: nobody does this by mistake.
    @Sendable private func erase(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        var page = PrivacyPage(person: context.person, language: context.language)
        if !fields["name"].utf8.elementsEqual(context.person.name.utf8) {
            page.errors.add("name", PrivacyText.nameDiffers)
        } else {
            switch try await ProveAnew(
                signedIn: context.person, password: fields.untrimmed("present")
            ).run(in: accounts) {
            case .proved: break
            case .wrong: page.errors.add("present", AccountsText.passwordWrong)
            case .tooMany: page.errors.add("present", AccountsText.passwordTooMany)
            case .stale: page.errors.add("present", PrivacyText.proveAnew)
            }
        }
        if page.errors.isEmpty {
            let action = ErasePerson(
                person: context.person.person, inventory: accounts.inventory)
            let now = accounts.now()
            switch try await accounts.database.write({ try action.run(in: $0, at: now) }) {
            case .erased, .unknown:
                // The account is gone either way; the next one who goes makes up for it.
                try? await accounts.database.scrub()
                var response = Response.redirect(
                    to: AccountsPaths.signIn(context.language).query([("erased", "yes")]))
                response.headers[.setCookie] = accounts.cookie.removal
                return response
            case .lastAdministrator:
                page.errors.add("name", AccountsText.lastAdministrator)
            }
        }
        var whole = page.page
        whole.markInvalid()
        return try whole.response(from: request, context: context)
    }
}
