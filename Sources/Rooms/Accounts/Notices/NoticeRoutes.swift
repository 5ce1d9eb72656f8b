// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb
import Hummingbird

/// What a person is told, and how often by mail.
struct NoticeRoutes {
    let accounts: Accounts

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        let group = pages.group("account", context: MemberContext.self)
        group.get("notices", for: .member, use: notices)
        group.post("notices/read", for: .member, use: markAll)
        group.post("notices/:id/read", for: .member, use: mark)
        group.get("notifications", for: .member, use: choices)
        group.post("notifications", for: .member, use: choose)
    }

    @Sendable private func notices(
        _ request: Request, _ context: MemberContext
    ) async throws -> Page {
        let paging = Paging(number: Int(request.query["page"]) ?? 1, size: NoticesPage.pageSize)
        let (person, kinds, now) = (context.person.person, accounts.kinds, accounts.now())
        let isDone = !request.query["done"].isEmpty
        return try await accounts.database.read { session in
            NoticesPage(
                notices: try session.notices(of: person, kinds, paging), kinds: kinds,
                unread: try session.numberOfNotices(of: person, kinds, isUnread: true),
                total: try session.numberOfNotices(of: person, kinds, isUnread: false),
                paging: paging, shown: now, isDone: isDone, language: context.language)
        }.page
    }

    /// Those that the page had when it was drawn: what came meanwhile stays unread.
    @Sendable private func markAll(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let (person, now) = (context.person.person, accounts.now())
        let shown = Int64(fields["shown"]).map { Instant(milliseconds: $0) } ?? now
        try await accounts.database.write {
            try $0.markNotices(of: person, until: shown, at: now)
        }
        return .redirect(
            to: AccountsPaths.notices(context.language).query([("done", "yes")]))
    }

    @Sendable private func mark(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let (person, now) = (context.person.person, accounts.now())
        let id = try context.parameters.require("id")
        let isTheirs = try await accounts.database.write {
            try $0.markNotice(id, of: person, at: now)
        }
        guard isTheirs else { throw WebError.notFound() }
        return .redirect(to: AccountsPaths.notices(context.language))
    }

    @Sendable private func choices(
        _ request: Request, _ context: MemberContext
    ) async throws -> Page {
        let (person, topics) = (context.person.person, accounts.topics)
        let found = try await accounts.database.read { session in
            try session.account(person).map { ($0, try session.frequencies(of: $0)) }
        }
        guard let (account, chosen) = found else { throw WebError.notFound() }
        return NotificationsPage(
            address: account.addresses.first ?? "", topics: topics, chosen: chosen,
            isSaved: !request.query["saved"].isEmpty, language: context.language
        ).page
    }

    @Sendable private func choose(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let (person, topics, now) = (context.person.person, accounts.topics, accounts.now())
        try await accounts.database.write { session in
            guard let account = try session.account(person) else { return }
            for topic in topics {
                guard let frequency = MailFrequency(rawValue: fields[topic.name]) else { continue }
                for address in account.mailAddresses {
                    try session.setMailFrequency(
                        frequency, of: MailSubject(topic.name), for: address, at: now)
                }
            }
        }
        return .redirect(
            to: AccountsPaths.notifications(context.language).query([("saved", "yes")]))
    }
}

extension Accounts {
    /// What people may choose the frequency of, in the order in which rooms declare it.
    var topics: [NotificationTopic] {
        kinds.filter(\.isMailed).map(\.topic).reduce(into: []) { topics, topic in
            let isKnown = topics.contains { $0.name.utf8.elementsEqual(topic.name.utf8) }
            if !isKnown { topics.append(topic) }
        }
    }
}

extension Account {
    var mailAddresses: [MailAddress] { addresses.compactMap { try? MailAddress($0) } }
}

extension Session {
    /// How often the person wants mails of a topic; those that are not named come at once.
    func frequencies(of account: Account) throws -> [String: MailFrequency] {
        guard let address = account.mailAddresses.first else { return [:] }
        let pairs = try mailPreferences(of: address).map { ($0.key.name, $0.value) }
        return Dictionary(pairs) { first, _ in first }
    }
}
