// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Does what is due. Nothing here looks at the wall's clock but through `now`.
package final class Schedule: Sendable {
    /// Who holds a claim renews it long before it ends; who has died loses it after so long.
    static let claim: Int64 = 5 * 60_000
    /// Runs are kept for so long.
    private static let memory: Int64 = 400 * 86_400_000

    private let database: any Database
    private let works: [ScheduledWork]
    private let runner: String
    private let now: @Sendable () -> Instant
    /// Runs whose end could not be written down yet, with when the next is due.
    private let unwritten = Guarded<[String: (run: ScheduledRun, next: Instant)]>([:])

    init(
        database: any Database, works: [ScheduledWork], runner: String? = nil,
        now: @escaping @Sendable () -> Instant
    ) {
        self.runner = runner ?? String(UInt64.random(in: .min ... .max), radix: 16)
        (self.database, self.works, self.now) = (database, works, now)
    }

    package var isEmpty: Bool { works.isEmpty }

    /// Does, one after the other, what is due and nobody else does; to be called every minute.
    ///
    /// - Returns: what ended badly, for the log.
    /// - Throws: where the database cannot be read or written; it is tried again the next time.
    package func runDue() async throws -> [String] {
        try await writeDown()
        var failures: [String] = []
        for work in works {
            guard let begin = try await claim(work) else { continue }
            let run = await run(work, begin)
            if run.outcome.isFailure {
                failures.append("\(work.name): \(run.detail ?? run.outcome.rawValue)")
            }
            try await writeDown()
        }
        return failures
    }

    /// - Returns: since when the work is ours, if it is.
    private func claim(_ work: ScheduledWork) async throws -> Instant? {
        let (now, name) = (now(), work.name)
        let appointment = try await database.read { try $0.appointment(of: name) }
        // A look costs no write.
        if let appointment, appointment.due > now || appointment.claimedUntil > now { return nil }
        let isMine = try await database.write { [runner] session in
            try session.claim(name, by: runner, at: now, until: now.advanced(by: Self.claim))
        }
        return isMine ? now : nil
    }

    private func run(_ work: ScheduledWork, _ begin: Instant) async -> ScheduledRun {
        var run = ScheduledRun(started: begin, runner: runner)
        let renewal = Task { await renew(work.name) }
        do {
            try await work.body(&run)
            run.outcome = .done
        } catch {
            run.outcome = Self.outcome(of: error)
            run.detail = "\(error)"
        }
        renewal.cancel()
        let end = now()
        run.finished = end
        let next =
            switch run.outcome {
            case .done: work.next(end)
            case .stopped: begin
            default: end.advanced(by: work.pause)
            }
        unwritten.withLock { [run] in $0[work.name] = (run, next) }
        return run
    }

    /// Until it is cancelled. A claim that cannot be renewed ends some minutes later; then the work
    /// might be done twice, which harms nobody.
    private func renew(_ name: String) async {
        while (try? await Task.sleep(for: .seconds(60))) != nil {
            let end = now().advanced(by: Self.claim)
            _ = try? await database.write { [runner] session in
                try session.renewClaim(name, by: runner, until: end)
            }
        }
    }

    /// A run that went well and could not be written down must not be done again and again.
    private func writeDown() async throws {
        let horizon = Instant(milliseconds: now().milliseconds - Self.memory)
        for (name, entry) in unwritten.withLock({ $0 }) {
            try await database.write { session in
                try session.finish(entry.run, of: name, nextAt: entry.next)
                try session.removeRuns(of: name, before: horizon)
            }
            unwritten.withLock { $0[name] = nil }
        }
    }

    private static func outcome(of error: any Error) -> ScheduledRun.Outcome {
        switch error {
        case is CancellationError: .stopped
        case StoreError.diskFull: .full
        case StoreError.corrupt: .damaged
        case StoreError.unavailable, StoreError.readOnly: .unreachable
        default: .failed
        }
    }
}
