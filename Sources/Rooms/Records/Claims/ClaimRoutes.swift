// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// The pages on which somebody says that an organisation is theirs, and others answer.
struct ClaimRoutes {
    let records: Records

    private var database: any Database { records.database }

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        let group = pages.group(context: MemberContext.self)
        group.get("account/organisations", for: .member, use: organisations)
        group.get("organisations/:slug/claim", for: .member, use: form)
        group.post("organisations/:slug/claim", for: .member, use: claim)
        group.post("account/claims/:claim/withdraw", for: .member, use: withdraw)
        group.post("account/claims/:claim/answer", for: .member, use: answerQuestion)
        pages.get("claims/:secret", for: .everyone, use: question)
        pages.post("claims/:secret", for: .everyone, use: answer)
    }

    @Sendable private func organisations(
        _ request: Request, _ context: MemberContext
    ) async throws -> Page {
        let (person, language) = (context.person, context.language)
        let ids = Set(person.mandates.map { ID<Organisation>($0.organisation.string) }).sorted()
        let (own, claims, proposals) = try await database.read { session in
            (
                try session.organisations(ids), try session.claims(of: person.person),
                try session.revisions(by: person.person).filter { revision in
                    revision.number == 1 && revision.state != .accepted
                        && revision.change.fields.contains(.names)
                        && !ids.contains(revision.organisation)
                }
            )
        }
        return MyOrganisationsPage(
            person: person, organisations: own, claims: claims, proposals: proposals,
            isAsked: !request.query["asked"].isEmpty, language: language
        ).page
    }

    @Sendable private func form(
        _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let page = try await page(context)
        let own = context.person.organisations(as: .editor)
        if own.contains(ID(page.organisation.id.string)) {
            return .redirect(to: RecordsPaths.record(page.organisation.id, context.language))
        }
        return try page.page.response(from: request, context: context)
    }

    @Sendable private func claim(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        var page = try await page(context)
        page.typed = fields
        let words = RecordLine.clean(String(fields["words"].unicodeScalars.prefix(1_000)))
        if words.isEmpty { page.errors.add("words", ClaimText.wordsMissing) }
        guard let proof = RecordClaim.Proof(rawValue: fields["proof"]),
            page.proofs.contains(proof)
        else {
            page.errors.add("proof", ClaimText.impossible)
            return try again(page, request, context)
        }
        guard page.errors.isEmpty else { return try again(page, request, context) }
        let action = MakeClaim(
            organisation: page.organisation, proof: proof, words: words, by: context.person,
            site: records.site, language: context.language)
        let now = records.now()
        switch try await database.write({ try action.run(in: $0, at: now) }) {
        case .made:
            let place = RecordsPaths.organisations(context.language)
            return .redirect(to: place.query([("asked", "yes")]))
        case .waitsAlready: page.errors.add("proof", ClaimText.waitsAlready)
        case .impossible: page.errors.add("proof", ClaimText.impossible)
        }
        return try again(page, request, context)
    }

    private func page(_ context: MemberContext) async throws -> ClaimPage {
        let slug = try context.parameters.require("slug")
        let today = CalendarDate(records.now())
        let found = try await database.read { session in
            try session.organisation(slug: slug).map { organisation in
                let id = ID<RepresentedOrganisation>(organisation.id.string)
                return (organisation, try session.editors(of: id, on: today).isEmpty)
            }
        }
        guard let (organisation, hasNoEditors) = found else { throw WebError.notFound() }
        return ClaimPage(
            organisation: organisation, hasEditors: !hasNoEditors, language: context.language)
    }

    private func again(
        _ page: ClaimPage, _ request: Request, _ context: MemberContext
    ) throws -> Response {
        var whole = page.page
        whole.markInvalid()
        return try whole.response(from: request, context: context)
    }

    @Sendable private func withdraw(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let (id, now) = (try own(context), records.now())
        let by = context.person.person
        let isDone = try await database.write { session in
            guard let claim = try session.claim(id), claim.person == by, claim.state.isOpen else {
                return false
            }
            try session.set(.withdrawn, of: id, Decision(at: now, by: by, reason: nil))
            return true
        }
        guard isDone else { throw WebError.notFound() }
        return .redirect(to: RecordsPaths.organisations(context.language))
    }

    @Sendable private func answerQuestion(
        _ fields: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let (id, by) = (try own(context), context.person.person)
        let words = RecordLine.clean(String(fields["words"].unicodeScalars.prefix(1_000)))
        let isDone = try await database.write { session in
            guard let claim = try session.claim(id), claim.person == by, claim.state == .asked
            else { return false }
            if !words.isEmpty { try session.answer(id, words: claim.words + " – " + words) }
            return true
        }
        guard isDone else { throw WebError.notFound() }
        return .redirect(to: RecordsPaths.organisations(context.language))
    }

    private func own(_ context: MemberContext) throws -> ID<RecordClaim> {
        ID(try context.parameters.require("claim"))
    }
}

// What the letter to the published address leads to.
extension ClaimRoutes {
    @Sendable private func question(
        _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let secret = try context.parameters.require("secret")
        let claim = try await claim(secret)
        let who = try await who(claim)
        return try AnswerClaimPage(
            claim: claim, who: who, secret: secret, isAnswered: false,
            language: context.language
        ).page.response(from: request, context: context).withSecretAddress()
    }

    @Sendable private func answer(
        _ fields: FormFields, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let secret = try context.parameters.require("secret")
        let verdict: Verdict = fields["verdict"] == Verdict.accept.rawValue ? .accept : .refuse
        let (found, site, now) = (try await claim(secret), records.site, records.now())
        if let found {
            let action = DecideClaim(
                claim: found, verdict: verdict, reason: nil, by: nil, site: site)
            _ = try await database.write { try action.run(in: $0, at: now) }
        }
        return try AnswerClaimPage(
            claim: found, who: "", secret: secret, isAnswered: found != nil,
            language: context.language
        ).page.response(from: request, context: context).withSecretAddress()
    }

    private func claim(_ secret: String) async throws -> RecordClaim? {
        guard let digest = Secret(secret)?.digest else { return nil }
        let now = records.now()
        return try await database.read { try $0.claim(digest: digest, at: now) }
    }

    private func who(_ claim: RecordClaim?) async throws -> String {
        guard let person = claim?.person else { return "" }
        let account = try await database.read { try $0.account(person) }
        return account.map { "\($0.name) (\($0.addresses.first ?? "–"))" } ?? "–"
    }
}
