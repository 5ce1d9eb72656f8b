// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeNet
import GrappeWeb

/// Where somebody says that they act for an organisation.
struct ClaimPage {
    let organisation: Organisation
    let hasEditors: Bool
    var typed = FormFields()
    var errors = FormErrors()
    let language: Language

    init(organisation: Organisation, hasEditors: Bool, language: Language) {
        (self.organisation, self.hasEditors) = (organisation, hasEditors)
        self.language = language
    }

    /// The ways that are open here.
    var proofs: [RecordClaim.Proof] {
        RecordClaim.Proof.allCases.filter { proof in
            switch proof {
            case .address: organisation.publishedAddress != nil
            case .editor: hasEditors
            case .moderator: true
            }
        }
    }

    var page: Page {
        let name = organisation.shownName(in: language)
        let address = organisation.publishedAddress?.string
        return Page(
            language: language, title: "\(ClaimText.title[language]) – \(name)",
            paths: { [slug = organisation.slug] in RecordsPaths.claim(slug, $0) },
            breadcrumbs: [
                .init(name, DirectoryPaths.organisation(organisation.slug, language)),
                .init(ClaimText.title[language]),
            ],
            robots: "noindex",
            content: """
                <div class="frame stack">
                \(Components.errorSummary(errors, in: language))
                <h1>\(ClaimText.title[language])</h1>
                <p class="lead">\(name)</p>
                <p>\(ClaimText.lead[language])</p>
                \(Components.form(
                    to: RecordsPaths.claim(organisation.slug, language), cssClass: "form",
                    """
                    \(Components.choices(
                        FormField(
                            "proof", label: ClaimText.proof[language],
                            error: errors.text("proof", language)),
                        choices: proofs.map {
                            FormChoice(
                                $0.rawValue, ClaimText.proof($0, address: address)[language])
                        }, selected: [typed["proof"].isEmpty ? proofs[0].rawValue : typed["proof"]],
                        isMultiple: false, in: language))
                    \(Components.textArea(
                        FormField(
                            "words", label: ClaimText.words[language],
                            hint: ClaimText.wordsHint[language],
                            error: errors.text("words", language)),
                        value: typed["words"], rows: 3, in: language))
                    <div><button class="button" type="submit">\(ClaimText.ask[language])</button></div>
                    """))
                </div>
                """)
    }
}

/// Where whoever reads the published address says yes or no.
struct AnswerClaimPage {
    let claim: RecordClaim?
    let who: String
    let secret: String
    let isAnswered: Bool
    let language: Language

    var page: Page {
        Page(
            language: language, title: ClaimText.answerTitle[language],
            paths: { [secret] in RecordsPaths.answerClaim(secret, $0) }, robots: "noindex",
            content: """
                <div class="frame stack">
                <h1>\(ClaimText.answerTitle[language])</h1>
                \(content)
                </div>
                """)
    }

    private var content: HTML {
        guard let claim else {
            return Components.notice(.warning, "<p>\(ClaimText.gone[language])</p>")
        }
        guard !isAnswered else {
            return Components.notice(
                .success, isStatus: true, "<p>\(ClaimText.answered[language])</p>")
        }
        return """
            <p class="lead">\(ClaimText.question(who, claim.name)[language])</p>
            <p>\(claim.words)</p>
            \(Components.form(
                to: RecordsPaths.answerClaim(secret, language), cssClass: "button-row",
                """
                <button class="button" type="submit" name="verdict" value="accept">\
                \(ClaimText.accept[language])</button>
                <button class="button-quiet" type="submit" name="verdict" value="refuse">\
                \(ClaimText.refuse[language])</button>
                """))
            """
    }
}

/// The organisations that somebody acts for, and what they asked for.
struct MyOrganisationsPage {
    let person: SignedIn
    let organisations: [Organisation]
    let claims: [RecordClaim]
    /// New organisations that wait, or were refused.
    let proposals: [Revision]
    let isAsked: Bool
    let language: Language

    var page: Page {
        Page(
            language: language, title: RecordsText.organisations[language],
            paths: RecordsPaths.organisations,
            breadcrumbs: [.init(RecordsText.organisations[language])], robots: "noindex",
            content: """
                <div class="frame stack">
                \(isAsked
                    ? Components.notice(
                        .success, isStatus: true, "<p>\(ClaimText.asked[language])</p>") : nil)
                <h1>\(RecordsText.organisations[language])</h1>
                \(own)
                \(waiting)
                \(new)
                <section class="section stack" aria-labelledby="find">
                <h2 id="find">\(ProposalText.another[language])</h2>
                <p>\(ProposalText.findHint[language])</p>
                <div class="button-row">
                <a class="button-quiet" href="\(DirectoryPaths.organisations(language))">\
                \(ProposalText.find[language])</a>
                <a class="button-quiet" href="\(RecordsPaths.propose(language))">\
                \(ProposalText.title[language])</a>
                </div>
                </section>
                </div>
                """)
    }

    private var own: HTML {
        guard !organisations.isEmpty else { return "<p>\(ProposalText.none[language])</p>" }
        let items = organisations.map { organisation -> HTML in
            let roles = person.mandates
                .filter { $0.organisation.string == organisation.id.string }.map(\.role)
            let isEditor = roles.contains(.editor)
            let link =
                isEditor
                ? RecordsPaths.record(organisation.id, language)
                : DirectoryPaths.organisation(organisation.slug, language)
            return """
                <li><a href="\(link)">\(organisation.shownName(in: language))</a> \
                <span class="muted">\(roles.map { $0.name[language] }.joined(separator: ", "))\
                </span></li>
                """
        }
        return "<ul class=\"link-list\">\(items)</ul>"
    }

    private var waiting: HTML? {
        guard !claims.isEmpty else { return nil }
        return """
            <section class="section stack" aria-labelledby="claims">
            <h2 id="claims">\(ClaimText.claims[language])</h2>
            \(claims.map(line))
            </section>
            """
    }

    private func line(_ claim: RecordClaim) -> HTML {
        let withdraw = Components.form(
            to: RecordsPaths.withdrawClaim(claim.id, language),
            """
            <button class="button-quiet" type="submit">\(ClaimText.withdraw[language])\
            <span class="visually-hidden"> – \(claim.name)</span></button>
            """)
        let answer = Components.form(
            to: RecordsPaths.explainClaim(claim.id, language), cssClass: "form",
            """
            <div class="field"><label for="words-\(claim.id.string)">\
            \(ClaimText.yourAnswer[language])</label>
            <textarea id="words-\(claim.id.string)" name="words" rows="3"></textarea></div>
            <div><button class="button" type="submit">\(ClaimText.send[language])</button></div>
            """)
        return """
            <div class="stack"><h3>\(claim.name)</h3>
            <p class="muted">\(Components.date(CalendarDate(claim.made), in: language)) – \
            \(ClaimText.state(claim.state)[language])</p>
            \(claim.decision?.reason.map { "<p>\($0)</p>" as HTML })
            \(claim.state == .asked ? answer : nil)
            \(claim.state.isOpen ? withdraw : nil)
            </div>
            """
    }

    private var new: HTML? {
        guard !proposals.isEmpty else { return nil }
        let items = proposals.map { proposal -> HTML in
            """
            <li>\(proposal.name) – \(RecordsText.stateName(proposal.state)[language])\
            \(proposal.decision?.reason.map { "<br>\($0)" as HTML })</li>
            """
        }
        return """
            <section class="section stack" aria-labelledby="proposals">
            <h2 id="proposals">\(ProposalText.proposals[language])</h2>
            <ul class="plain-list">\(items)</ul>
            </section>
            """
    }
}
