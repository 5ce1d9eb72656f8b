// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Reads CPV, NACE or NUTS as it is published: one table, one row a code.
struct ReadClassification {
    let list: Classification

    func content(path: String, sheet: String?, _ summary: inout ReferenceSummary) throws
        -> ReferenceContent
    {
        var table = try ReferenceTable(path: path, sheet: sheet)
        let columns = try ClassificationColumns(table)
        var content = ReferenceContent(source: list.source)
        content.schemes = [list.scheme]
        content.schemesWithParents = [list.scheme]
        var parents: [(id: ID<Concept>, line: Int, cell: String)] = []
        var heading: String?
        while let row = try table.next(&summary) {
            guard let id = add(row, columns, table, to: &content, &summary) else { continue }
            // The divisions of NACE stand below the letter of their section.
            let code = content.concepts[id]?.code ?? ""
            if list == .nace, code.utf8.count == 1 { heading = code }
            content.concepts[id]?.parent = code == heading ? nil : heading.map(list.id)
            if let parent = columns.parent { parents.append((id, row.line, row.cells[parent])) }
        }
        content.languages[list.scheme] = Set(
            content.concepts.values.flatMap { $0.labels.map(\.language) })
        if columns.parent == nil {
            deriveParents(&content)
        } else {
            setParents(parents, columns, table, &content, &summary)
        }
        guard !content.concepts.isEmpty else {
            throw ReferenceError.nothingFound("no row of \(table.name) is a code with a label")
        }
        return content
    }

    private func add(
        _ row: TableRow, _ columns: ClassificationColumns, _ table: ReferenceTable,
        to content: inout ReferenceContent, _ summary: inout ReferenceSummary
    ) -> ID<Concept>? {
        let field = table.header(columns.code)
        let code: String
        switch list.code(row.cells[columns.code]) {
        case .success(let found): code = found
        case .failure(let refusal):
            summary.reject(table.name, row.line, field, refusal.reason)
            return nil
        }
        let id = list.id(code)
        guard content.concepts[id] == nil else {
            summary.reject(table.name, row.line, field, ReferenceText.twice)
            return nil
        }
        content.concepts[id] = Concept(id: id, scheme: list.scheme, code: code, kind: .code)
        for (column, language) in labels(of: row, columns) {
            content.add(
                row.cells[column], language ?? list.language(ofCode: code), .preferred, to: id)
        }
        guard content.concepts[id]?.labels.isEmpty == false else {
            content.concepts[id] = nil
            summary.reject(table.name, row.line, nil, ReferenceText.noLabel)
            return nil
        }
        return id
    }

    private func labels(
        of row: TableRow, _ columns: ClassificationColumns
    ) -> [(column: Int, language: LanguageTag?)] {
        if !columns.labels.isEmpty { return columns.labels }
        let filled = columns.levels.first { ReferenceContent.clean(row.cells[$0]) != nil }
        return filled.map { [($0, nil)] } ?? []
    }

    /// The nearest code above that the file has.
    private func deriveParents(_ content: inout ReferenceContent) {
        for (id, concept) in content.concepts {
            let above = list.codesAbove(concept.code).map(list.id)
            if let parent = above.first(where: { content.concepts[$0] != nil }) {
                content.concepts[id]?.parent = parent
            }
        }
    }

    private func setParents(
        _ parents: [(id: ID<Concept>, line: Int, cell: String)], _ columns: ClassificationColumns,
        _ table: ReferenceTable, _ content: inout ReferenceContent,
        _ summary: inout ReferenceSummary
    ) {
        for (id, line, cell) in parents {
            content.concepts[id]?.parent = nil
            guard ReferenceContent.clean(cell) != nil else { continue }
            let parent = (try? list.code(cell).get()).map(list.id)
            if let parent, parent != id, content.concepts[parent] != nil {
                content.concepts[id]?.parent = parent
            } else {
                let field = columns.parent.map(table.header) ?? "parent"
                summary.flag(table.name, line, field, ReferenceText.unknownParent)
            }
        }
    }
}
