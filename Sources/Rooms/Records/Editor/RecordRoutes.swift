// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// The pages on which an organisation's people keep its record.
struct RecordRoutes {
    let records: Records

    private var database: any Database { records.database }

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        let group = pages.group(
            "account/organisations/:organisation", context: EditorContext.self)
        group.get("", for: .editor, use: record)
        group.get("edit/:section", for: .editor, use: section)
        group.post("edit/:section", for: .editor, use: save)
        group.post("release", for: .editor, use: release)
        group.get("preview", for: .editor, use: preview)
        group.post("publish", for: .editor, use: publish)
        group.post("discard", for: .editor, use: discard)
        group.post("confirm", for: .editor, use: confirm)
        group.post("take-back", for: .editor, use: takeBack)
        group.get("history", for: .editor, use: history)
        group.get("history/:number", for: .editor, use: revision)
        group.post("history/:number/restore", for: .editor, use: restore)
        group.post("claims/:claim", for: .editor, use: decideClaim)
    }

    @Sendable private func record(
        _ request: Request, _ context: EditorContext
    ) async throws -> Page {
        let state = try await state(context)
        let id = state.organisation.id
        let (claims, confirmed, names) = try await database.read { session in
            let claims = try session.openClaims(on: id).filter { $0.proof == .editor }
            return (
                claims, try session.lastConfirmation(of: id),
                try session.names(of: Set(claims.compactMap(\.person?.string)))
            )
        }
        return RecordPage(
            state: state, claims: claims, names: names, confirmed: confirmed,
            done: RecordDone(rawValue: request.query["done"]), language: context.language
        ).page
    }

    @Sendable private func section(
        _ request: Request, _ context: EditorContext
    ) async throws -> Page {
        let (state, section) = (try await state(context), try section(context))
        let setting = records.setting(of: state, context.language)
        return SectionPage(
            state: state, section: section, setting: setting,
            typed: section.form.typed(state.edited, setting),
            isSaved: !request.query["saved"].isEmpty
        ).page
    }

    @Sendable private func save(
        _ typed: FormFields, _ request: Request, _ context: EditorContext
    ) async throws -> Response {
        let (state, section) = (try await state(context), try section(context))
        let setting = records.setting(of: state, context.language)
        var profile = state.edited
        var errors = section.form.read(typed, into: &profile, setting)
        if errors.isEmpty {
            let save = SaveSection(
                organisation: state.organisation.id, fields: section.form.fields,
                profile: profile, stamp: typed["stamp"], author: context.person.person)
            let now = records.now()
            switch try await database.write({ try save.run(in: $0, at: now) }) {
            case .gone: throw WebError.notFound()
            case .changedMeanwhile: errors.add("section", RecordsText.changedMeanwhile)
            case .saved: return saved(typed, section, state, context)
            }
        }
        var page = SectionPage(
            state: state, section: section, setting: setting, typed: typed, isSaved: false)
        page.errors = errors
        var whole = page.page
        whole.markInvalid()
        return try whole.response(from: request, context: context)
    }

    /// Who wants to add more, or has chosen a trade, stays; else on to the overview.
    private func saved(
        _ typed: FormFields, _ section: RecordSection, _ state: RecordState,
        _ context: EditorContext
    ) -> Response {
        let (id, language) = (state.organisation.id, context.language)
        guard typed["next"] != "overview" else {
            return .redirect(
                to: RecordsPaths.record(id, language).query([("done", RecordDone.saved.rawValue)]))
        }
        return .redirect(
            to: RecordsPaths.section(section, id, language).query([("saved", "yes")]))
    }

    /// Leaves a field to the other sources again.
    @Sendable private func release(
        _ fields: FormFields, _ request: Request, _ context: EditorContext
    ) async throws -> Response {
        guard let field = ProfileField(rawValue: fields["field"]) else {
            throw WebError.notFound()
        }
        let (id, by, now) = (id(context), context.person.person, records.now())
        let isOwn = try await database.write { session in
            guard let state = try session.recordState(of: id),
                state.statement.fields.contains(field)
            else { return false }
            var change = state.draft?.change ?? RecordChange()
            change.release(field)
            try session.save(change, over: state, by: by, at: now)
            return true
        }
        guard isOwn else { throw WebError.notFound() }
        return done(.saved, context)
    }

    @Sendable private func preview(
        _ request: Request, _ context: EditorContext
    ) async throws -> Page {
        let state = try await state(context)
        var organisation = state.organisation
        organisation.profile = state.edited
        return records.directory.preview(
            organisation, paths: { [id = organisation.id] in RecordsPaths.preview(id, $0) },
            notice: Components.notice(
                .information,
                """
                <p>\(RecordsText.previewNotice[context.language])</p>
                <p><a href="\(RecordsPaths.record(organisation.id, context.language))">\
                \(RecordsText.backToRecord[context.language])</a></p>
                """), language: context.language)
    }

    @Sendable private func publish(
        _ fields: FormFields, _ request: Request, _ context: EditorContext
    ) async throws -> Response {
        let (action, now) = (
            PublishDraft(organisation: id(context), author: context.person.person), records.now()
        )
        let outcome = try await database.write { try action.run(in: $0, at: now) }
        guard let outcome else { return done(.nothing, context) }
        return done(
            outcome.isWaiting ? outcome.isPublic ? .partly : .waiting : .published, context)
    }

    @Sendable private func discard(
        _ fields: FormFields, _ request: Request, _ context: EditorContext
    ) async throws -> Response {
        let id = id(context)
        try await database.write { try $0.discardDraft(of: id) }
        return done(.discarded, context)
    }

    @Sendable private func confirm(
        _ fields: FormFields, _ request: Request, _ context: EditorContext
    ) async throws -> Response {
        let (id, now) = (id(context), records.now())
        try await database.write { try $0.confirm(id, at: now) }
        return done(.confirmed, context)
    }

    /// Takes what waits, or what was asked about, back into the draft.
    @Sendable private func takeBack(
        _ fields: FormFields, _ request: Request, _ context: EditorContext
    ) async throws -> Response {
        let (action, now) = (
            TakeBackProposals(organisation: id(context), author: context.person.person),
            records.now()
        )
        try await database.write { try action.run(in: $0, at: now) }
        return done(.takenBack, context)
    }

    private func id(_ context: EditorContext) -> ID<Organisation> {
        ID(context.right.organisation.string)
    }

    private func state(_ context: EditorContext) async throws -> RecordState {
        let id = id(context)
        guard let state = try await database.read({ try $0.recordState(of: id) }) else {
            throw WebError.notFound()
        }
        return state
    }

    private func section(_ context: EditorContext) throws -> RecordSection {
        guard
            let section = RecordSection(rawValue: try context.parameters.require("section"))
        else { throw WebError.notFound() }
        return section
    }

    private func done(_ done: RecordDone, _ context: EditorContext) -> Response {
        .redirect(
            to: RecordsPaths.record(id(context), context.language)
                .query([("done", done.rawValue)]))
    }
}

