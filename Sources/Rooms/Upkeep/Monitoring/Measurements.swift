// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb

/// Everything that `/metrics` tells. What comes from the database is left out while it cannot be
/// read; the rest is told all the same.
struct Measurements: Sendable {
    let database: any Database
    let readiness: Readiness
    let backups: BackupPlan?
    let program: Upkeep.Program
    let requests: RequestMetrics?
    let figures: @Sendable () -> [MetricFamily]

    func families() async -> [MetricFamily] {
        let answer = await readiness.answer()
        let stored = (try? await database.read { try Stored($0) })
        return [
            MetricFamily(
                "grappe_build_info", .gauge, "1, with the version of the program.",
                [.init(1, [.init("version", program.version), .init("store", database.engine)])]),
            MetricFamily(
                "grappe_ready", .gauge, "1 where requests should be sent here.",
                answer.isReady ? 1 : 0),
            lag(answer),
        ] + store + (stored.map(families) ?? []) + disks + figures()
            + (requests?.families ?? []) + ProcessFigures.families(started: program.started)
    }

    /// What has to be read.
    private struct Stored {
        let lastChange: Int64
        let success, failure: ScheduledRun?
        let due: Instant?

        init(_ session: any Session) throws {
            lastChange = try session.lastChangeSequence()
            success = try session.lastRun(of: BackUp.name, .done)
            failure = try session.runs(of: BackUp.name, limit: 50).first { $0.outcome.isFailure }
            due = try session.appointment(of: BackUp.name)?.due
        }
    }

    private func lag(_ answer: Readiness.Answer) -> MetricFamily {
        let replicas =
            switch answer {
            case .ready(let replicas), .starting(let replicas): replicas
            case .stopping, .unreadable: [] as [Readiness.Behind]
            }
        return MetricFamily(
            "grappe_replica_lag_changes", .gauge, "Changes that a replica has not taken in yet.",
            replicas.map { .init(Double($0.changes), [.init("replica", $0.replica)]) })
    }

    private var store: [MetricFamily] {
        let statistics = database.statistics
        return [
            MetricFamily(
                "grappe_store_writes_total", .counter, "Transactions committed.",
                statistics.writes),
            MetricFamily(
                "grappe_store_commits_total", .counter,
                "Commits, each one wait for the disk; several transactions share one.",
                statistics.commits),
            MetricFamily(
                "grappe_store_failures_total", .counter, "Transactions that failed.",
                statistics.failures),
            MetricFamily(
                "grappe_store_waiting", .gauge, "Transactions asked for and not answered yet.",
                statistics.waiting),
        ]
    }

    private func families(_ stored: Stored) -> [MetricFamily] {
        func instant(_ name: String, _ help: String, _ instant: Instant?) -> MetricFamily {
            let seconds = instant.map { MetricFamily.Sample(Double($0.milliseconds) / 1000) }
            return MetricFamily(name, .gauge, help, [seconds].compactMap { $0 })
        }
        let sequence = MetricFamily(
            "grappe_change_sequence", .counter, "The last number of the change log.",
            Double(stored.lastChange))
        guard backups != nil else { return [sequence] }
        let bytes = stored.success?.bytes.map { MetricFamily.Sample(Double($0)) }
        return [
            sequence,
            instant(
                "grappe_backup_last_success_timestamp_seconds",
                "When the last backup that was compared with the database ended.",
                stored.success?.finished),
            instant(
                "grappe_backup_last_failure_timestamp_seconds",
                "When the last backup that failed ended.", stored.failure?.finished),
            instant(
                "grappe_backup_next_timestamp_seconds", "When the next backup is due.", stored.due),
            MetricFamily(
                "grappe_backup_size_bytes", .gauge, "Size of the last backup.",
                [bytes].compactMap { $0 }),
        ]
    }

    private var disks: [MetricFamily] {
        let places = [
            ("database", (database as? SQLiteDatabase)?.path), ("backups", backups?.folder),
        ]
        let samples = places.compactMap { name, path -> MetricFamily.Sample? in
            guard let path, let free = ProcessFigures.free(at: path) else { return nil }
            return .init(Double(free), [.init("of", name)])
        }
        return [
            MetricFamily(
                "grappe_disk_free_bytes", .gauge,
                "Room on the disk of the database and of backups.",
                samples)
        ]
    }
}
