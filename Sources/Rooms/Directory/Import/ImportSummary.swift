// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What an import did, or would do. Counts are in records of the source:
/// `read = created + updated + unchanged + rejected`.
package struct ImportSummary: Sendable, Hashable, Codable {
    /// One organisation and the fields of it that change.
    package struct Example: Sendable, Hashable, Codable {
        package var name: String
        /// Names of `Profile`'s fields; empty for a new organisation.
        package var fields: [String]

        package init(name: String, fields: [String]) { (self.name, self.fields) = (name, fields) }
    }

    /// A record that looks like an organisation of the directory.
    package struct Likeness: Sendable, Hashable, Codable {
        package var name: String
        /// The organisation's own name, and the last part of its address.
        package var organisation, slug: String
        package var score: Double
        package var reasons: [MatchReason]
    }

    /// How many problems are kept one by one; the counts go on.
    package static let problemLimit = 10_000
    package static let exampleLimit = 20

    /// The import to undo; `nil` where nothing was written.
    package var importID: ID<ImportRun>?
    package var read = 0
    /// Records of organisations that are new to the directory.
    package var created = 0
    /// Records that changed, or joined an organisation by its register number.
    package var updated = 0
    package var unchanged = 0
    package var rejected = 0
    /// Values flagged in records that are new or changed; those of unchanged records were told
    /// when they were read first.
    package var flagged = 0
    /// Records of the source that were read before and are not in this file any more. They stay;
    /// not counted where only some territories were asked for.
    package var gone = 0
    /// Pairs of organisations put into the queue of possible duplicates. Of a plan: new records
    /// that look like an organisation of the directory; those that look like one another are known
    /// after a run only.
    package var duplicates = 0
    package var problems: [ImportProblem] = []
    package var createdExamples: [Example] = []
    package var updatedExamples: [Example] = []
    /// Of a plan only.
    package var likenesses: [Likeness] = []

    package init() {}

    package var changes: Int { created + updated }

    mutating func add(_ problem: ImportProblem) {
        if problem.severity == .flagged { flagged += 1 }
        if problems.count < Self.problemLimit { problems.append(problem) }
    }

    mutating func reject(_ found: [ImportProblem]) {
        rejected += 1
        for problem in found { add(problem) }
    }
}

/// How far an import has come; told after every batch.
package struct ImportProgress: Sendable, Hashable {
    package enum Phase: String, Sendable, Hashable {
        /// The whole file is read and nothing written.
        case checking
        /// Records are written, batch by batch.
        case writing
        /// What was written is taken back; counted in changes.
        case takingBack = "taking-back"
    }

    package var phase: Phase
    package var records: Int
    /// How many there are in all; known once the file was checked.
    package var total: Int?
}

/// One run of an import, or one merge of two organisations: what `UndoImport` takes back.
package enum ImportRun {}
