// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Loads an official list of concepts, all of it in one transaction or nothing. The same files
/// again write nothing.
package struct LoadReference {
    package enum Kind: String, Sendable, CaseIterable {
        case esco, cpv, nace, nuts
    }

    package let database: any Database

    package init(database: any Database) { self.database = database }

    /// `path`: the folder of ESCO's files, or one table (CSV or XLSX). `sheet`: of a workbook
    /// whose first sheet is not the list.
    ///
    /// - Throws: `ReferenceError` or `InterchangeError` where the file is not such a list.
    package func run(
        _ kind: Kind, path: String, sheet: String? = nil, at instant: Instant
    ) async throws -> ReferenceSummary {
        var summary = ReferenceSummary()
        let content = try Self.content(kind, path, sheet, &summary)
        let difference = try await database.read { try ReferenceDifference(content, $0) }
        difference.count(in: &summary)
        guard !difference.isEmpty else { return summary }
        // Compared again inside the transaction: somebody may have loaded meanwhile.
        let written = try await database.write { session in
            let difference = try ReferenceDifference(content, session)
            try difference.write(session, at: instant)
            return difference
        }
        written.count(in: &summary)
        return summary
    }

    private static func content(
        _ kind: Kind, _ path: String, _ sheet: String?, _ summary: inout ReferenceSummary
    ) throws -> ReferenceContent {
        switch kind {
        case .esco: try ReadESCO.content(path: path, &summary)
        case .cpv: try classification(.cpv, path, sheet, &summary)
        case .nace: try classification(.nace, path, sheet, &summary)
        case .nuts: try classification(.nuts, path, sheet, &summary)
        }
    }

    private static func classification(
        _ list: Classification, _ path: String, _ sheet: String?,
        _ summary: inout ReferenceSummary
    ) throws -> ReferenceContent {
        try ReadClassification(list: list).content(path: path, sheet: sheet, &summary)
    }
}
