// SPDX-License-Identifier: EUPL-1.2

import Accounts
import GrappeKit
import GrappeStore

/// Somebody brings a file: it is kept, and looked at as far as needed to tell what it is.
package struct BeginImport: Sendable {
    package var source: Source
    package var language: LanguageTag
    package var country: String?
    /// `nil`: found out from names and columns.
    package var format: ImportFormat?
    package var files: [(name: String, path: String)]

    package init(
        source: Source, language: LanguageTag, country: String?, format: ImportFormat?,
        files: [(name: String, path: String)]
    ) {
        (self.source, self.language, self.country) = (source, language, country)
        (self.format, self.files) = (format, files)
    }

    /// Throws `InterchangeError` where the file cannot be read at all; it is not kept then.
    package func run(_ jobs: ImportJobs, by person: ID<Person>) async throws -> ImportJob {
        let now = jobs.now()
        let id = ID<ImportJob>(at: now)
        do {
            let job = try await read(id, jobs, person, now)
            try await jobs.database.write { session in
                try session.save(job)
                try session.audit(
                    .importUploaded, by: person, id.string, job.source?.id.string ?? "", at: now)
            }
            return job
        } catch {
            jobs.folder.remove(id)
            throw error
        }
    }

    private func read(
        _ id: ID<ImportJob>, _ jobs: ImportJobs, _ person: ID<Person>, _ now: Instant
    ) async throws -> ImportJob {
        var job = ImportJob(id: id, person: person, made: now)
        (job.source, job.language, job.country) = (source, language, country)
        job.files = try jobs.folder.keep(files, for: id)
        let paths = jobs.folder.paths(of: job)
        job.format = try format ?? ImportFormat.recognise(paths)
        guard job.needsMapping else {
            // Its columns are known: there is nothing to ask.
            job.ask(.check, at: now)
            return job
        }
        guard paths.count == 1 else { throw InterchangeError(ImportText.unknownFormat) }
        let sheet = try SheetPreview(path: paths[0])
        let saved = try await jobs.savedMapping(of: source.id)
        (job.sheet, job.mapping) = (sheet, sheet.proposal(saved: saved))
        return job
    }
}
