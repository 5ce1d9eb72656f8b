// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Which column of a federation's sheet holds what; saved with the source, so that its next file
/// is read the same way.
package struct ColumnMapping: Sendable, Hashable, Codable {
    /// The fields by the names of the columns; columns not named are not read.
    package var fields: [String: SheetField]

    package init(_ fields: [String: SheetField]) { self.fields = fields }

    /// A guess for one column.
    package struct Proposal: Sendable, Hashable {
        package let column: String
        /// `nil` where the heading says nothing we know.
        package let field: SheetField?
        /// From 0 to 1: 1 for a heading we know word by word.
        package let confidence: Double
    }

    /// Guesses from the headings, column by column. A field that takes one column goes to the
    /// surest of its candidates, the first of equals.
    package static func propose(_ header: [String]) -> [Proposal] {
        var proposals = header.map { column -> Proposal in
            let (field, confidence) = guess(FoldedText.joined(column))
            return Proposal(column: column, field: field, confidence: confidence)
        }
        for field in SheetField.allCases where !field.isRepeatable {
            let candidates = proposals.indices.filter { proposals[$0].field == field }
            let best = candidates.max {
                (proposals[$0].confidence, $1) < (proposals[$1].confidence, $0)
            }
            for other in candidates where other != best {
                proposals[other] = Proposal(
                    column: proposals[other].column, field: nil, confidence: 0)
            }
        }
        return proposals
    }

    /// The mapping that the proposals add up to.
    package init(_ proposals: [Proposal]) {
        self.init(
            Dictionary(
                proposals.compactMap { proposal in proposal.field.map { (proposal.column, $0) } },
                uniquingKeysWith: { first, _ in first }))
    }

    private static func guess(_ heading: String) -> (SheetField?, Double) {
        for field in SheetField.allCases where field.headings.contains(heading) {
            return (field, 1)
        }
        let words = heading.split(separator: " ").map(String.init)
        for field in SheetField.allCases {
            for known in field.headings where known.utf8.count >= 4 {
                let wanted = known.split(separator: " ").map(String.init)
                if words.starts(with: wanted) { return (field, 0.7) }
            }
        }
        for field in SheetField.allCases
        where words.contains(where: { $0.utf8.count >= 4 && field.headings.contains($0) }) {
            return (field, 0.5)
        }
        return (nil, 0)
    }

    /// Throws where a column of the mapping is not in the header, or none holds the names: a
    /// column that silently went missing would empty a field of every organisation.
    func check(_ header: [String], line: Int) throws {
        for column in fields.keys.sorted() where !header.contains(column) {
            throw InterchangeError(line: line, field: column, ImportText.missingColumn)
        }
        guard fields.values.contains(.name) else {
            throw InterchangeError(line: line, field: nil, ImportText.noNameColumn)
        }
    }
}
