// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeWeb

/// What a change makes of a profile: field by field, what goes and what comes. What goes is struck
/// out and what comes underlined, so that colour alone says nothing.
struct DifferenceTable {
    let before: Profile
    let after: Profile
    let language: Language

    var html: HTML {
        let fields = after.fields(differingFrom: before)
        guard !fields.isEmpty else { return "<p>\(RecordsText.noDifference[language])</p>" }
        return Components.table(
            caption: RecordsText.differences[language], isCaptionHidden: true,
            columns: [
                .init(RecordsText.field[language]), .init(RecordsText.before[language]),
                .init(RecordsText.after[language]),
            ],
            rows: fields.map { field in
                let (old, new) = (lines(field, before), lines(field, after))
                return [
                    "\(RecordsText.fieldName(field)[language])",
                    column(old, without: new) { "<del>\($0)</del>" },
                    column(new, without: old) { "<ins>\($0)</ins>" },
                ]
            }, in: language)
    }

    private func lines(_ field: ProfileField, _ profile: Profile) -> [String] {
        FieldLines.lines(of: field, in: profile, language)
    }

    private func column(
        _ lines: [String], without others: [String], _ mark: (String) -> HTML
    ) -> HTML {
        guard !lines.isEmpty else { return "–" }
        let kept = Set(others)
        let items = lines.map { line -> HTML in
            "<li>\(kept.contains(line) ? "\(line)" as HTML : mark(line))</li>"
        }
        return "<ul class=\"plain-list\">\(items)</ul>"
    }
}
