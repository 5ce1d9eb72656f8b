// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeWeb

/// The overview of a record for its people: how complete it is, what is being written, what waits.
struct RecordPage {
    let state: RecordState
    let claims: [RecordClaim]
    /// Of the people who claim.
    let names: [String: String]
    let confirmed: Instant?
    let done: RecordDone?
    let language: Language

    private var organisation: Organisation { state.organisation }
    private var id: ID<Organisation> { organisation.id }

    var page: Page {
        let name = organisation.shownName(in: language)
        return Page(
            language: language, title: name, paths: { [id] in RecordsPaths.record(id, $0) },
            breadcrumbs: RecordsText.crumbs(nil, language) + [.init(name)], robots: "noindex",
            content: """
                <div class="frame stack">
                \(notice)
                <h1>\(name)</h1>
                <p><a href="\(DirectoryPaths.organisation(organisation.slug, language))">\
                \(RecordsText.publicPage[language])</a></p>
                \(meter)
                \(draft)
                \(waiting)
                \(sections)
                \(others)
                \(freshness)
                </div>
                """)
    }

    private var notice: HTML? {
        done.map {
            Components.notice(
                $0 == .nothing ? .information : .success, isStatus: true,
                "<p>\(RecordsText.done($0)[language])</p>")
        }
    }

    private var meter: HTML {
        let completeness = Completeness(state.edited)
        let items = completeness.missing.prefix(5).map { item -> HTML in
            """
            <li><a href="\(RecordsPaths.section(item.section, id, language))">\
            \(item.text[language])</a></li>
            """
        }
        let missing: HTML? =
            items.isEmpty
            ? nil
            : "<p>\(RecordsText.buyersMiss[language])</p><ul class=\"link-list\">\(items)</ul>"
        return """
            <section class="section stack" aria-labelledby="completeness">
            <h2 id="completeness">\(RecordsText.completeness[language])</h2>
            \(Components.capacityBar(
                share: Double(completeness.hundredths) / 100,
                text: RecordsText.percent(completeness.hundredths)[language]))
            \(missing)
            </section>
            """
    }

    private var draft: HTML? {
        guard let draft = state.draft else { return nil }
        let isModerated = draft.change.fields.union(draft.change.released)
            .contains(where: \.isSensitive)
        return """
            <section class="section stack" aria-labelledby="draft">
            <h2 id="draft">\(RecordsText.draft[language])</h2>
            \(DifferenceTable(
                before: state.proposed, after: state.edited, language: language).html)
            \(isModerated ? "<p>\(RecordsText.willBeModerated[language])</p>" as HTML : nil)
            <div class="button-row">
            \(Components.form(
                to: RecordsPaths.publish(id, language),
                "<button class=\"button\" type=\"submit\">\(RecordsText.publish[language])</button>"))
            <a class="button-quiet" href="\(RecordsPaths.preview(id, language))">\
            \(RecordsText.preview[language])</a>
            \(Components.form(
                to: RecordsPaths.discard(id, language),
                "<button class=\"button-quiet\" type=\"submit\">\(RecordsText.discard[language])</button>"))
            </div>
            </section>
            """
    }

    private var waiting: HTML? {
        guard !state.open.isEmpty else { return nil }
        let questions = state.open.filter { $0.state == .asked }.compactMap(\.decision?.reason)
            .map {
                Components.notice(
                    .warning, title: RecordsText.questionOfModerator[language], "<p>\($0)</p>")
            }
        return """
            <section class="section stack" aria-labelledby="waiting">
            <h2 id="waiting">\(RecordsText.waits[language])</h2>
            <p>\(RecordsText.waitsHint[language])</p>
            \(questions)
            \(DifferenceTable(
                before: organisation.profile, after: state.proposed, language: language).html)
            \(Components.form(
                to: RecordsPaths.takeBack(id, language),
                "<button class=\"button-quiet\" type=\"submit\">\(RecordsText.takeBack[language])</button>"))
            </section>
            """
    }

    private var sections: HTML {
        let items = RecordSection.allCases.map { section -> HTML in
            """
            <li><a href="\(RecordsPaths.section(section, id, language))">\
            \(section.title[language])</a></li>
            """
        }
        return """
            <section class="section stack" aria-labelledby="sections">
            <h2 id="sections">\(RecordsText.edit[language])</h2>
            <ul class="link-list">\(items)
            <li><a href="\(RecordFilesPaths.files(id, language))">\(RecordFilesText.title[language])</a>\
            </li></ul>
            <p><a href="\(RecordsPaths.history(id, language))">\(RecordsText.history[language])</a></p>
            </section>
            """
    }

    /// Others who want to keep this record too.
    private var others: HTML? {
        guard !claims.isEmpty else { return nil }
        let items = claims.map { claim -> HTML in
            let name = claim.person.flatMap { names[$0.string] } ?? "–"
            let target = RecordsPaths.decideClaim(claim.id, on: id, language)
            return """
                <div class="stack"><p><strong>\(name)</strong> – \(claim.words)</p>
                \(Components.form(
                    to: target, cssClass: "button-row",
                    """
                    <button class="button" type="submit" name="verdict" value="accept">\
                    \(RecordsText.letIn(name)[language])</button>
                    <button class="button-quiet" type="submit" name="verdict" value="refuse">\
                    \(RecordsText.refuse[language])<span class="visually-hidden"> – \(name)</span>\
                    </button>
                    """))
                </div>
                """
        }
        return """
            <section class="section stack" aria-labelledby="others">
            <h2 id="others">\(RecordsText.others[language])</h2>
            \(items)
            </section>
            """
    }

    private var freshness: HTML {
        let last = confirmed.map { instant -> HTML in
            let day = Components.date(CalendarDate(instant), in: language)
            return "\(RecordsText.lastConfirmed[language]) \(day)"
        }
        return """
            <section class="section stack" aria-labelledby="freshness">
            <h2 id="freshness">\(RecordsText.stillTrue[language])</h2>
            <p>\(last ?? "\(RecordsText.neverConfirmed[language])")</p>
            \(Components.form(
                to: RecordsPaths.confirm(id, language),
                "<button class=\"button-quiet\" type=\"submit\">\(RecordsText.confirm[language])</button>"))
            </section>
            """
    }
}
