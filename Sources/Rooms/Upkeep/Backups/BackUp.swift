// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Makes a backup every night, restores it aside to compare every row, and only then removes the
/// oldest ones.
struct BackUp: Sendable {
    /// The name of the work in the schedule.
    static let name = "backup"
    /// At 01:00 UTC: two or three in the morning where the cluster is.
    private static let hour: Int64 = 3_600_000
    private static let day: Int64 = 24 * hour

    private let database: SQLiteDatabase
    private let plan: BackupPlan

    /// `nil` where none are wanted, or the database is not a file: servers have their own way.
    init?(_ database: any Database, _ plan: BackupPlan?) {
        guard let plan, let database = database as? SQLiteDatabase else { return nil }
        (self.database, self.plan) = (database, plan)
    }

    var work: ScheduledWork {
        ScheduledWork(name: Self.name, next: Self.nextNight, pause: Self.hour) { run in
            try await self.run(&run)
        }
    }

    func run(_ run: inout ScheduledRun) async throws {
        let folder = BackupFolder(path: plan.folder)
        try folder.prepare()
        let name = BackupFolder.name(at: run.started)
        let path = plan.folder + "/" + name
        let content = try await database.backup(to: path)
        run.file = name
        run.rows = content.rows
        run.bytes = folder.size(of: name)
        // The new one is good all the same.
        do { try folder.prune(keeping: plan.kept) } catch { run.detail = "\(error)" }
    }

    /// The first night after that instant.
    static func nextNight(_ instant: Instant) -> Instant {
        let since = instant.milliseconds - hour
        let nights = since >= 0 ? since / day : (since - day + 1) / day
        return Instant(milliseconds: (nights + 1) * day + hour)
    }
}
