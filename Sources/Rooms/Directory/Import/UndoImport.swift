// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Takes an import back: organisations, records, the source and the queue of duplicates are as
/// they were before it, row by row. It goes batch by batch from the last change to the first;
/// interrupted, it goes on where it stopped.
package struct UndoImport: Sendable {
    static let batchSize = 300

    let database: any Database
    let now: @Sendable () -> Instant

    package init(database: any Database, now: @escaping @Sendable () -> Instant) {
        (self.database, self.now) = (database, now)
    }

    /// Throws `ImportError` and changes nothing where later imports or later work would be lost.
    package func run(
        _ id: ID<ImportRun>, progress: ImportDirectory.Progress = { _ in }
    ) async throws {
        let state = try await database.read { session in
            guard let found = try session.importRun(id) else {
                throw ImportError.unknownImport(id)
            }
            if found.state != .undone { try session.checkNothingLater(than: id) }
            return found.state
        }
        if state == .undone { throw ImportError.alreadyUndone(id) }
        try await takeBack(id, progress)
    }

    /// Without asking whether anything came later.
    func takeBack(
        _ id: ID<ImportRun>, _ progress: ImportDirectory.Progress = { _ in }
    ) async throws {
        let now = now
        let total = try await database.write { session in
            try session.setState(.undoing, of: id)
            try session.run(
                "DELETE FROM duplicate_pair WHERE import_id = \(id) AND outcome = 'pending'")
            return try session.changeCount(of: id)
        }
        var (isDone, undone) = (false, 0)
        while !isDone {
            try Task.checkCancellation()
            let count = try await database.write { session in
                try JournalReversal(session: session, importID: id, now: now())
                    .takeBack(limit: Self.batchSize)
            }
            (isDone, undone) = (count == 0, undone + count)
            progress(ImportProgress(phase: .takingBack, records: undone, total: total))
        }
        try await database.write { try $0.finish(id, .undone, summary: nil, at: now()) }
    }
}

extension Session {
    fileprivate func changeCount(of id: ID<ImportRun>) throws -> Int {
        try row("SELECT COUNT(*) FROM import_change WHERE import_id = \(id)")?.int(0) ?? 0
    }

    fileprivate func checkNothingLater(than id: ID<ImportRun>) throws {
        let later = try row(
            """
            SELECT other.id, mine.organisation_id FROM import_change AS mine
            JOIN import AS this ON this.id = mine.import_id
            JOIN import_change AS theirs ON theirs.organisation_id = mine.organisation_id
            JOIN import AS other ON other.id = theirs.import_id
            WHERE mine.import_id = \(id) AND other.number > this.number
                AND other.state IN ('applying', 'applied', 'undoing')
            ORDER BY other.number DESC LIMIT 1
            """)
        if let later {
            throw ImportError.laterImport(
                try later.id(0), organisation: try name(of: try later.id(1)))
        }
        let changed = try row(
            """
            SELECT organisation.id FROM organisation
            JOIN (
                SELECT organisation_id, MAX(revision) AS revision FROM import_change
                WHERE import_id = \(id) AND revision IS NOT NULL GROUP BY organisation_id
            ) AS left_at ON left_at.organisation_id = organisation.id
            WHERE organisation.revision <> left_at.revision LIMIT 1
            """)
        if let changed {
            throw ImportError.laterChange(organisation: try name(of: try changed.id(0)))
        }
    }

    private func name(of id: ID<Organisation>) throws -> String {
        try organisation(id)?.profile.anyName ?? id.string
    }
}
