// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Fills the directory from a file: reads it whole and writes nothing; then, if it is sound,
/// applies it batch by batch, so that other writers get their turn. Should that fail, what was
/// written is taken back. A file without changes causes no write at all.
package struct ImportDirectory: Sendable {
    package typealias Progress = @Sendable (ImportProgress) -> Void

    let database: any Database
    let references: [OrganisationReference]
    let now: @Sendable () -> Instant

    /// - Parameter references: what goes with an organisation that becomes part of another.
    package init(
        database: any Database, references: [OrganisationReference],
        now: @escaping @Sendable () -> Instant
    ) {
        (self.database, self.references, self.now) = (database, references, now)
    }

    /// What `run` would do, in the same counts. Throws `InterchangeError` where the file as a
    /// whole cannot be used, naming line and column.
    package func plan(
        _ options: ImportOptions, progress: Progress = { _ in }
    ) async throws -> ImportSummary {
        try await check(options, for: .plan, progress).summary
    }

    /// Imports. Throws `InterchangeError` as `plan` does, and `ImportError`.
    package func run(
        _ options: ImportOptions, progress: Progress = { _ in }
    ) async throws -> ImportSummary {
        if let open = try await database.read({ try $0.unfinishedImport() }) {
            throw ImportError.unfinished(open)
        }
        let checked = try await check(
            options, for: options.isStrict ? .plan : .comparison, progress)
        if options.isStrict, checked.summary.rejected > 0 {
            throw ImportError.rejected(checked.summary)
        }
        guard checked.hasChanges else { return checked.summary }
        return try await apply(options, checked, progress)
    }

    /// What the first reading of a file found out.
    private struct Checked {
        var format: ImportFormat
        var mapping: ColumnMapping?
        var summary: ImportSummary
        var hasChanges = false
    }

    private func check(
        _ options: ImportOptions, for purpose: ImportPurpose, _ progress: Progress
    ) async throws -> Checked {
        let format = try options.format ?? ImportFormat.recognise(options.paths)
        let saved = try await database.read { try $0.storedSource(options.source.id) }
        let mapping = try saved?.mapping.map { try JSONColumn.value($0, as: ColumnMapping.self) }
        let supply = try ImportSupply(
            options, format: format, saved: mapping, database: database, for: purpose)
        var plan = ImportPlan(source: options.source.id)
        var hasChanges = false
        var gone = try await database.read { try $0.recordCount(of: options.source.id) }
        var likeness = LikenessSearch(database: database)
        while let batch = try await supply.next() {
            try Task.checkCancellation()
            hasChanges = hasChanges || batch.changed > 0
            gone -= batch.known
            try await plan.add(batch, database)
            if purpose == .plan { try await likeness.add(batch.records) }
            progress(ImportProgress(phase: .checking, records: plan.summary.read, total: nil))
        }
        var summary = plan.summary
        summary.gone = options.territories.isEmpty ? gone : 0
        (summary.duplicates, summary.likenesses) = (likeness.count, likeness.examples)
        return Checked(
            format: format, mapping: supply.mapping, summary: summary, hasChanges: hasChanges)
    }

    private func apply(
        _ options: ImportOptions, _ checked: Checked, _ progress: Progress
    ) async throws -> ImportSummary {
        let id = options.importID ?? ID<ImportRun>(at: now())
        let supply = try ImportSupply(
            options, format: checked.format, saved: checked.mapping, database: database,
            for: .storage)
        var run = ImportApplication(
            id: id, source: options.source, checked.format, mapping: supply.mapping,
            person: options.person, gone: checked.summary.gone, database: database,
            references: references, now: now())
        do {
            while let batch = try await supply.next() {
                try Task.checkCancellation()
                try await run.add(batch)
                progress(
                    ImportProgress(
                        phase: .writing, records: run.summary.read, total: checked.summary.read))
            }
            return try await run.finish(at: now())
        } catch {
            try? await run.endSearch()
            guard run.hasBegun else { throw error }
            // In a task of its own, so that it happens even where this one was cancelled.
            let undo = UndoImport(database: database, now: now)
            try await Task { try await undo.takeBack(id) }.value
            throw error
        }
    }
}
