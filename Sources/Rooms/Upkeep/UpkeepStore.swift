// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

// All SQL of the room.

extension Session {
    /// When the work is to be done, and until when somebody has claimed it; `nil` before the first
    /// claim.
    func appointment(of work: String) throws -> (due: Instant, claimedUntil: Instant)? {
        try row("SELECT due, claimed_until FROM scheduled_work WHERE name = \(work)").map {
            (try $0.instant(0), try $0.instant(1))
        }
    }

    /// The last runs of the work, newest first.
    func runs(of work: String, limit: Int) throws -> [ScheduledRun] {
        try rows(
            """
            SELECT started, runner, finished, outcome, file, bytes, row_count, detail
            FROM scheduled_run WHERE name = \(work) ORDER BY started DESC, runner LIMIT \(limit)
            """
        ).map(ScheduledRun.init)
    }

    /// The newest run of the work that ended in that way.
    func lastRun(of work: String, _ outcome: ScheduledRun.Outcome) throws -> ScheduledRun? {
        try row(
            """
            SELECT started, runner, finished, outcome, file, bytes, row_count, detail
            FROM scheduled_run WHERE name = \(work) AND outcome = \(outcome.rawValue)
            ORDER BY started DESC LIMIT 1
            """
        ).map(ScheduledRun.init)
    }

    /// How many changes of the room the log has after that number.
    func changes(after sequence: Int64, of room: String) throws -> Int {
        try row(
            """
            SELECT COUNT(*) FROM change_log
            WHERE sequence > \(SQLValue.integer(sequence)) AND room = \(room)
            """)?.int(0) ?? 0
    }
}

extension WriteSession {
    /// Claims the work if it is due and nobody else has; whoever gets `true` does it.
    ///
    /// One conditional statement decides, so that of several nodes one is told `true`.
    func claim(
        _ work: String, by runner: String, at now: Instant, until end: Instant
    ) throws -> Bool {
        try run(
            """
            INSERT INTO scheduled_work (name, due, runner, claimed_until)
            VALUES (\(work), \(now), '', 0) ON CONFLICT (name) DO NOTHING
            """)
        let isMine =
            try run(
                """
                UPDATE scheduled_work SET runner = \(runner), claimed_until = \(end)
                WHERE name = \(work) AND due <= \(now) AND claimed_until <= \(now)
                """) == 1
        guard isMine else { return false }
        // Whoever began it before and did not end it is gone.
        try run(
            """
            UPDATE scheduled_run SET outcome = \(ScheduledRun.Outcome.abandoned.rawValue)
            WHERE name = \(work) AND outcome = \(ScheduledRun.Outcome.running.rawValue)
            """)
        try run(
            """
            INSERT INTO scheduled_run (name, started, runner, outcome)
            VALUES (\(work), \(now), \(runner), \(ScheduledRun.Outcome.running.rawValue))
            """)
        return true
    }

    /// Keeps others away for longer; whether the claim still stands.
    func renewClaim(_ work: String, by runner: String, until end: Instant) throws -> Bool {
        try run(
            """
            UPDATE scheduled_work SET claimed_until = \(end)
            WHERE name = \(work) AND runner = \(runner)
            """) == 1
    }

    /// Writes down how a run ended, gives the claim back and says when the next one is due.
    func finish(_ run: ScheduledRun, of work: String, nextAt next: Instant) throws {
        try self.run(
            """
            UPDATE scheduled_run SET finished = \(run.finished), outcome = \(run.outcome.rawValue),
                file = \(run.file), bytes = \(run.bytes), row_count = \(run.rows),
                detail = \(run.detail)
            WHERE name = \(work) AND started = \(run.started) AND runner = \(run.runner)
            """)
        try self.run(
            """
            UPDATE scheduled_work SET due = \(next), claimed_until = 0
            WHERE name = \(work) AND runner = \(run.runner)
            """)
    }

    /// Last year's runs tell nothing any more; the newest that went well stays.
    func removeRuns(of work: String, before instant: Instant) throws {
        try run(
            """
            DELETE FROM scheduled_run WHERE name = \(work) AND started < \(instant)
                AND started < (SELECT MAX(started) FROM scheduled_run
                    WHERE name = \(work) AND outcome = \(ScheduledRun.Outcome.done.rawValue))
            """)
    }
}

extension ScheduledRun {
    fileprivate init(_ row: Row) throws {
        self.init(started: try row.instant(0), runner: try row.text(1))
        finished = try row.instantOrNil(2)
        outcome = Outcome(rawValue: try row.text(3)) ?? .failed
        (file, bytes) = (try row.textOrNil(4), try row.intOrNil(5))
        (rows, detail) = (try row.intOrNil(6), try row.textOrNil(7))
    }
}
