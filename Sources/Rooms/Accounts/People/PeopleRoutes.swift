// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// The administrators' pages about people, their roles and their mandates.
struct PeopleRoutes {
    let accounts: Accounts

    private var database: any Database { accounts.database }

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        let group = pages.group("administration", context: AdministratorContext.self)
        group.get("people", for: .administrator, use: people)
        group.get("people/:person", for: .administrator, use: person)
        group.post("people/:person/roles", for: .administrator, use: giveRole)
        group.post("people/:person/roles/:id/end", for: .administrator, use: takeBack)
        group.post("people/:person/mandates", for: .administrator, use: giveMandate)
        group.post("people/:person/mandates/:id/end", for: .administrator, use: endMandate)
    }

    @Sendable private func people(
        _ request: Request, _ context: AdministratorContext
    ) async throws -> Page {
        let paging = Paging(number: Int(request.query["page"]) ?? 1, size: PeoplePage.pageSize)
        let (people, total) = try await database.read { session in
            let people = try session.accounts(paging).map { account in
                (account, try session.grants(of: account.person))
            }
            return (people, try session.numberOfPeople())
        }
        return PeoplePage(
            people: people, total: total, paging: paging, language: context.language
        ).page
    }

    @Sendable private func person(
        _ request: Request, _ context: AdministratorContext
    ) async throws -> Page {
        var page = try await page(context)
        page.isDone = !request.query["done"].isEmpty
        return page.page
    }

    @Sendable private func giveRole(
        _ fields: FormFields, _ request: Request, _ context: AdministratorContext
    ) async throws -> Response {
        var page = try await page(context)
        guard let grant = PeopleForms.grant(fields, errors: &page.errors) else {
            return try again(page, fields, request, context)
        }
        let (person, by, now) = (page.account.person, context.person, accounts.now())
        try await database.write { [site = accounts.site] session in
            try session.give(grant, to: person, by: by.person.string, at: now)
            try session.audit(
                .roleGiven, by: by.person, person.string, grant.role.rawValue, at: now)
            try session.notify(
                person, of: RightNotices.roleGiven, [grant.role.rawValue],
                link: AccountsPaths.account, on: site, at: now)
        }
        return done(person, context)
    }

    @Sendable private func takeBack(
        _ fields: FormFields, _ request: Request, _ context: AdministratorContext
    ) async throws -> Response {
        var page = try await page(context)
        let (person, id) = (page.account.person, try context.parameters.require("id"))
        let (by, now) = (context.person.person, accounts.now())
        let role = page.grants.first { $0.id.utf8.elementsEqual(id.utf8) }?.grant.role.rawValue
        let outcome = try await database.write { [site = accounts.site] session in
            let outcome = try TakeBackGrant(id: id, person: person).run(in: session)
            if outcome == .done {
                try session.audit(.roleTaken, by: by, person.string, id, at: now)
                try session.notify(
                    person, of: RightNotices.roleTaken, [role ?? ""],
                    link: AccountsPaths.account, on: site, at: now)
            }
            return outcome
        }
        switch outcome {
        case .done: return done(person, context)
        case .unknown: throw WebError.notFound()
        case .lastAdministrator:
            page.errors.add("roles", AccountsText.lastAdministrator)
            return try again(page, FormFields(), request, context)
        }
    }

    @Sendable private func giveMandate(
        _ fields: FormFields, _ request: Request, _ context: AdministratorContext
    ) async throws -> Response {
        var page = try await page(context)
        let (person, by, now) = (page.account.person, context.person, accounts.now())
        let organisation = try await accounts.organisations.organisation(
            at: PeopleForms.slug(fields))
        guard
            let mandate = PeopleForms.mandate(
                fields, for: organisation, at: now, errors: &page.errors)
        else { return try again(page, fields, request, context) }
        let names = try await accounts.organisations.names(of: [mandate.organisation])
        let name = names[mandate.organisation] ?? mandate.organisation.string
        try await database.write { [site = accounts.site] session in
            try session.give(mandate, to: person, by: by.person.string, at: now)
            try session.audit(
                .mandateGiven, by: by.person, person.string,
                "\(mandate.role.rawValue) \(mandate.organisation.string)", at: now)
            try session.notify(
                person, of: RightNotices.mandateGiven, [mandate.role.rawValue, name],
                link: AccountsPaths.account, on: site, at: now)
        }
        return done(person, context)
    }

    @Sendable private func endMandate(
        _ fields: FormFields, _ request: Request, _ context: AdministratorContext
    ) async throws -> Response {
        let page = try await page(context)
        let person = page.account.person
        let id = try context.parameters.require("id")
        let (by, now) = (context.person.person, accounts.now())
        let yesterday = CalendarDate(now.advanced(by: -86_400_000))
        let name = page.organisation(ofMandate: id)
        let isEnded = try await database.write { [site = accounts.site] session in
            guard try session.end(mandate: id, of: person, on: yesterday) else { return false }
            try session.audit(.mandateEnded, by: by, person.string, id, at: now)
            try session.notify(
                person, of: RightNotices.mandateEnded, [name], link: AccountsPaths.account,
                on: site, at: now)
            return true
        }
        guard isEnded else { throw WebError.notFound() }
        return done(person, context)
    }

    private func page(_ context: AdministratorContext) async throws -> PersonPage {
        let id = ID<Person>(try context.parameters.require("person"))
        let found = try await database.read { session in
            try session.account(id).map {
                ($0, try session.storedGrants(of: id), try session.mandates(of: id))
            }
        }
        guard let (account, grants, mandates) = found else { throw WebError.notFound() }
        let names = try await accounts.organisations.names(of: mandates.map(\.organisation))
        return PersonPage(
            account: account, grants: grants, mandates: mandates, names: names,
            today: CalendarDate(accounts.now()), language: context.language)
    }

    private func done(_ person: ID<Person>, _ context: AdministratorContext) -> Response {
        let place = AccountsPaths.person(person.string, context.language)
        return .redirect(to: place.query([("done", "yes")]))
    }

    private func again(
        _ page: PersonPage, _ fields: FormFields, _ request: Request,
        _ context: AdministratorContext
    ) throws -> Response {
        var page = page
        page.typed = fields
        var whole = page.page
        whole.markInvalid()
        return try whole.response(from: request, context: context)
    }
}
