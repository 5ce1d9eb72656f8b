// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// Two organisations side by side, and the question whether they are one.
struct DuplicatePairPage {
    let pair: DuplicatePair
    let left, right: Organisation?
    let language: Language
    /// Why the decision could not be carried out.
    var problem: Text?

    var page: Page {
        let (pair, title) = (pair, DuplicateText.pair[language])
        return Page(
            language: language, title: title, paths: { DuplicatePaths.pair(pair, $0) },
            breadcrumbs: [
                .init(DuplicateText.title[language], DuplicatePaths.queue(language)),
                .init(title),
            ], robots: "noindex",
            content: """
                <div class="frame stack">
                \(notice)
                <h1>\(title)</h1>
                \(facts)
                \(comparison)
                \(decision)
                </div>
                """)
    }

    private var notice: HTML? {
        problem.map { Components.notice(.warning, isStatus: true, "<p>\($0[language])</p>") }
    }

    private var facts: HTML? {
        let reasons = pair.reasons.map { $0.label[language] }.joined(separator: ", ")
        return Components.definitions([
            (
                DuplicateText.likeness[language],
                "\(DuplicateText.likeness(pair.score)[language])"
            ),
            (DuplicateText.inCommon[language], "\(reasons)"),
            (
                DuplicateText.decision[language],
                pair.outcome == .pending
                    ? .empty : "\(DuplicateText.outcome(pair.outcome)[language])"
            ),
        ])
    }

    private var comparison: HTML {
        guard let left, let right else {
            return "<p>\(DuplicateText.decided[language])</p>"
        }
        let fields = ComparedField.all(left.profile, right.profile, in: language)
        return Components.table(
            caption: DuplicateText.comparison[language], isCaptionHidden: true,
            columns: [
                .init(DuplicateText.field[language]), .init(DuplicateText.first[language]),
                .init(DuplicateText.second[language]),
                .init(DuplicateText.comparison[language]),
            ], rows: [heads(left, right)] + fields.map(row), in: language)
    }

    private func heads(_ left: Organisation, _ right: Organisation) -> [HTML] {
        func head(_ organisation: Organisation) -> HTML {
            let name = organisation.profile.name(in: language)?.text ?? organisation.slug
            let link = DirectoryPaths.organisation(organisation.slug, language)
            return """
                <a href="\(link)">\(name)</a><br><span class="muted">\
                \(DuplicateText.updated[language]) \
                \(Components.date(CalendarDate(organisation.updated), in: language))</span>
                """
        }
        return [
            "\(DuplicateText.record[language])", head(left), head(right), "–",
        ]
    }

    private func row(_ field: ComparedField) -> [HTML] {
        func values(_ list: [String]) -> HTML {
            guard !list.isEmpty else { return "–" }
            guard list.count > 1 else { return "\(list[0])" }
            return "<ul>\(list.map { "<li>\($0)</li>" as HTML })</ul>"
        }
        return [
            "\(beginning(field.title[language]))", values(field.left), values(field.right),
            mark(field.mark),
        ]
    }

    /// As a word that stands by itself.
    private func beginning(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }

    /// A pictogram and a word; the colour only repeats them.
    private func mark(_ mark: ComparedField.Mark) -> HTML {
        let word = DuplicateText.mark(mark)[language]
        switch mark {
        case .same: return "<span class=\"muted\">\(Icon.done.html) \(word)</span>"
        case .partly: return "\(Icon.information.html) \(word)"
        case .different:
            return "<strong class=\"signal\">\(Icon.warning.html) \(word)</strong>"
        case .oneSided: return "<span class=\"muted\">\(Icon.arrow.html) \(word)</span>"
        }
    }

    private var decision: HTML? {
        guard left != nil, right != nil, pair.outcome != .same else { return nil }
        let buttons = [DuplicatePair.Outcome.same, .different, .unsure].map { outcome -> HTML in
            let style: HTML = outcome == .same ? "button" : "button-quiet"
            return """
                <button class="\(style)" type="submit" name="outcome" \
                value="\(outcome.rawValue)">\(DuplicateText.verb(outcome)[language])</button>
                """
        }
        return """
            <section class="section stack" aria-labelledby="decision">
            <h2 id="decision">\(DuplicateText.decision[language])</h2>
            <p class="hint">\(DuplicateText.sameHint[language])</p>
            \(Components.form(
                to: DuplicatePaths.pair(pair, language),
                "<div class=\"button-row\">\(buttons)</div>"))
            </section>
            """
    }
}
