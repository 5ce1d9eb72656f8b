// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Upkeep

@Suite("Work at set times")
struct ScheduleTests {
    static let hour: Int64 = 3_600_000

    /// Work that counts how often it was done, and fails when told to.
    private final class Work: Sendable {
        let times = Guarded(0)
        let failure = Guarded<StoreError?>(nil)

        var work: ScheduledWork {
            ScheduledWork(
                name: "count", next: { $0.advanced(by: 24 * hour) }, pause: hour
            ) { run in
                self.times.withLock { $0 += 1 }
                if let failure = self.failure.withLock({ $0 }) { throw failure }
                run.file = "file"
            }
        }

        var done: Int { times.withLock { $0 } }
    }

    private static func with(
        _ engine: StoreEngine, _ body: (any Database, Work, TestClock) async throws -> Void
    ) async throws {
        try await engine.withDatabase(Upkeep.migrations) { database in
            try await body(database, Work(), TestClock())
        }
    }

    @Test("It is done at once the first time, then when it is due", arguments: StoreEngine.all)
    func due(engine: StoreEngine) async throws {
        try await Self.with(engine) { database, work, clock in
            let schedule = Schedule(database: database, works: [work.work], now: clock.now)
            #expect(try await schedule.runDue() == [])
            for _ in 0..<3 { #expect(try await schedule.runDue() == []) }
            #expect(work.done == 1)
            clock.advance(by: 24 * Self.hour - 1)
            _ = try await schedule.runDue()
            #expect(work.done == 1)
            clock.advance(by: 1)
            _ = try await schedule.runDue()
            #expect(work.done == 2)
            let runs = try await database.read { try $0.runs(of: "count", limit: 9) }
            #expect(runs.map(\.outcome) == [.done, .done])
            #expect(runs.map(\.file) == ["file", "file"])
        }
    }

    @Test(
        "The run that began is the one that ends, though time goes on", arguments: StoreEngine.all)
    func moving(engine: StoreEngine) async throws {
        try await Self.with(engine) { database, work, clock in
            let schedule = Schedule(database: database, works: [work.work]) {
                clock.advance(by: 7)
                return clock.now()
            }
            _ = try await schedule.runDue()
            let runs = try await database.read { try $0.runs(of: "count", limit: 9) }
            #expect(runs.map(\.outcome) == [.done])
            let run = try #require(runs.first)
            let end = try #require(run.finished)
            #expect(end > run.started)
            let due = try await database.read { try $0.appointment(of: "count")?.due }
            #expect(due == end.advanced(by: 24 * Self.hour))
        }
    }

    @Test("Of twenty nodes one does it", arguments: StoreEngine.all)
    func once(engine: StoreEngine) async throws {
        try await Self.with(engine) { database, work, clock in
            for round in 1...3 {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for node in 0..<20 {
                        let schedule = Schedule(
                            database: database, works: [work.work], runner: "node\(node)",
                            now: clock.now)
                        group.addTask { _ = try await schedule.runDue() }
                    }
                    try await group.waitForAll()
                }
                #expect(work.done == round)
                clock.advance(by: 24 * Self.hour)
            }
        }
    }

    @Test("What failed is tried again an hour later, and told", arguments: StoreEngine.all)
    func failing(engine: StoreEngine) async throws {
        try await Self.with(engine) { database, work, clock in
            let schedule = Schedule(database: database, works: [work.work], now: clock.now)
            work.failure.withLock { $0 = .diskFull }
            #expect(try await schedule.runDue().count == 1)
            #expect(try await schedule.runDue() == [])
            #expect(work.done == 1)
            clock.advance(by: Self.hour)
            work.failure.withLock { $0 = nil }
            #expect(try await schedule.runDue() == [])
            let outcomes = try await database.read {
                try $0.runs(of: "count", limit: 9).map(\.outcome)
            }
            #expect(outcomes == [.done, .full])
            let last = try await database.read { try $0.lastRun(of: "count", .done) }
            #expect(last?.started == clock.now())
        }
    }

    @Test("Whoever dies while it has the work loses it some minutes later")
    func abandoned() async throws {
        try await Self.with(.sqlite) { database, work, clock in
            let begin = clock.now()
            let isClaimed = try await database.write { session in
                try session.claim(
                    "count", by: "dead", at: begin, until: begin.advanced(by: Schedule.claim))
            }
            #expect(isClaimed)
            let schedule = Schedule(database: database, works: [work.work], now: clock.now)
            _ = try await schedule.runDue()
            #expect(work.done == 0)
            clock.advance(by: Schedule.claim)
            _ = try await schedule.runDue()
            #expect(work.done == 1)
            let outcomes = try await database.read {
                try $0.runs(of: "count", limit: 9).map(\.outcome)
            }
            #expect(outcomes == [.done, .abandoned])
        }
    }

    @Test("A claim that is renewed keeps others away")
    func renewed() async throws {
        try await Self.with(.sqlite) { database, work, clock in
            let begin = clock.now()
            try await database.write { session in
                _ = try session.claim("count", by: "slow", at: begin, until: begin.advanced(by: 1))
                let end = begin.advanced(by: 2 * Self.hour)
                #expect(try session.renewClaim("count", by: "slow", until: end))
                #expect(try !session.renewClaim("count", by: "other", until: end))
            }
            let schedule = Schedule(database: database, works: [work.work], now: clock.now)
            clock.advance(by: Self.hour)
            _ = try await schedule.runDue()
            #expect(work.done == 0)
        }
    }

    @Test("What was done and could not be written down is not done again")
    func unwritten() async throws {
        try await withSQLiteDatabase { database, _ in
            _ = try await Migrations.run(
                Upkeep.migrations, on: database, at: Instant(milliseconds: 0))
            let (clock, times) = (TestClock(), Guarded(0))
            let work = ScheduledWork(name: "count", next: { $0.advanced(by: 1) }, pause: 1) { run in
                times.withLock { $0 += 1 }
                // From here on nothing can be written.
                try await database.write { _ = try $0.row("PRAGMA max_page_count = 1") }
                run.detail = String(repeating: "x", count: 100_000)
            }
            let schedule = Schedule(database: database, works: [work], now: clock.now)
            for _ in 0..<3 {
                await #expect(throws: StoreError.diskFull) { try await schedule.runDue() }
                clock.advance(by: Schedule.claim)
            }
            #expect(times.withLock { $0 } == 1)
            try await database.write { _ = try $0.row("PRAGMA max_page_count = 100000") }
            await #expect(throws: StoreError.diskFull) { try await schedule.runDue() }
            let outcomes = try await database.read {
                try $0.runs(of: "count", limit: 9).map(\.outcome)
            }
            #expect(outcomes.contains(.done))
        }
    }

    @Test("Old runs are forgotten, but never the last that went well")
    func forgetting() async throws {
        try await Self.with(.sqlite) { database, work, clock in
            let schedule = Schedule(database: database, works: [work.work], now: clock.now)
            _ = try await schedule.runDue()
            work.failure.withLock { $0 = .busy }
            for _ in 0..<3 {
                clock.advance(by: 500 * 24 * Self.hour)
                _ = try await schedule.runDue()
            }
            let outcomes = try await database.read {
                try $0.runs(of: "count", limit: 9).map(\.outcome)
            }
            #expect(outcomes == [.failed, .failed, .failed, .done])
            work.failure.withLock { $0 = nil }
            clock.advance(by: 500 * 24 * Self.hour)
            _ = try await schedule.runDue()
            let left = try await database.read { try $0.runs(of: "count", limit: 9).count }
            #expect(left == 1)
        }
    }
}
