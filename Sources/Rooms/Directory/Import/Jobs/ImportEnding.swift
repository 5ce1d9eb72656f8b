// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// How an errand ended, and what that makes of its job.
struct ImportEnding {
    let result: Result<ImportSummary?, any Error>
    let now: Instant

    /// What was wrong in the file, where that is known anew.
    func close(
        _ job: inout ImportJob, in session: any Session
    ) throws -> [ImportProblem]? {
        guard let errand = job.errand else { return nil }
        switch result {
        case .success(let summary):
            job.errand = nil
            return done(errand.kind, &job, summary)
        case .failure(let error):
            try failed(error, errand, &job, session)
            return nil
        }
    }

    private func done(
        _ kind: ImportErrand.Kind, _ job: inout ImportJob, _ summary: ImportSummary?
    ) -> [ImportProblem]? {
        switch kind {
        case .check: job.stage = .checked
        case .apply: (job.stage, job.importID) = (.applied, summary?.importID)
        case .undo:
            if job.stage == .applied { job.stage = .undone } else { job.importID = nil }
        }
        guard var summary else { return nil }
        let problems = summary.problems
        summary.problems = []
        job.summary = summary
        // What was applied after it had been checked tells of the same rows.
        return problems
    }

    /// What could not be taken back stays begun: the page offers to go on with it.
    private func failed(
        _ error: any Error, _ errand: ImportErrand, _ job: inout ImportJob, _ session: any Session
    ) throws {
        let state = try job.importID.flatMap { try session.importRun($0)?.state }
        let isHalf = job.stage != .applied && (state == .applying || state == .undoing)
        let isStopped = error is CancellationError && !errand.isCancelled
        if isHalf || isStopped || (errand.kind == .undo && state == .undoing) {
            job.errand?.claimedUntil = Instant(milliseconds: 0)
            job.errand?.isCancelled = false
        } else {
            job.errand = nil
            if job.stage != .applied { job.importID = nil }
        }
        job.trouble = isStopped ? nil : ImportTrouble(error)
    }
}
