// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Glibc
import GrappeStore

/// Writes small transactions for some seconds and prints one JSON line: how many were acknowledged
/// a second, in how many commits, and how long each writer waited.
struct Measure: AsyncParsableCommand {
    @Argument(help: "The database's address.")
    var address: String

    @Option(help: "How many write at the same time.")
    var writers = 64

    @Option(help: "For so many seconds.")
    var seconds = 5.0

    @Option(help: "A file in which to measure how long the disk takes to write 4 kB for good.")
    var syncFile: String?

    func run() async throws {
        let syncs = try syncFile.map(SyncTime.measure) ?? []
        let database = try await ChaosWriter.open(address)
        let before = database.statistics
        let clock = ContinuousClock()
        let (start, cpu) = (clock.now, Self.processorSeconds())
        let end = start.advanced(by: .seconds(seconds))
        let waits = try await withThrowingTaskGroup(of: [Duration].self) { group in
            for writer in 0..<writers {
                group.addTask { try await write(database, writer, until: end) }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let (elapsed, used) = (clock.now - start, Self.processorSeconds() - cpu)
        let commits = database.statistics.commits - before.commits
        Lines.put(Self.line(syncs.sorted(), waits.sorted(), elapsed / .seconds(1), commits, used))
        try await database.close()
    }

    private func write(
        _ database: any Database, _ writer: Int, until end: ContinuousClock.Instant
    ) async throws -> [Duration] {
        var waits: [Duration] = []
        var start = ContinuousClock.now
        while start < end {
            let transaction = ChaosTransaction(small: "\(writer).\(waits.count)")
            try await database.write { try transaction.run($0) }
            let answer = ContinuousClock.now
            waits.append(answer - start)
            start = answer
        }
        return waits
    }

    private static func line(
        _ syncs: [Duration], _ waits: [Duration], _ seconds: Double, _ commits: Int,
        _ processor: Double
    ) -> String {
        func milliseconds(_ share: Double, of sorted: [Duration]) -> String {
            guard !sorted.isEmpty else { return "null" }
            return rounded(sorted[Int(Double(sorted.count - 1) * share)] / .milliseconds(1))
        }
        let count = Double(max(1, waits.count))
        return """
            {"sync_p50_ms": \(milliseconds(0.5, of: syncs)), \
            "sync_p99_ms": \(milliseconds(0.99, of: syncs)), \
            "writes_per_second": \(rounded(Double(waits.count) / seconds)), \
            "commits_per_second": \(rounded(Double(commits) / seconds)), \
            "writes_a_commit": \(rounded(Double(waits.count) / Double(max(1, commits)))), \
            "p50_ms": \(milliseconds(0.5, of: waits)), "p99_ms": \(milliseconds(0.99, of: waits)), \
            "max_ms": \(milliseconds(1, of: waits)), \
            "processor_us_a_write": \(rounded(processor / count * 1_000_000))}
            """
    }

    private static func rounded(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }

    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
