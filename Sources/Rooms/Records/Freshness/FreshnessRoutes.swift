// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// What the yearly letter leads to: one click says that all is true. Programs that look through
/// mails open links, so that the click is a form.
struct FreshnessRoutes {
    let records: Records

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        pages.get("still-true/:secret", for: .everyone) { request, context in
            try await page(context, isDone: false).page
                .response(from: request, context: context).withSecretAddress()
        }
        pages.post("still-true/:secret", for: .everyone) { _, request, context in
            let (page, now) = (try await page(context, isDone: true), records.now())
            if let id = page.organisation?.id {
                try await records.database.write { try $0.confirm(id, at: now) }
            }
            return try page.page.response(from: request, context: context).withSecretAddress()
        }
    }

    private func page(_ context: SiteContext, isDone: Bool) async throws -> StillTruePage {
        let secret = try context.parameters.require("secret")
        let (digest, now) = (Secret(secret)?.digest ?? "", records.now())
        let organisation = try await records.database.read { session in
            try session.organisation(askedBy: digest, at: now).flatMap {
                try session.organisation($0)
            }
        }
        return StillTruePage(
            organisation: organisation, secret: secret, isDone: isDone, language: context.language)
    }
}

/// The yearly question.
struct StillTruePage {
    let organisation: Organisation?
    let secret: String
    let isDone: Bool
    let language: Language

    var page: Page {
        Page(
            language: language, title: FreshnessText.title[language],
            paths: { [secret] in RecordsPaths.stillTrue(secret, $0) }, robots: "noindex",
            content: """
                <div class="frame stack">
                <h1>\(FreshnessText.title[language])</h1>
                \(content)
                </div>
                """)
    }

    private var content: HTML {
        guard let organisation else {
            return Components.notice(.warning, "<p>\(ClaimText.gone[language])</p>")
        }
        if isDone {
            return Components.notice(
                .success, isStatus: true, "<p>\(FreshnessText.thanks[language])</p>")
        }
        return """
            <p class="lead"><a href="\(DirectoryPaths.organisation(organisation.slug, language))">\
            \(organisation.shownName(in: language))</a></p>
            \(FieldLines.definitions(of: organisation.profile, language))
            \(Components.form(
                to: RecordsPaths.stillTrue(secret, language), cssClass: "button-row",
                """
                <button class="button" type="submit">\(FreshnessText.yes[language])</button>
                <a class="button-quiet" href="\(RecordsPaths.record(organisation.id, language))">\
                \(FreshnessText.no[language])</a>
                """))
            """
    }
}
