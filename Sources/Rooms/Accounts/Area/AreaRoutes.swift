// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb
import HTTPTypes
import Hummingbird

/// The members' area: what concerns the person themselves.
struct AreaRoutes {
    let accounts: Accounts

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        let group = pages.group("account", context: MemberContext.self)
        group.get("", for: .member, use: area)
        group.post("details", for: .member, use: saveDetails)
        group.get("sessions", for: .member, use: sessions)
        group.post("sessions/end-others", for: .member, use: endOthers)
        group.post("sessions/:id/end", for: .member, use: end)
    }

    @Sendable private func area(
        _ request: Request, _ context: MemberContext
    ) async throws -> Page {
        try await page(context, isSaved: !request.query["saved"].isEmpty).page
    }

    @Sendable private func saveDetails(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let (person, home) = (context.person.person, AccountsPaths.account(context.language))
        guard let name = PersonName.clean(fields["name"]),
            let language = Language(rawValue: fields["language"])
        else {
            var page = try await page(context, isSaved: false)
            page.typed = fields
            page.errors.add("name", AccountsText.nameWrong)
            var whole = page.page
            whole.markInvalid()
            return try whole.response(from: request, context: context)
        }
        try await accounts.database.write { try $0.rename(person, name, language) }
        return .redirect(to: home.query([("saved", "yes")]))
    }

    private func page(_ context: MemberContext, isSaved: Bool) async throws -> AreaPage {
        let (signedIn, kinds) = (context.person, accounts.kinds)
        let (account, unread) = try await accounts.database.read { session in
            (
                try session.account(signedIn.person),
                try session.numberOfNotices(of: signedIn.person, kinds, isUnread: true)
            )
        }
        guard let account else { throw WebError.notFound() }
        var entries: [(entry: AreaEntry, waiting: Int)] = []
        for entry in accounts.entries where entry.isFor(signedIn) {
            entries.append((entry, try await entry.waiting(signedIn)))
        }
        return AreaPage(
            account: account, signedIn: signedIn, entries: entries, unread: unread,
            isSaved: isSaved, language: context.language)
    }

    @Sendable private func sessions(
        _ request: Request, _ context: MemberContext
    ) async throws -> Page {
        let (person, now) = (context.person.person, accounts.now())
        let sessions = try await accounts.database.read {
            try $0.sessions(of: person, at: now)
        }
        return SessionsPage(
            sessions: sessions, current: context.person.session,
            isEnded: !request.query["ended"].isEmpty, language: context.language
        ).page
    }

    @Sendable private func end(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let (person, id) = (context.person.person, try context.parameters.require("id"))
        let isEnded = try await accounts.database.write {
            try $0.endSession(ID<BrowserSession>(id), of: person)
        }
        guard isEnded else { throw WebError.notFound() }
        return toSessions(context)
    }

    @Sendable private func endOthers(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let signedIn = context.person
        let now = accounts.now()
        try await accounts.database.write { session in
            try session.endSessions(of: signedIn.person, except: signedIn.session)
            try session.audit(
                .sessionEnded, by: signedIn.person, signedIn.person.string, at: now)
        }
        return toSessions(context)
    }

    private func toSessions(_ context: MemberContext) -> Response {
        .redirect(to: AccountsPaths.sessions(context.language).query([("ended", "yes")]))
    }
}
