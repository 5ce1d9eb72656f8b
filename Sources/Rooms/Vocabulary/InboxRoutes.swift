// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// The secretariat's pages about words that could not be placed.
struct InboxRoutes {
    let vocabulary: Vocabulary

    private var database: any Database { vocabulary.database }

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        let group = pages.group("secretariat", context: SecretariatContext.self)
        group.get("terms", for: .secretariat, use: terms)
        group.get("terms/:id", for: .secretariat, use: term)
        group.post("terms/:id/link", for: .secretariat, use: link)
        group.post("terms/:id/local", for: .secretariat, use: createLocal)
        group.post("terms/:id/reject", for: .secretariat, use: reject)
        group.post("terms/:id/reopen", for: .secretariat, use: reopen)
    }

    @Sendable private func terms(
        _ request: Request, _ context: SecretariatContext
    ) async throws -> Page {
        let query = request.query
        let state = InboxTerm.State(rawValue: query["state"]) ?? .new
        let paging = Paging(number: Int(query["page"]) ?? 1, size: InboxPage.pageSize)
        let (terms, counts) = try await database.read { session in
            (try session.terms(state, paging), try session.termCounts())
        }
        return InboxPage(
            terms: terms, counts: counts, state: state, paging: paging,
            done: TermDecision(rawValue: query["done"]), snapshot: vocabulary.replica.snapshot,
            language: context.language
        ).page
    }

    @Sendable private func term(
        _ request: Request, _ context: SecretariatContext
    ) async throws -> Page {
        let term = try await stored(context)
        var page = page(of: term, context)
        page.find = request.query["find"]
        page.isDecidedElsewhere = !request.query["decided"].isEmpty
        return page.page
    }

    @Sendable private func link(
        _ request: Request, _ context: SecretariatContext
    ) async throws -> Response {
        let (term, fields) = (try await stored(context), try await request.form())
        var errors = FormErrors()
        guard let decision = TermForms.link(term.id, fields, errors: &errors) else {
            return try again(term, fields, errors, request, context)
        }
        return try await decide(.link, term, fields, request, context) { by in
            try await decision.run(on: database, by: by, at: vocabulary.now())
        }
    }

    @Sendable private func createLocal(
        _ request: Request, _ context: SecretariatContext
    ) async throws -> Response {
        let (term, fields) = (try await stored(context), try await request.form())
        var errors = FormErrors()
        guard let decision = TermForms.local(term.id, fields, errors: &errors) else {
            return try again(term, fields, errors, request, context)
        }
        return try await decide(.local, term, fields, request, context) { by in
            _ = try await decision.run(on: database, by: by, at: vocabulary.now())
        }
    }

    @Sendable private func reject(
        _ request: Request, _ context: SecretariatContext
    ) async throws -> Response {
        let term = try await stored(context)
        return try await decide(.reject, term, FormFields(), request, context) { by in
            try await RejectTerm(term.id).run(on: database, by: by, at: vocabulary.now())
        }
    }

    @Sendable private func reopen(
        _ request: Request, _ context: SecretariatContext
    ) async throws -> Response {
        let term = try await stored(context)
        return try await decide(.reopen, term, FormFields(), request, context) { by in
            try await ReopenTerm(term.id).run(on: database, by: by, at: vocabulary.now())
        }
    }

    private func stored(_ context: SecretariatContext) async throws -> InboxTerm {
        let id = ID<InboxTerm>(try context.parameters.require("id"))
        guard let term = try await database.read({ try $0.term(id) }) else {
            throw WebError.notFound()
        }
        return term
    }

    /// Carries a decision out, and leads back to the list; where somebody was faster, to the term.
    private func decide(
        _ decision: TermDecision, _ term: InboxTerm, _ fields: FormFields, _ request: Request,
        _ context: SecretariatContext, _ work: (_ by: String) async throws -> Void
    ) async throws -> Response {
        let language = context.language
        do {
            try await work(context.name)
        } catch InboxError.alreadyDecided, InboxError.notDecided {
            let place = VocabularyPaths.term(term.id, language)
            return .redirect(to: place.query([("decided", "yes")]))
        } catch InboxError.unknownConcept {
            var errors = FormErrors()
            errors.add(decision == .local ? "broader" : "concept", InboxText.conceptGone)
            return try again(term, fields, errors, request, context)
        }
        return .redirect(
            to: VocabularyPaths.terms(language).query([("done", decision.rawValue)]))
    }

    /// The same page with what was typed and what is wrong with it.
    private func again(
        _ term: InboxTerm, _ fields: FormFields, _ errors: FormErrors, _ request: Request,
        _ context: SecretariatContext
    ) throws -> Response {
        var page = page(of: term, context)
        (page.typed, page.errors, page.find) = (fields, errors, fields["find"])
        var whole = page.page
        whole.markInvalid()
        return try whole.response(from: request, context: context)
    }

    private func page(of term: InboxTerm, _ context: SecretariatContext) -> TermPage {
        TermPage(
            term: term, snapshot: vocabulary.replica.snapshot, language: context.language)
    }
}
