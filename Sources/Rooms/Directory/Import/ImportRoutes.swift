// SPDX-License-Identifier: EUPL-1.2

import Accounts
import GrappeKit
import GrappeStore
import GrappeWeb
import HTTPTypes
import Hummingbird

/// The pages on which those who look after the whole directory import files: the list, the way of
/// one import, and those of the past.
struct ImportRoutes {
    let jobs: ImportJobs

    private var database: any Database { jobs.database }

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        let group = pages.group("secretariat", context: UnboundedModeratorContext.self)
        group.get("imports", for: .unboundedModerator, use: imports)
        group.get("imports/:id", for: .unboundedModerator, use: job)
        group.get("imports/:id/refused.csv", for: .unboundedModerator, use: refused)
        group.post("imports/:id/check", for: .unboundedModerator) { try await ask(.check, $1, $2) }
        group.post("imports/:id/apply", for: .unboundedModerator) { try await ask(.apply, $1, $2) }
        group.post("imports/:id/undo", for: .unboundedModerator) { try await ask(.undo, $1, $2) }
        group.post("imports/:id/cancel", for: .unboundedModerator) { _, request, context in
            try await act(request, context) { try await jobs.cancel($0, by: $1) }
        }
        group.post("imports/:id/discard", for: .unboundedModerator) { _, request, context in
            try await act(request, context) { try await jobs.discard($0, by: $1) }
        }
        group.get("imports/runs/:run", for: .unboundedModerator, use: run)
        group.post("imports/runs/:run/undo", for: .unboundedModerator, use: undoRun)
    }

    @Sendable private func imports(
        _ request: Request, _ context: UnboundedModeratorContext
    ) async throws -> Page {
        let paging = Paging(number: Int(request.query["page"]) ?? 1, size: ImportsPage.pageSize)
        return try await database.read { session in
            let (open, history) = (
                try session.openImportJobs(), try session.importHistory(paging)
            )
            return ImportsPage(
                open: open, history: history,
                names: try session.names(open.map(\.person) + history.compactMap(\.person)),
                total: try session.importHistoryCount(), paging: paging,
                language: context.language)
        }.page
    }

    @Sendable private func job(
        _ request: Request, _ context: UnboundedModeratorContext
    ) async throws -> Page {
        let id = try ImportRoutes.id(context)
        return try await page(id, request.query, context).page
    }

    private func page(
        _ id: ID<ImportJob>, _ query: FormFields, _ context: UnboundedModeratorContext
    ) async throws -> ImportJobPage {
        let (now, language) = (jobs.now(), context.language)
        let paging = Paging(
            number: Int(query["page"]) ?? 1, size: ImportJobPage.problemsPerPage)
        let reloads = query["reload"].isEmpty
        let page = try await database.read { session in
            try session.importJob(id).map { job in
                ImportJobPage(
                    job: job, problems: try session.problems(of: id, paging),
                    problemCount: try session.problemCount(of: id), paging: paging,
                    names: try session.names([job.person]), now: now, language: language,
                    reloads: reloads)
            }
        }
        guard let page else { throw WebError.notFound() }
        return page
    }

    @Sendable private func refused(
        _ request: Request, _ context: UnboundedModeratorContext
    ) async throws -> Response {
        let (id, language) = (try ImportRoutes.id(context), context.language)
        let bytes = try await database.read { session -> [UInt8]? in
            guard try session.importJob(id) != nil else { return nil }
            var table = RefusedRows(language: language)
            try session.forEachRejection(of: id) { table.add($0) }
            return table.bytes
        }
        guard let bytes else { throw WebError.notFound() }
        var file = Response.download(
            bytes, type: .csv, fileName: ImportPageText.refusedFile(language))
        file.headers[.cacheControl] = "no-store"
        return file
    }

    private func ask(
        _ kind: ImportErrand.Kind, _ request: Request, _ context: UnboundedModeratorContext
    ) async throws -> Response {
        try await act(request, context) { try await jobs.ask(kind, of: $0, by: $1) }
    }

    /// Leads back to the import; where somebody was faster, the page says so.
    private func act(
        _ request: Request, _ context: UnboundedModeratorContext,
        _ body: (ID<ImportJob>, ID<Person>) async throws -> Void
    ) async throws -> Response {
        let id = try ImportRoutes.id(context)
        do {
            try await body(id, context.person.person)
            return .redirect(to: ImportPaths.job(id, context.language))
        } catch ImportJobError.unknown { throw WebError.notFound() } catch ImportJobError.notNow {
            var page = try await page(id, FormFields(), context)
            page.isNotNow = true
            var whole = page.page
            whole.markInvalid()
            return try whole.response(from: request, context: context)
        }
    }

    /// What was imported on pages has a page of its own.
    @Sendable private func run(
        _ request: Request, _ context: UnboundedModeratorContext
    ) async throws -> Response {
        let id = ID<ImportRun>(try context.parameters.require("run"))
        let found = try await database.read { session in
            try session.importHistoryEntry(id).map {
                (
                    $0, try session.names([$0.person].compactMap(\.self)),
                    try session.mergedNames(by: id)
                )
            }
        }
        guard let (entry, names, merged) = found else { throw WebError.notFound() }
        if let job = entry.job { return .redirect(to: ImportPaths.job(job, context.language)) }
        return try ImportRunPage(
            entry: entry, names: names, merged: merged, language: context.language
        ).page.response(from: request, context: context)
    }

    @Sendable private func undoRun(
        _ fields: FormFields, _ request: Request, _ context: UnboundedModeratorContext
    ) async throws -> Response {
        let (run, language) = (
            ID<ImportRun>(try context.parameters.require("run")), context.language
        )
        do {
            let job = try await jobs.undo(run, by: context.person.person)
            return .redirect(to: ImportPaths.job(job, language))
        } catch ImportJobError.unknown { throw WebError.notFound() } catch ImportJobError.notNow {
            return .redirect(to: ImportPaths.run(run, language))
        }
    }

    static func id(_ context: UnboundedModeratorContext) throws -> ID<ImportJob> {
        ID(try context.parameters.require("id"))
    }
}

extension Session {
    /// What those people are called who still have an account.
    func names(_ people: [ID<Person>]) throws -> [ID<Person>: String] {
        var names: [ID<Person>: String] = [:]
        for person in Set(people) { names[person] = try account(person)?.name }
        return names
    }
}
