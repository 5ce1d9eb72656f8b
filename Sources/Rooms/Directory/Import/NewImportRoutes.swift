// SPDX-License-Identifier: EUPL-1.2

import Accounts
import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// The first two steps of an import: the file, and what its columns hold.
struct NewImportRoutes {
    /// Of the whole form, in bytes.
    private static let limit = 200 << 20

    let jobs: ImportJobs

    private var database: any Database { jobs.database }

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        let group = pages.group("secretariat", context: UnboundedModeratorContext.self)
        group.get("imports/new", for: .unboundedModerator, use: new)
        group.upload("imports/new", for: .unboundedModerator, limit: Self.limit, use: bring)
        group.get("imports/:id/columns", for: .unboundedModerator, use: columns)
        group.post("imports/:id/columns", for: .unboundedModerator, use: chooseColumns)
    }

    @Sendable private func new(
        _ request: Request, _ context: UnboundedModeratorContext
    ) async throws -> Page {
        var page = NewImportPage(sources: try await sources(), language: context.language)
        let source = request.query["source"]
        if !source.isEmpty { page.typed = FormFields([(name: "source", value: source)]) }
        return page.page
    }

    @Sendable private func bring(
        _ form: UploadForm, _ request: Request, _ context: UnboundedModeratorContext
    ) async throws -> Response {
        let sources = try await sources()
        var page = NewImportPage(sources: sources, language: context.language)
        (page.typed, page.isAgain) = (form.fields, true)
        let files = form.files("files").map { (name: $0.name, path: $0.path) }
        if files.isEmpty { page.errors.add("files", ImportPageText.noFile) }
        if let source = NewImportForm.source(form.fields, known: sources, errors: &page.errors),
            page.errors.isEmpty
        {
            let begin = BeginImport(
                source: source, language: NewImportForm.language(form.fields),
                country: NewImportForm.country(form.fields),
                format: ImportFormat(rawValue: form.fields["format"]), files: files)
            do {
                let job = try await begin.run(jobs, by: context.person.person)
                return .redirect(to: Self.next(job, context.language))
            } catch let error as InterchangeError {
                page.errors.add("files", error.placed)
            }
        }
        var whole = page.page
        whole.markInvalid()
        return try whole.response(from: request, context: context)
    }

    /// What organisations say of themselves comes from no file.
    private func sources() async throws -> [Source] {
        try await database.read { try $0.sources() }.filter { $0.id != Statement.source }
    }

    private static func next(_ job: ImportJob, _ language: Language) -> Link {
        job.needsMapping
            ? ImportPaths.columns(job.id, language) : ImportPaths.job(job.id, language)
    }

    @Sendable private func columns(
        _ request: Request, _ context: UnboundedModeratorContext
    ) async throws -> Response {
        guard let page = try await columnsPage(context) else {
            let id = try ImportRoutes.id(context)
            return .redirect(to: ImportPaths.job(id, context.language))
        }
        return try page.page.response(from: request, context: context)
    }

    @Sendable private func chooseColumns(
        _ fields: FormFields, _ request: Request, _ context: UnboundedModeratorContext
    ) async throws -> Response {
        let id = try ImportRoutes.id(context)
        let place = ImportPaths.job(id, context.language)
        guard var page = try await columnsPage(context) else { return .redirect(to: place) }
        page.typed = fields
        let mapping = ColumnForm.mapping(
            fields, page.job.sheet?.columns ?? [], in: context.language, errors: &page.errors)
        guard let mapping else {
            var whole = page.page
            whole.markInvalid()
            return try whole.response(from: request, context: context)
        }
        do { try await jobs.check(id, by: mapping, context.person.person) } catch ImportJobError
            .notNow
        {
            // The page of the import shows where it stands by now.
        }
        return .redirect(to: place)
    }

    /// `nil` where the columns cannot be changed any more.
    private func columnsPage(
        _ context: UnboundedModeratorContext
    ) async throws -> ImportColumnsPage? {
        let (id, now) = (try ImportRoutes.id(context), jobs.now())
        guard let job = try await database.read({ try $0.importJob(id) }) else {
            throw WebError.notFound()
        }
        guard job.mayChangeColumns(at: now), let source = job.source else { return nil }
        return ImportColumnsPage(
            job: job, saved: try await jobs.savedMapping(of: source.id),
            language: context.language)
    }
}

extension InterchangeError {
    /// The reason with the place where it is.
    fileprivate var placed: Text {
        func text(_ language: Language) -> String {
            let place = ImportTroubleText.place(line: line, field: field, in: language)
            return place.isEmpty ? reason[language] : "\(place): \(reason[language])"
        }
        return Text(fr: text(.fr), de: text(.de), lb: text(.lb), en: text(.en))
    }
}
