// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// One errand of one import.
struct ImportWork {
    let job: ImportJob
    let jobs: ImportJobs

    /// What came of it; `nil` where something was undone.
    func run(_ progress: @escaping ImportDirectory.Progress) async throws -> ImportSummary? {
        switch job.errand?.kind {
        case .check:
            return try await importer.plan(try await options(), progress: progress)
        case .apply:
            try await takeBackRest(progress)
            return try await importer.run(try await begun(), progress: progress)
        case .undo:
            guard job.stage == .applied, let id = job.importID else {
                try await takeBackRest(progress)
                return nil
            }
            try await undo.run(id, progress: progress)
            return nil
        case nil: return nil
        }
    }

    private var importer: ImportDirectory {
        ImportDirectory(database: jobs.database, references: jobs.references, now: jobs.now)
    }
    private var undo: UndoImport { UndoImport(database: jobs.database, now: jobs.now) }

    /// What is known of the source counts as it is now: it may have been renamed meanwhile.
    private func options() async throws -> ImportOptions {
        guard jobs.folder.hasFiles(of: job), let source = job.source else {
            throw ImportJobError.missingFile
        }
        let stored = try await jobs.database.read { try $0.storedSource(source.id)?.source }
        var options = ImportOptions(
            paths: jobs.folder.paths(of: job), source: stored ?? source, language: job.language)
        (options.format, options.mapping) = (job.format, job.mapping)
        (options.country, options.person) = (job.country, job.person)
        return options
    }

    /// The id under which it is going to be written is written down first: whatever happens, it is
    /// known what to take back.
    private func begun() async throws -> ImportOptions {
        var options = try await options()
        let run = ID<ImportRun>(at: jobs.now())
        options.importID = run
        let id = job.id
        try await jobs.database.write { session in
            guard var job = try session.importJob(id) else { throw ImportJobError.unknown }
            job.importID = run
            try session.save(job)
        }
        return options
    }

    /// What an attempt that was interrupted has left.
    private func takeBackRest(_ progress: @escaping ImportDirectory.Progress) async throws {
        guard job.stage != .applied, let id = job.importID else { return }
        let state = try await jobs.database.read { try $0.importRun(id)?.state }
        if state == .applying || state == .undoing { try await undo.run(id, progress: progress) }
    }
}
