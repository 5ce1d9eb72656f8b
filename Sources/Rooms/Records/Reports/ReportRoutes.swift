// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb
import Hummingbird

/// The page on which anybody says what is wrong with a record.
struct ReportRoutes {
    let records: Records

    /// So many wait about one record at most.
    static let most = 20

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        pages.get("organisations/:slug/report", for: .everyone) { request, context in
            var page = try await page(context)
            page.isSent = !request.query["sent"].isEmpty
            return page.page
        }
        pages.post("organisations/:slug/report", for: .everyone, use: report)
    }

    private func page(_ context: SiteContext) async throws -> ReportPage {
        let slug = try context.parameters.require("slug")
        let found = try await records.database.read { try $0.organisation(slug: slug) }
        guard let found else { throw WebError.notFound() }
        return ReportPage(organisation: found, language: context.language)
    }

    @Sendable private func report(
        _ typed: FormFields, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        var page = try await page(context)
        page.typed = typed
        guard let report = report(typed, &page) else {
            var whole = page.page
            whole.markInvalid()
            return try whole.response(from: request, context: context)
        }
        // Programs fill in every field; people do not see this one.
        if typed["subject"].isEmpty {
            try await records.database.write { session in
                let waiting = try session.openReportCount(on: report.organisation)
                if waiting < Self.most { try session.insert(report) }
            }
        }
        let place = RecordsPaths.report(page.organisation.slug, context.language)
        return .redirect(to: place.query([("sent", "yes")]))
    }

    private func report(_ typed: FormFields, _ page: inout ReportPage) -> RecordReport? {
        let words = RecordLine.cleanText(typed["words"])
        if words.isEmpty { page.errors.add("words", ReportText.wordsMissing) }
        if words.unicodeScalars.count > 2_000 {
            page.errors.add("words", EditorText.textTooLong(2_000))
        }
        let address = typed["address"]
        if !address.isEmpty, (try? MailAddress(address)) == nil {
            page.errors.add("address", EditorText.emailWrong)
        }
        guard page.errors.isEmpty else { return nil }
        let (organisation, now) = (page.organisation, records.now())
        return RecordReport(
            id: ID(at: now), organisation: organisation.id,
            name: organisation.shownName(in: page.language),
            territory: organisation.profile.seatTerritory,
            kind: RecordReport.Kind(rawValue: typed["kind"]) ?? .other, words: words,
            address: address.isEmpty ? nil : address, language: page.language, made: now,
            decision: nil)
    }
}

/// The words of that page.
enum ReportText {
    static let title = Text(
        fr: "Signaler une erreur", de: "Fehler melden", lb: "E Feeler mellen",
        en: "Report a mistake")
    static let kind = Text(
        fr: "De quoi s’agit-il\u{A0}?", de: "Worum geht es?", lb: "Ëm wat geet et?",
        en: "What is it about?")
    static let words = Text(
        fr: "Qu’est-ce qui ne va pas\u{A0}?", de: "Was stimmt nicht?", lb: "Wat stëmmt net?",
        en: "What is wrong?")
    static let wordsMissing = Text(
        fr: "Dites en quelques mots ce qui ne va pas.",
        de: "Sagen Sie in wenigen Worten, was nicht stimmt.",
        lb: "Sot a puer Wierder, wat net stëmmt.", en: "Say in a few words what is wrong.")
    static let address = Text(
        fr: "Votre adresse électronique", de: "Ihre E-Mail-Adresse", lb: "Är E-Mail-Adress",
        en: "Your e-mail address")
    static let addressHint = Text(
        fr: "Facultatif. Elle ne sert qu’à vous répondre et s’efface ensuite.",
        de: "Freiwillig. Sie dient nur der Antwort und wird danach gelöscht.",
        lb: "Fräiwëlleg. Si ass nëmme fir d’Äntwert a gëtt duerno geläscht.",
        en: "Optional. It serves to answer you only, and is then erased.")
    static let send = Text(fr: "Signaler", de: "Melden", lb: "Mellen", en: "Report")
    static let sent = Text(
        fr: "Merci. Le secrétariat regarde cela.", de: "Danke. Das Sekretariat sieht es sich an.",
        lb: "Merci. De Sekretariat kuckt sech dat un.",
        en: "Thank you. The secretariat will look at it.")
    static let leaveEmpty = Text(
        fr: "Laissez ce champ vide", de: "Lassen Sie dieses Feld leer",
        lb: "Loosst dëst Feld eidel",
        en: "Leave this field empty")
}

/// Where anybody says what is wrong with a record.
struct ReportPage {
    let organisation: Organisation
    var typed = FormFields()
    var errors = FormErrors()
    var isSent = false
    let language: Language

    init(organisation: Organisation, language: Language) {
        (self.organisation, self.language) = (organisation, language)
    }

    var page: Page {
        let name = organisation.shownName(in: language)
        return Page(
            language: language, title: "\(ReportText.title[language]) – \(name)",
            paths: { [slug = organisation.slug] in RecordsPaths.report(slug, $0) },
            breadcrumbs: [
                .init(name, DirectoryPaths.organisation(organisation.slug, language)),
                .init(ReportText.title[language]),
            ],
            robots: "noindex",
            content: """
                <div class="frame stack">
                \(Components.errorSummary(errors, in: language))
                \(isSent
                    ? Components.notice(
                        .success, isStatus: true, "<p>\(ReportText.sent[language])</p>") : nil)
                <h1>\(ReportText.title[language])</h1>
                <p class="lead">\(name)</p>
                \(isSent ? nil : form)
                </div>
                """)
    }

    private var form: HTML {
        let markup = FormMarkup(typed, errors, language)
        return Components.form(
            to: RecordsPaths.report(organisation.slug, language), cssClass: "form",
            """
            \(markup.choice(
                "kind", ReportText.kind,
                RecordReport.Kind.allCases.map { FormChoice($0.rawValue, $0.name[language]) }))
            \(markup.lines("words", ReportText.words, rows: 6))
            \(markup.line("address", ReportText.address, hint: ReportText.addressHint, type: "email"))
            <div class="visually-hidden" aria-hidden="true"><label for="subject">\
            \(ReportText.leaveEmpty[language])</label>\
            <input id="subject" name="subject" tabindex="-1" autocomplete="off"></div>
            <div><button class="button" type="submit">\(ReportText.send[language])</button></div>
            """)
    }
}
