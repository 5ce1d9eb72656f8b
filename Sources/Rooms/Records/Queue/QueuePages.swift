// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeNet
import GrappeWeb

/// Everything that waits, the longest first.
struct QueuePage {
    let items: [QueueItem]
    let chosen: QueueItem.Kind?
    let isDone, isLate: Bool
    let language: Language

    var page: Page {
        Page(
            language: language, title: QueueText.title[language], paths: RecordsPaths.queue,
            breadcrumbs: [.init(QueueText.title[language])], robots: "noindex",
            content: """
                <div class="frame stack">
                \(notice)
                <h1>\(QueueText.title[language])</h1>
                \(kinds)
                \(shown.isEmpty ? "<p>\(QueueText.empty[language])</p>" as HTML : table)
                </div>
                """)
    }

    private var shown: [QueueItem] { items.filter { chosen == nil || $0.kind == chosen } }

    private var notice: HTML? {
        guard isDone || isLate else { return nil }
        let text = isDone ? QueueText.done : QueueText.late
        return Components.notice(
            isDone ? .success : .warning, isStatus: true, "<p>\(text[language])</p>")
    }

    private var kinds: HTML? {
        let here = RecordsPaths.queue(language)
        let counts = QueueItem.Kind.allCases.map { kind in
            (kind, items.count { $0.kind == kind })
        }.filter { $0.1 > 0 }
        guard counts.count > 1 else { return nil }
        let all = (label: "\(QueueText.all[language]) (\(items.count))", link: Optional(here))
        return Components.tags(
            [all]
                + counts.map { kind, count in
                    (
                        label: "\(QueueText.kind(kind)[language]) (\(count))",
                        link: here.query([("kind", kind.rawValue)])
                    )
                })
    }

    private var table: HTML {
        Components.table(
            caption: QueueText.title[language], isCaptionHidden: true,
            columns: [
                .init(QueueText.whom[language]), .init(QueueText.what[language]),
                .init(DirectoryText.territory[language]), .init(QueueText.since[language]),
            ],
            rows: shown.map { item in
                [
                    "<a href=\"\(RecordsPaths.item(item, language))\">\(item.name)</a>",
                    "\(QueueText.kind(item.kind)[language])",
                    "\(item.territory?.name[language] ?? "–")",
                    Components.date(CalendarDate(item.since), in: language),
                ]
            }, in: language)
    }
}

/// One entry of the queue, with what a moderator can say to it.
struct QueueItemPage {
    let item: QueueItem
    let matter: Matter
    /// Who claims or proposes.
    let who: String?
    var typed = FormFields()
    var errors = FormErrors()
    let language: Language

    init(item: QueueItem, matter: Matter, who: String?, language: Language) {
        (self.item, self.matter, self.who, self.language) = (item, matter, who, language)
    }

    var page: Page {
        let title = "\(QueueText.kind(item.kind)[language]) – \(item.name)"
        return Page(
            language: language, title: title, paths: { [item] in RecordsPaths.item(item, $0) },
            breadcrumbs: [
                .init(QueueText.title[language], RecordsPaths.queue(language)), .init(item.name),
            ],
            robots: "noindex",
            content: """
                <div class="frame stack">
                \(Components.errorSummary(errors, in: language))
                <h1>\(title)</h1>
                <p>\(QueueText.since[language]) \
                \(Components.date(CalendarDate(item.since), in: language))\
                \(who.map { " – \(QueueText.by[language]) \($0)" as HTML })</p>
                \(content)
                \(form)
                </div>
                """)
    }

    private var content: HTML {
        switch matter {
        case .claim(let claim, let organisation):
            let proof = ClaimText.proof(
                claim.proof, address: organisation.publishedAddress?.string)
            return """
                <p>\(claim.words)</p>
                \(Components.definitions([(ClaimText.proof[language], "\(proof[language])")]))
                \(link(organisation))
                """
        case .change(let revision, let state):
            let after = revision.change.applied(
                to: state.organisation.profile, imported: state.imported)
            return """
                \(link(state.organisation))
                \(DifferenceTable(
                    before: state.organisation.profile, after: after, language: language).html)
                """
        case .new(let revision):
            return FieldLines.definitions(of: revision.change.profile, language)
        case .report(let report, let organisation):
            return """
                <p><strong>\(report.kind.name[language])</strong></p>
                <p>\(report.words)</p>
                \(organisation.map(link))
                """
        case .stale(let organisation, let confirmed):
            let day = confirmed.map { Components.date(CalendarDate($0), in: language) }
            return """
                <p>\(QueueText.confirmedOn[language]) \(day ?? "–")</p>
                \(link(organisation))
                """
        }
    }

    private func link(_ organisation: Organisation) -> HTML {
        """
        <p><a href="\(DirectoryPaths.organisation(organisation.slug, language))">\
        \(RecordsText.publicPage[language])</a></p>
        """
    }

    private var verdicts: [Verdict] {
        [.report, .stale].contains(item.kind) ? [.accept, .refuse] : Verdict.allCases
    }

    private var form: HTML {
        let buttons = verdicts.enumerated().map { place, verdict -> HTML in
            let style: HTML = place == 0 ? "button" : "button-quiet"
            return """
                <button class="\(style)" type="submit" name="verdict" value="\(verdict.rawValue)">\
                \(QueueText.verdict(verdict, of: item.kind)[language])</button>
                """
        }
        let reason =
            item.kind == .stale
            ? nil
            : FormMarkup(typed, errors, language).lines(
                "reason", QueueText.reason, hint: QueueText.reasonHint)
        return Components.form(
            to: RecordsPaths.item(item, language), cssClass: "form",
            "\(reason)<div class=\"button-row\" id=\"verdict\">\(buttons)</div>")
    }
}
