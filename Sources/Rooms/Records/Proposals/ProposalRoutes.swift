// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// The page on which a member proposes an organisation.
struct ProposalRoutes {
    let records: Records

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        let group = pages.group(context: MemberContext.self)
        group.get("account/organisations/new", for: .member) { _, context in
            ProposalPage(form: form(FormFields(), context)).page
        }
        group.post("account/organisations/new", for: .member, use: propose)
    }

    private func form(_ typed: FormFields, _ context: MemberContext) -> ProposalForm {
        ProposalForm(
            typed: typed, language: context.language, gazetteer: records.directory.gazetteer)
    }

    @Sendable private func propose(
        _ typed: FormFields, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        var page = ProposalPage(form: form(typed, context))
        let profile = page.form.profile(&page.errors)
        if page.errors.isEmpty {
            let action = ProposeOrganisation(profile: profile, author: context.person.person)
            let now = records.now()
            switch try await records.database.write({ try action.run(in: $0, at: now) }) {
            case .proposed:
                let place = RecordsPaths.organisations(context.language)
                return .redirect(to: place.query([("asked", "yes")]))
            case .known(let slug):
                page.known = slug
                page.errors.add("number", ProposalText.known)
            case .tooMany: page.errors.add("name", ProposalText.tooMany)
            }
        }
        var whole = page.page
        whole.markInvalid()
        return try whole.response(from: request, context: context)
    }
}

/// Where somebody proposes an organisation.
struct ProposalPage {
    let form: ProposalForm
    var errors = FormErrors()
    /// The organisation that has the same number.
    var known: String?

    init(form: ProposalForm) { self.form = form }

    var page: Page {
        let language = form.language
        let claim = known.map { slug -> HTML in
            """
            <p><a href="\(RecordsPaths.claim(slug, language))">\(ClaimText.title[language])</a></p>
            """
        }
        return Page(
            language: language, title: ProposalText.title[language], paths: RecordsPaths.propose,
            breadcrumbs: RecordsText.crumbs(nil, language) + [.init(ProposalText.title[language])],
            robots: "noindex",
            content: """
                <div class="frame stack">
                \(Components.errorSummary(errors, in: language))
                <h1>\(ProposalText.title[language])</h1>
                <p class="lead">\(ProposalText.lead[language])</p>
                \(claim)
                \(Components.form(
                    to: RecordsPaths.propose(language), cssClass: "form",
                    """
                    \(form.html(errors))
                    <div><button class="button" type="submit">\(ProposalText.send[language])</button>\
                    </div>
                    """))
                </div>
                """)
    }
}
