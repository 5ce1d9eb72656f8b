// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// One import, wherever on its way it is.
struct ImportJobPage {
    static let problemsPerPage = 50
    /// How often the page asks anew while somebody works at the import, in seconds.
    private static let reload: Int = 3

    let job: ImportJob
    let problems: [ImportProblem]
    let problemCount: Int
    let paging: Paging
    let names: [ID<Person>: String]
    let now: Instant
    let language: Language
    /// Whether it reloads by itself while it has to.
    var reloads = true
    /// Whether what was asked could not be done because somebody else was faster.
    var isNotNow = false

    var page: Page {
        let (id, title) = (job.id, title)
        return Page(
            language: language, title: title, paths: { ImportPaths.job(id, $0) },
            breadcrumbs: ImportMarkup.breadcrumbs(title, in: language), head: head,
            robots: "noindex",
            content: """
                <div class="frame stack">
                \(notNow)
                <h1>\(title)</h1>
                \(ImportMarkup.steps(step, in: language))
                \(body)
                \(facts)
                </div>
                """)
    }

    private var title: String {
        guard let source = job.source else { return ImportPageText.undoing[language] }
        return ImportPageText.heading(source.name)[language]
    }

    private var standing: ImportErrand.Standing? { job.errand?.standing(at: now) }

    /// Without a script: the browser asks for the page again.
    private var head: HTML {
        guard reloads, standing == .running || standing == .waiting else { return .empty }
        return "<meta http-equiv=\"refresh\" content=\"\(Self.reload)\">\n"
    }

    private var step: Int {
        switch (job.errand?.kind, job.stage) {
        case (.check, _): 2
        case (.apply, _), (.undo, _): 3
        case (_, .uploaded): job.needsMapping ? 1 : 2
        case (_, .checked): 2
        default: 3
        }
    }

    private var notNow: HTML? {
        guard isNotNow else { return nil }
        return Components.notice(
            .warning, isStatus: true, "<p>\(ImportPageText.notNow[language])</p>")
    }

    private var body: HTML {
        if let errand = job.errand {
            return ImportErrandPart(
                job: job, errand: errand, now: now, reloads: reloads, language: language
            ).html
        }
        return """
            \(job.trouble.map { ImportTroublePart(trouble: $0, language: language).html })
            \(ended)
            """
    }

    private var ended: HTML {
        let result = ImportResultPart(
            job: job, problems: problems, problemCount: problemCount, paging: paging,
            language: language)
        switch job.stage {
        case .uploaded: return uploaded
        case .checked: return result.checked
        case .applied: return result.applied
        case .undone:
            let title =
                job.source == nil
                ? ImportPageText.undoneMergeTitle : ImportPageText.undoneTitle
            return Components.notice(
                .success, title: title[language], "<p>\(ImportPageText.undone[language])</p>")
        case .discarded:
            return Components.notice(
                .information, title: ImportPageText.discardedTitle[language],
                "<p>\(ImportPageText.discarded[language])</p>")
        }
    }

    private var uploaded: HTML {
        let columns: HTML? =
            job.needsMapping
            ? """
            <a class="button-quiet" href="\(ImportPaths.columns(job.id, language))">\
            \(ImportPageText.changeColumns[language])</a>
            """ : nil
        return """
            <div class="button-row">
            \(ImportMarkup.button(.check, job.id, ImportPageText.checkVerb, in: language))
            \(columns)
            \(ImportMarkup.button(
                .discard, job.id, ImportPageText.discard, isQuiet: true, in: language))
            </div>
            """
    }

    private var facts: HTML {
        """
        <section class="section stack" aria-labelledby="about">
        <h2 id="about">\(ImportPageText.about[language])</h2>
        \(definitions)
        </section>
        """
    }

    private var definitions: HTML? {
        let format = job.format.map { "\(ImportFormatText.name($0)[language])" as HTML }
        let spoken = LanguageNames.name(job.language, in: language)
        let country = job.country.flatMap { Country.find(code: $0)?.name[language] }
        return Components.definitions([
            (
                ImportPageText.source[language],
                job.source.map { source in
                    "<a href=\"\(ImportPaths.source(source.id, language))\">\(source.name)</a>"
                } ?? .empty
            ),
            (ImportPageText.file[language], "\(job.files.map(\.original).joined(separator: ", "))"),
            (ImportPageText.format[language], format ?? .empty),
            (ImportPageText.language[language], job.source == nil ? .empty : "\(spoken ?? "")"),
            (ImportPageText.country[language], "\(country ?? "")"),
            (ImportPageText.who[language], ImportMarkup.person(job.person, names, in: language)),
            (ImportPageText.when[language], ImportMarkup.moment(job.made, in: language)),
        ])
    }
}
