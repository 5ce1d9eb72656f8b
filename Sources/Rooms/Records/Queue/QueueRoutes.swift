// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// The moderators' one queue: claims, new organisations, changes, reports, stale records.
struct QueueRoutes {
    let records: Records

    private var database: any Database { records.database }

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        let group = pages.group("secretariat/queue", context: ModeratorContext.self)
        group.get("", for: .moderator, use: queue)
        group.get(":kind/:key", for: .moderator, use: item)
        group.post(":kind/:key", for: .moderator, use: decide)
    }

    @Sendable private func queue(
        _ request: Request, _ context: ModeratorContext
    ) async throws -> Page {
        let (territories, now) = (context.right.territories, records.now())
        let items = try await database.read { try $0.queue(in: territories, at: now) }
        return QueuePage(
            items: items, chosen: QueueItem.Kind(rawValue: request.query["kind"]),
            isDone: !request.query["done"].isEmpty, isLate: !request.query["late"].isEmpty,
            language: context.language
        ).page
    }

    @Sendable private func item(
        _ request: Request, _ context: ModeratorContext
    ) async throws -> Page {
        try await page(context).page
    }

    @Sendable private func decide(
        _ fields: FormFields, _ request: Request, _ context: ModeratorContext
    ) async throws -> Response {
        var page = try await page(context)
        page.typed = fields
        let reason = RecordLine.cleanText(fields["reason"])
        let verdict = Verdict(rawValue: fields["verdict"])
        if let verdict, verdict.needsReason, page.item.kind != .stale, reason.isEmpty {
            page.errors.add("reason", QueueText.reasonMissing)
        }
        if reason.unicodeScalars.count > 2_000 {
            page.errors.add("reason", EditorText.textTooLong(2_000))
        }
        if verdict == nil { page.errors.add("verdict", QueueText.verdictMissing) }
        guard let verdict, page.errors.isEmpty else {
            var whole = page.page
            whole.markInvalid()
            return try whole.response(from: request, context: context)
        }
        let action = DecideItem(
            matter: page.matter, verdict: verdict, reason: reason.isEmpty ? nil : reason,
            by: context.person, site: records.site)
        let now = records.now()
        let isDone = try await database.write { try action.run(in: $0, at: now) }
        let place = RecordsPaths.queue(context.language)
        return .redirect(to: place.query([(isDone ? "done" : "late", "yes")]))
    }

    /// What is not in the moderator's queue is not found.
    private func page(_ context: ModeratorContext) async throws -> QueueItemPage {
        let (territories, now) = (context.right.territories, records.now())
        let key = try context.parameters.require("key")
        guard let kind = QueueItem.Kind(rawValue: try context.parameters.require("kind")) else {
            throw WebError.notFound()
        }
        let found = try await database.read { session -> (QueueItem, Matter, String?)? in
            guard let item = try session.queueItem(kind, key, in: territories, at: now),
                let matter = try session.matter(of: item)
            else { return nil }
            return (item, matter, try session.who(concernedBy: matter))
        }
        guard let (item, matter, who) = found else { throw WebError.notFound() }
        return QueueItemPage(item: item, matter: matter, who: who, language: context.language)
    }
}
