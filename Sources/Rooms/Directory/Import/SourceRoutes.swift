// SPDX-License-Identifier: EUPL-1.2

import Accounts
import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// The sources of the directory, for those who look after it.
struct SourceRoutes {
    let database: any Database
    let now: @Sendable () -> Instant

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        let group = pages.group("secretariat", context: UnboundedModeratorContext.self)
        group.get("sources", for: .unboundedModerator, use: sources)
        group.get("sources/:source", for: .unboundedModerator, use: source)
        group.post("sources/:source", for: .unboundedModerator, use: save)
    }

    @Sendable private func sources(
        _ request: Request, _ context: UnboundedModeratorContext
    ) async throws -> Page {
        let entries = try await database.read { try $0.sourceEntries() }
            .filter { $0.source.id != Statement.source }
        return SourceListPage(entries: entries, language: context.language).page
    }

    @Sendable private func source(
        _ request: Request, _ context: UnboundedModeratorContext
    ) async throws -> Page {
        var page = try await page(context)
        page.isSaved = !request.query["saved"].isEmpty
        return page.page
    }

    @Sendable private func save(
        _ fields: FormFields, _ request: Request, _ context: UnboundedModeratorContext
    ) async throws -> Response {
        var page = try await page(context)
        page.typed = fields
        let id = page.entry.source.id
        guard let source = SourceForm.source(fields, id: id, errors: &page.errors) else {
            var whole = page.page
            whole.markInvalid()
            return try whole.response(from: request, context: context)
        }
        let (person, now) = (context.person.person, now())
        try await database.write { session in
            try session.save(source)
            try session.audit(.sourceChanged, by: person, id.string, source.name, at: now)
        }
        return .redirect(
            to: ImportPaths.source(id, context.language).query([("saved", "yes")]))
    }

    private func page(_ context: UnboundedModeratorContext) async throws -> SourcePage {
        let id = ID<Source>(try context.parameters.require("source"))
        guard id != Statement.source,
            let entry = try await database.read({ try $0.sourceEntry(id) })
        else {
            throw WebError.notFound()
        }
        return SourcePage(entry: entry, language: context.language)
    }
}
