// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// Some of what is new and of what changes, and what looks like something known.
struct ImportExamplesPart {
    let summary: ImportSummary
    let language: Language

    var created: HTML? {
        let items = summary.createdExamples.map { "<li>\($0.name)</li>" as HTML }
        return section("new-examples", ImportPageText.newExamples, items) {
            "<ul class=\"list-columns\">\($0)</ul>"
        }
    }

    var changed: HTML? {
        let rows = summary.updatedExamples.map { example -> [HTML] in
            let fields = example.fields.map { field in
                ProfileField(rawValue: field).map { ProfileFieldText.name($0)[language] } ?? field
            }
            return ["\(example.name)", "\(fields.joined(separator: ", "))"]
        }
        guard !rows.isEmpty else { return nil }
        let title = ImportPageText.changedExamples
        let table = Components.table(
            caption: title[language], isCaptionHidden: true,
            columns: [
                .init(ImportPageText.name[language]), .init(ImportPageText.differing[language]),
            ], rows: rows, in: language)
        return section("changed-examples", title, [table]) { "\($0)" }
    }

    var likenesses: HTML? {
        guard !summary.likenesses.isEmpty else { return nil }
        let rows = summary.likenesses.map { likeness -> [HTML] in
            let link = DirectoryPaths.organisation(likeness.slug, language)
            let reasons = likeness.reasons.map { $0.label[language] }
            return [
                "\(likeness.name)", "<a href=\"\(link)\">\(likeness.organisation)</a>",
                "\(reasons.joined(separator: ", "))",
            ]
        }
        let title = ImportPageText.likenesses
        let table = Components.table(
            caption: title[language], isCaptionHidden: true,
            columns: [
                .init(ImportPageText.inFile[language]),
                .init(ImportPageText.inDirectory[language]),
                .init(ImportPageText.inCommon[language]),
            ], rows: rows, in: language)
        let count = ImportPageText.likenessCount.text(summary.duplicates, in: language)
        return section("likenesses", title, ["<p>\(count)</p>", table]) { "\($0)" }
    }

    private func section(
        _ id: StaticString, _ title: Text, _ items: [HTML], _ content: ([HTML]) -> HTML
    ) -> HTML? {
        guard !items.isEmpty else { return nil }
        let id = HTML(stringLiteral: id)
        return """
            <section class="section stack" aria-labelledby="\(id)">
            <h2 id="\(id)">\(title[language])</h2>
            \(content(items))
            </section>
            """
    }
}
