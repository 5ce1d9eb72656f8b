// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// The pages on which an organisation's people look after its photographs and documents.
struct RecordFilesRoutes {
    let room: RecordFiles

    private var database: any Database { room.database }

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        let group = pages.group(
            "account/organisations/:organisation/files", context: EditorContext.self)
        group.get("", for: .editor) { request, context in
            try await page(request, context).page
        }
        // What one file may have, and some for the fields around it.
        group.upload("photographs", for: .editor, limit: 16 << 20) {
            try await add(.photograph, $0, $1, $2)
        }
        group.upload("documents", for: .editor, limit: 11 << 20) {
            try await add(.document, $0, $1, $2)
        }
        group.get(":file", for: .editor) { request, context in
            RecordFilePage(file: try await file(context), language: context.language).page
        }
        group.post(":file", for: .editor, use: write)
        group.post(":file/move", for: .editor) { fields, request, context in
            let isUp = fields["direction"].utf8.elementsEqual("up".utf8)
            let file = try await file(context)
            return try await change(.move(file.id, isUp: isUp), .moved, request, context)
        }
        group.post(":file/remove", for: .editor) { _, request, context in
            let file = try await file(context)
            return try await change(.remove(file.id), .removed, request, context)
        }
    }

    private func page(
        _ request: Request, _ context: EditorContext
    ) async throws -> RecordFilesPage {
        let id = organisation(context)
        let found = try await database.read { session in
            try session.organisation(id).map { ($0, try session.recordFiles(of: id)) }
        }
        guard let (organisation, files) = found else { throw WebError.notFound() }
        return RecordFilesPage(
            organisation: organisation, files: files,
            done: RecordFilesDone(rawValue: request.query["done"]), language: context.language)
    }

    private func add(
        _ kind: RecordFile.Kind, _ form: UploadForm, _ request: Request, _ context: EditorContext
    ) async throws -> Response {
        // First of all: whether there is such an organisation.
        var page = try await page(request, context)
        page.errors = try await AddRecordFile(
            room: room, kind: kind, organisation: organisation(context),
            language: context.language
        ).run(form)
        guard !page.errors.isEmpty else { return done(.added, context) }
        page.typed = form.fields
        var whole = page.page
        whole.markInvalid()
        return try whole.response(from: request, context: context)
    }

    @Sendable private func write(
        _ typed: FormFields, _ request: Request, _ context: EditorContext
    ) async throws -> Response {
        let file = try await file(context)
        var errors = FormErrors()
        guard let texts = RecordFilePage.texts(typed, of: file, &errors) else {
            var page = RecordFilePage(file: file, language: context.language)
            (page.typed, page.errors) = (typed, errors)
            var whole = page.page
            whole.markInvalid()
            return try whole.response(from: request, context: context)
        }
        return try await change(.write(texts, file.id), .saved, request, context)
    }

    private func change(
        _ change: RecordFileChange, _ done: RecordFilesDone, _ request: Request,
        _ context: EditorContext
    ) async throws -> Response {
        let (id, now) = (organisation(context), room.now())
        let outcome = try await database.write { try change.run(on: id, in: $0, at: now) }
        guard outcome == .done else { throw WebError.notFound() }
        return self.done(done, context)
    }

    private func done(_ done: RecordFilesDone, _ context: EditorContext) -> Response {
        .redirect(
            to: RecordFilesPaths.files(organisation(context), context.language)
                .query([("done", done.rawValue)]))
    }

    private func file(_ context: EditorContext) async throws -> RecordFile {
        let (id, organisation) = (
            ID<RecordFile>(try context.parameters.require("file")), organisation(context)
        )
        guard let file = try await database.read({ try $0.recordFile(id, of: organisation) })
        else { throw WebError.notFound() }
        return file
    }

    private func organisation(_ context: EditorContext) -> ID<Organisation> {
        ID(context.right.organisation.string)
    }
}
