// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// The moderators' pages about words that could not be placed.
struct InboxRoutes {
    let vocabulary: Vocabulary

    private var database: any Database { vocabulary.database }

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        let group = pages.group("secretariat", context: ModeratorContext.self)
        group.get("terms", for: .moderator, use: terms)
        group.get("terms/:id", for: .moderator, use: term)
        group.post("terms/:id/link", for: .moderator) {
            try await decide(.link, $0, $1, $2, TermForms.link)
        }
        group.post("terms/:id/local", for: .moderator) {
            try await decide(.local, $0, $1, $2, TermForms.local)
        }
        group.post("terms/:id/reject", for: .moderator) {
            try await decide(.reject, $0, $1, $2) { term, _, _ in RejectTerm(term) }
        }
        group.post("terms/:id/reopen", for: .moderator) {
            try await decide(.reopen, $0, $1, $2) { term, _, _ in ReopenTerm(term) }
        }
    }

    @Sendable private func terms(
        _ request: Request, _ context: ModeratorContext
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
        _ request: Request, _ context: ModeratorContext
    ) async throws -> Page {
        let term = try await stored(context)
        var page = page(of: term, context)
        page.find = request.query["find"]
        page.isDecidedElsewhere = !request.query["decided"].isEmpty
        return page.page
    }

    /// Carries out what `read` finds in the form, and leads back to the list; where somebody was
    /// faster, to the term.
    private func decide<Action: TermAction>(
        _ decision: TermDecision, _ fields: FormFields, _ request: Request,
        _ context: ModeratorContext,
        _ read: (ID<InboxTerm>, FormFields, inout FormErrors) -> Action?
    ) async throws -> Response {
        let (term, language) = (try await stored(context), context.language)
        var errors = FormErrors()
        guard let action = read(term.id, fields, &errors) else {
            return try again(term, fields, errors, request, context)
        }
        do {
            _ = try await action.run(on: database, by: context.person.name, at: vocabulary.now())
        } catch InboxError.alreadyDecided, InboxError.notDecided {
            let place = VocabularyPaths.term(term.id, language)
            return .redirect(to: place.query([("decided", "yes")]))
        } catch InboxError.unknownConcept {
            errors.add(decision == .local ? "broader" : "concept", InboxText.conceptGone)
            return try again(term, fields, errors, request, context)
        }
        return .redirect(
            to: VocabularyPaths.terms(language).query([("done", decision.rawValue)]))
    }

    /// The same page with what was typed and what is wrong with it.
    private func again(
        _ term: InboxTerm, _ fields: FormFields, _ errors: FormErrors, _ request: Request,
        _ context: ModeratorContext
    ) throws -> Response {
        var page = page(of: term, context)
        (page.typed, page.errors, page.find) = (fields, errors, fields["find"])
        var whole = page.page
        whole.markInvalid()
        return try whole.response(from: request, context: context)
    }

    private func stored(_ context: ModeratorContext) async throws -> InboxTerm {
        let id = ID<InboxTerm>(try context.parameters.require("id"))
        guard let term = try await database.read({ try $0.term(id) }) else {
            throw WebError.notFound()
        }
        return term
    }

    private func page(of term: InboxTerm, _ context: ModeratorContext) -> TermPage {
        TermPage(
            term: term, snapshot: vocabulary.replica.snapshot, language: context.language)
    }
}
