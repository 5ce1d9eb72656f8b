// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What loading an official list did, counted in concepts.
package struct ReferenceSummary: Sendable, Equatable {
    /// Something about a row of the file.
    package struct Problem: Sendable, Equatable {
        package let file: String
        package let line: Int
        package let field: String?
        package let reason: Text
        /// Whether the row was left out; else only the cell was.
        package let isRejection: Bool
    }

    /// Rows read, of all files.
    package var read = 0
    package var added = 0
    /// Concepts of which a label, a link or the place in the list is different now.
    package var changed = 0
    package var removed = 0
    package var unchanged = 0
    /// Rows left out.
    package var rejected = 0
    /// The first 200.
    package private(set) var problems: [Problem] = []

    package init() {}

    mutating func reject(_ file: String, _ line: Int, _ field: String?, _ reason: Text) {
        rejected += 1
        note(Problem(file: file, line: line, field: field, reason: reason, isRejection: true))
    }

    mutating func flag(_ file: String, _ line: Int, _ field: String, _ reason: Text) {
        note(Problem(file: file, line: line, field: field, reason: reason, isRejection: false))
    }

    private mutating func note(_ problem: Problem) {
        if problems.count < 200 { problems.append(problem) }
    }
}

/// Why an official list cannot be loaded at all.
package enum ReferenceError: Error, Sendable, Equatable, CustomStringConvertible {
    case missingColumn(file: String, column: String)
    case nothingFound(String)
    case unreadable(String)

    package var description: String {
        switch self {
        case .missingColumn(let file, let column): "\(file) has no column \(column)"
        case .nothingFound(let what): "found nothing to load: \(what)"
        case .unreadable(let path): "\(path) cannot be read"
        }
    }
}
