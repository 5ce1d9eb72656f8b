// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Works at what was asked of imports, one after the other: over all nodes, too, there is one at a
/// time. Each node works at files that it has.
///
/// The row of the job is the lock: who works at it claims it for a minute and renews the claim
/// every second. Whoever dies leaves a claim that ends, and the page then says that the work was
/// interrupted: somebody decides whether it begins again.
package struct ImportWorker: Sendable {
    static let claim: Int64 = 60_000
    /// After so long a job whose file no node has is taken by anybody, to say so.
    private static let patience: Int64 = 30_000

    private let jobs: ImportJobs
    private let runner: String
    /// Waits for a second; tells of every beat in between.
    private let beat: @Sendable () async throws -> Void
    private let note: @Sendable (String) -> Void

    private var database: any Database { jobs.database }

    package init(
        jobs: ImportJobs,
        beat: @escaping @Sendable () async throws -> Void = {
            try await Task.sleep(for: .seconds(1))
        },
        note: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        runner = String(UInt64.random(in: .min ... .max), radix: 16)
        (self.jobs, self.beat, self.note) = (jobs, beat, note)
    }

    /// Until the task is cancelled. What nobody applied is thrown away every hour.
    package func keep() async {
        var seconds = 0
        while !Task.isCancelled {
            do {
                if seconds.isMultiple(of: 3600) { try await jobs.removeOld() }
                while try await runNext() {}
            } catch {
                note("an import could not be worked at: \(error)")
            }
            try? await Task.sleep(for: .seconds(1))
            seconds += 1
        }
    }

    /// Does what was asked first, to its end; `false` where there is nothing to do.
    package func runNext() async throws -> Bool {
        guard let job = try await claimNext() else { return false }
        let result = await carryOut(job)
        if try await finish(job.id, result) { jobs.folder.remove(job.id) }
        return true
    }

    private func claimNext() async throws -> ImportJob? {
        let now = jobs.now()
        let waiting = try await database.read { try $0.waitingImportJobs() }
        let mine = waiting.first { job in
            guard let errand = job.errand, errand.kind != .undo else { return true }
            return jobs.folder.hasFiles(of: job)
                || now > errand.asked.advanced(by: Self.patience)
        }
        guard let mine else { return nil }
        let (runner, end) = (runner, now.advanced(by: Self.claim))
        return try await database.write { session -> ImportJob? in
            guard try session.runningImportJob(at: now) == nil,
                var job = try session.importJob(mine.id), job.errand?.standing(at: now) == .waiting
            else { return nil }
            job.errand?.runner = runner
            job.errand?.claimedUntil = end
            try session.save(job)
            return job
        }
    }

    private func carryOut(_ job: ImportJob) async -> Result<ImportSummary?, any Error> {
        let progress = Guarded<ImportProgress?>(nil)
        let work = Task {
            try await ImportWork(job: job, jobs: jobs).run { now in
                progress.withLock { $0 = now }
            }
        }
        let pulse = Task { await keepClaim(job.id, progress, while: work) }
        let result = await withTaskCancellationHandler {
            await work.result
        } onCancel: {
            work.cancel()
        }
        pulse.cancel()
        return result
    }

    /// A claim that cannot be renewed for a while is no reason to stop.
    private func keepClaim(
        _ id: ID<ImportJob>, _ progress: Guarded<ImportProgress?>,
        while work: Task<ImportSummary?, any Error>
    ) async {
        let runner = runner
        repeat {
            let (end, state) = (jobs.now().advanced(by: Self.claim), progress.withLock { $0 })
            let isWanted = try? await database.write { session in
                try session.renew(id, by: runner, until: end, state)
            }
            if isWanted == false { work.cancel() }
        } while (try? await beat()) != nil && !Task.isCancelled
    }

    /// Writes down what came of it; whether the file is needed no more.
    private func finish(
        _ id: ID<ImportJob>, _ result: Result<ImportSummary?, any Error>
    ) async throws -> Bool {
        if case .failure(let error) = result, ImportTrouble(error).kind == .failed {
            note("import \(id.string): \(error)")
        }
        let (runner, now) = (runner, jobs.now())
        return try await database.write { session in
            guard var job = try session.importJob(id), job.errand?.runner == runner else {
                return false
            }
            let ending = ImportEnding(result: result, now: now)
            let problems = try ending.close(&job, in: session)
            if let problems { try session.replaceProblems(of: id, by: problems) }
            try session.save(job)
            return job.stage == .applied || job.stage == .undone
        }
    }
}
