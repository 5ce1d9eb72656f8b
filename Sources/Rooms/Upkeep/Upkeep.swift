// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb

/// The front door of the room: what keeps the site running and tells its operator how it does.
package struct Upkeep: Room {
    package static let migrations = UpkeepSchema.migrations

    package static let area = [
        AreaEntry(UpkeepText.title, for: .administrator, path: UpkeepPaths.backups)
    ]

    let database: any Database
    /// Where backups go; `nil` where none are made.
    let backups: BackupPlan?
    package let readiness: Readiness
    let measurements: Measurements
    /// What is done at set times.
    package let schedule: Schedule
    let now: @Sendable () -> Instant

    /// - Parameters:
    ///   - replicas: what has to follow the change log before readers are sent here.
    ///   - figures: what other rooms have to measure.
    package init(
        database: any Database, backups: BackupPlan? = nil, replicas: [Replica] = [],
        program: Program, requests: RequestMetrics? = nil,
        figures: @escaping @Sendable () -> [MetricFamily] = { [] },
        now: @escaping @Sendable () -> Instant
    ) {
        (self.database, self.backups, self.now) = (database, backups, now)
        readiness = Readiness(database: database, replicas: replicas)
        let works = BackUp(database, backups).map { [$0.work] } ?? []
        schedule = Schedule(database: database, works: works, now: now)
        measurements = Measurements(
            database: database, readiness: readiness, backups: backups, program: program,
            requests: requests, figures: figures)
    }

    package func addRoutes(to routes: Routes) { UpkeepRoutes(upkeep: self).addRoutes(to: routes) }

    /// The program that runs, for who compares nodes.
    package struct Program: Sendable {
        let version: String
        let started: Instant

        package init(version: String, started: Instant) {
            (self.version, self.started) = (version, started)
        }
    }
}
