// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The queue of pairs that may be one organisation, and what was decided of others.
struct DuplicatesPage {
    static let pageSize = 50

    let pairs: [DuplicatePair]
    let organisations: [ID<Organisation>: Organisation]
    let counts: [DuplicatePair.Outcome: Int]
    let outcome: DuplicatePair.Outcome
    let paging: Paging
    /// What was just decided.
    let done: DuplicatePair.Outcome?
    /// The merge that was just made, where the reader may undo it.
    var merge: ID<ImportRun>?
    let language: Language

    var page: Page {
        let (outcome, number) = (outcome, paging.number)
        return Page(
            language: language, title: DuplicateText.title[language],
            paths: { Self.link(outcome, number, $0) },
            breadcrumbs: [.init(DuplicateText.title[language])], robots: "noindex",
            content: """
                <div class="frame stack">
                <h1>\(DuplicateText.title[language])</h1>
                <p class="lead">\(DuplicateText.lead[language])</p>
                \(notice)
                \(outcomes)
                \(table)
                \(Components.pager(paging, total: counts[outcome] ?? 0, in: language) {
                    Self.link(outcome, $0, language)
                })
                </div>
                """)
    }

    private static func link(
        _ outcome: DuplicatePair.Outcome, _ number: Int, _ language: Language
    ) -> Link {
        DuplicatePaths.queue(outcome, language).query([("page", number > 1 ? String(number) : "")])
    }

    private var notice: HTML? {
        guard let done else { return nil }
        let undo = merge.map { id -> HTML in
            """
            <p><a href="\(ImportPaths.run(id, language))">\
            \(DuplicateText.seeMerge[language])</a></p>
            """
        }
        return Components.notice(
            .success, isStatus: true, "<p>\(DuplicateText.done(done)[language])</p>\(undo)")
    }

    private var outcomes: HTML {
        let items = DuplicatePair.Outcome.allCases.map { other -> HTML in
            let current: HTML? = other == outcome ? " aria-current=\"page\"" : nil
            let count = Formatting.number(counts[other] ?? 0, in: language)
            return """
                <li><a class="tag" href="\(Self.link(other, 1, language))"\(current)>\
                \(DuplicateText.outcome(other)[language]) (\(count))</a></li>
                """
        }
        return """
            <nav aria-label="\(DuplicateText.title[language])"><ul class="tags">\(items)</ul></nav>
            """
    }

    private var table: HTML {
        guard !pairs.isEmpty else { return "<p>\(DuplicateText.empty[language])</p>" }
        return Components.table(
            caption: DuplicateText.outcome(outcome)[language], isCaptionHidden: true,
            columns: [
                .init(DuplicateText.first[language]), .init(DuplicateText.second[language]),
                .init(DuplicateText.likeness[language]), .init(DuplicateText.inCommon[language]),
            ], rows: pairs.map(row), in: language)
    }

    private func row(_ pair: DuplicatePair) -> [HTML] {
        let reasons = pair.reasons.map { $0.label[language] }.joined(separator: ", ")
        return [
            "<a href=\"\(DuplicatePaths.pair(pair, language))\">\(name(pair.left))</a>",
            name(pair.right), "\(DuplicateText.likeness(pair.score)[language])", "\(reasons)",
        ]
    }

    private func name(_ id: ID<Organisation>) -> HTML {
        guard let organisation = organisations[id] else {
            return "\(DuplicateText.gone[language])"
        }
        let name = organisation.profile.name(in: language)
        let town = organisation.profile.seat?.municipality.map {
            " <span class=\"muted\">\($0)</span>" as HTML
        }
        let spoken = Components.lang(name?.language, unless: language)
        return "<span\(spoken)>\(name?.text ?? organisation.slug)</span>\(town)"
    }
}