// History, and the claims of others.
extension RecordRoutes {
    @Sendable private func history(
        _ request: Request, _ context: EditorContext
    ) async throws -> Page {
        let state = try await state(context)
        let people = Set(
            state.revisions.flatMap { [$0.author?.string, $0.decision?.by?.string] }
                .compactMap(\.self))
        let names = try await database.read { try $0.names(of: people) }
        return HistoryPage(state: state, names: names, language: context.language).page
    }

    @Sendable private func revision(
        _ request: Request, _ context: EditorContext
    ) async throws -> Page {
        let state = try await state(context)
        let revision = try revision(state, context)
        return RevisionPage(state: state, revision: revision, language: context.language).page
    }

    @Sendable private func restore(
        _ fields: FormFields, _ request: Request, _ context: EditorContext
    ) async throws -> Response {
        let state = try await state(context)
        let (action, now) = (
            RestoreRevision(
                organisation: state.organisation.id, number: try revision(state, context).number,
                author: context.person.person), records.now()
        )
        guard try await database.write({ try action.run(in: $0, at: now) }) else {
            throw WebError.notFound()
        }
        return done(.restored, context)
    }

    private func revision(_ state: RecordState, _ context: EditorContext) throws -> Revision {
        let number = Int(try context.parameters.require("number"))
        guard let revision = state.revisions.first(where: { $0.number == number }) else {
            throw WebError.notFound()
        }
        return revision
    }

    @Sendable private func decideClaim(
        _ fields: FormFields, _ request: Request, _ context: EditorContext
    ) async throws -> Response {
        let claim = ID<RecordClaim>(try context.parameters.require("claim"))
        let (id, by, site, now) = (id(context), context.person, records.site, records.now())
        let verdict: Verdict = fields["verdict"] == Verdict.accept.rawValue ? .accept : .refuse
        let isDone = try await database.write { session in
            guard let claim = try session.claim(claim), claim.organisation == id,
                claim.proof == .editor
            else { return false }
            return try DecideClaim(
                claim: claim, verdict: verdict, reason: nil, by: by, site: site
            ).run(in: session, at: now)
        }
        guard isDone else { throw WebError.notFound() }
        return done(.claimDecided, context)
    }
}

/// What was just done, for the page that comes next.
enum RecordDone: String {
    case saved, published, partly, waiting, nothing, discarded, confirmed, restored
    case takenBack = "taken-back"
    case claimDecided = "claim-decided"
}
