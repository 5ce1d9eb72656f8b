// SPDX-License-Identifier: EUPL-1.2

import Accounts
import GrappeKit
import GrappeStore

/// What people do with an import once its file is there. Each act is one transaction with its line
/// in the audit log.
package struct ImportJobs: Sendable {
    package let database: any Database
    package let folder: ImportFolder
    let references: [OrganisationReference]
    let now: @Sendable () -> Instant

    package init(
        database: any Database, folder: ImportFolder, references: [OrganisationReference],
        now: @escaping @Sendable () -> Instant
    ) {
        (self.database, self.folder) = (database, folder)
        (self.references, self.now) = (references, now)
    }

    func savedMapping(of source: ID<Source>) async throws -> ColumnMapping? {
        let text = try await database.read { try $0.storedSource(source)?.mapping }
        return try text.map { try JSONColumn.value($0) }
    }

    /// Says which column holds what, and has the file read by it.
    func check(
        _ id: ID<ImportJob>, by mapping: ColumnMapping, _ person: ID<Person>
    ) async throws {
        try await change(id) { job, session, now in
            guard job.mayChangeColumns(at: now) else { throw ImportJobError.notNow }
            (job.mapping, job.summary, job.stage) = (mapping, nil, .uploaded)
            job.ask(.check, at: now)
            try session.audit(.importChecked, by: person, id.string, at: now)
        }
    }

    /// Throws `ImportJobError`.
    func ask(
        _ kind: ImportErrand.Kind, of id: ID<ImportJob>, by person: ID<Person>
    ) async throws {
        try await change(id) { job, session, now in
            guard job.allows(kind, at: now) else { throw ImportJobError.notNow }
            job.ask(kind, at: now)
            try session.audit(
                kind.action, by: person, id.string, job.importID?.string ?? "", at: now)
        }
    }

    /// Stops what is under way. What runs notices within a second or two.
    func cancel(_ id: ID<ImportJob>, by person: ID<Person>) async throws {
        try await change(id) { job, session, now in
            guard job.mayBeCancelled(at: now), let errand = job.errand else {
                throw ImportJobError.notNow
            }
            if errand.standing(at: now) == .running {
                job.errand?.isCancelled = true
            } else {
                (job.errand, job.trouble) = (nil, ImportTrouble(.cancelled))
            }
            try session.audit(.importCancelled, by: person, id.string, at: now)
        }
    }

    func discard(_ id: ID<ImportJob>, by person: ID<Person>) async throws {
        try await change(id) { job, session, now in
            guard job.mayBeDiscarded(at: now) else { throw ImportJobError.notNow }
            try session.discard(&job)
            try session.audit(.importDiscarded, by: person, id.string, at: now)
        }
        folder.remove(id)
    }

    /// Undoes an import or a merge, also one that was not made on pages; gives the job that does.
    func undo(_ run: ID<ImportRun>, by person: ID<Person>) async throws -> ID<ImportJob> {
        let now = now()
        return try await database.write { session in
            guard let found = try session.importRun(run) else { throw ImportJobError.unknown }
            guard found.state != .undone else { throw ImportJobError.notNow }
            var job =
                try session.importJob(of: run)
                ?? ImportJob(undoing: run, at: now, person, try found.source.flatMap(session.known))
            guard job.allows(.undo, at: now) else { throw ImportJobError.notNow }
            job.ask(.undo, at: now)
            try session.save(job)
            try session.audit(.importUndone, by: person, job.id.string, run.string, at: now)
            return job.id
        }
    }

    /// Throws away what nobody applied within a week, and forgets after three months what was wrong
    /// in files.
    package func removeOld() async throws {
        let now = now()
        let forgotten = try await database.write { session in
            let forgotten = try session.forgottenImportJobs(before: now.advanced(by: -7 * Self.day))
            for var job in forgotten { try session.discard(&job) }
            try session.removeProblems(before: now.advanced(by: -90 * Self.day))
            return forgotten.map(\.id)
        }
        for id in forgotten { folder.remove(id) }
    }

    private static let day: Int64 = 86_400_000

    private func change(
        _ id: ID<ImportJob>,
        _ body: @escaping @Sendable (inout ImportJob, any WriteSession, Instant) throws -> Void
    ) async throws {
        let now = now()
        try await database.write { session in
            guard var job = try session.importJob(id) else { throw ImportJobError.unknown }
            try body(&job, session, now)
            try session.save(job)
        }
    }
}

extension ImportJob {
    /// For what was not brought on pages.
    fileprivate init(
        undoing run: ID<ImportRun>, at now: Instant, _ person: ID<Person>, _ source: Source?
    ) {
        self.init(id: ID(at: now), person: person, made: now)
        (stage, importID, self.source) = (.applied, run, source)
    }
}

extension Session {
    fileprivate func known(_ id: ID<Source>) throws -> Source? { try storedSource(id)?.source }
}

extension WriteSession {
    /// Nothing of the file is left.
    fileprivate func discard(_ job: inout ImportJob) throws {
        job.stage = .discarded
        (job.errand, job.sheet, job.summary, job.trouble) = (nil, nil, nil, nil)
        job.files = []
        try replaceProblems(of: job.id, by: [])
        try save(job)
    }
}

extension ImportErrand.Kind {
    fileprivate var action: AuditAction {
        switch self {
        case .check: .importChecked
        case .apply: .importApplied
        case .undo: .importUndone
        }
    }
}
