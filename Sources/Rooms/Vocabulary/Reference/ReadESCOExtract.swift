// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

// The short form: one tab-separated table of concepts with `concept_id`, a column of preferred
// labels a language (`fr`) and one of alternatives between bars (`fr_alt`), and one table of
// occupations with the skills essential to them. It is always an adaptation.

extension ReadESCO {
    mutating func readExtract(_ path: String, _ summary: inout ReferenceSummary) throws {
        let table = try ReferenceTable(path: path)
        if table.optional("concept_id") != nil {
            try readExtractConcepts(table, &summary)
        } else if table.optional("skill_ids") != nil {
            try readExtractNeeds(table, &summary)
        }
    }

    private mutating func readExtractConcepts(
        _ table: ReferenceTable, _ summary: inout ReferenceSummary
    ) throws {
        var table = table
        let column = try table.column("concept_id")
        let type = table.optional("type")
        let scheme: ConceptScheme = table.optional("isco") == nil ? .escoSkill : .escoOccupation
        let columns = ClassificationColumns.languages.compactMap { LabelColumns(table, $0) }
        let languages = columns.map(\.language)
        guard !languages.isEmpty else {
            throw ReferenceError.missingColumn(file: table.name, column: "fr, de or en")
        }
        content.isAdapted = true
        content.schemes.insert(scheme)
        content.languages[scheme, default: []].formUnion(languages)
        while let row = try table.next(&summary) {
            guard let id = Self.id(part: row.cells[column]) else {
                summary.reject(table.name, row.line, "concept_id", ReferenceText.uri)
                continue
            }
            guard content.concepts[id] == nil else {
                summary.reject(table.name, row.line, "concept_id", ReferenceText.twice)
                continue
            }
            let isKnowledge = type.map { row.cells[$0].utf8.elementsEqual("knowledge".utf8) }
            add(
                id, scheme,
                scheme == .escoOccupation ? .occupation : isKnowledge == true ? .knowledge : .skill)
            for columns in columns { addLabels(of: row, columns, to: id) }
        }
    }

    private struct LabelColumns {
        let language: LanguageTag
        let preferred: Int
        let others: Int?

        init?(_ table: ReferenceTable, _ language: LanguageTag) {
            guard let preferred = table.optional(language.string) else { return nil }
            (self.language, self.preferred) = (language, preferred)
            others = table.optional("\(language.string)_alt")
        }
    }

    private mutating func addLabels(
        of row: TableRow, _ columns: LabelColumns, to id: ID<Concept>
    ) {
        content.add(row.cells[columns.preferred], columns.language, .preferred, to: id)
        for text in columns.others.map({ row.cells[$0].utf8.split(separator: 0x7C) }) ?? [] {
            content.add(
                String(decoding: Array(text), as: UTF8.self), columns.language, .alternative,
                to: id)
        }
    }

    /// Skills may stand in a file that comes later; what stays unknown is left out in the end.
    private mutating func readExtractNeeds(
        _ table: ReferenceTable, _ summary: inout ReferenceSummary
    ) throws {
        var table = table
        let columns = (try table.column("occupation_id"), try table.column("skill_ids"))
        content.isAdapted = true
        content.linkScopes.insert(.init(relation: .requires, scheme: .escoOccupation))
        while let row = try table.next(&summary) {
            guard let occupation = Self.id(part: row.cells[columns.0]) else {
                summary.reject(table.name, row.line, "occupation_id", ReferenceText.uri)
                continue
            }
            for part in row.cells[columns.1].utf8.split(separator: 0x2C) {
                let skill = Self.id(part: String(decoding: Array(part), as: UTF8.self))
                guard let skill else { continue }
                content.links.insert(ConceptLink(occupation, .requires, skill, origin: .esco))
            }
        }
    }
}
