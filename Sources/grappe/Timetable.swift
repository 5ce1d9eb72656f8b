// SPDX-License-Identifier: EUPL-1.2

import ServiceLifecycle
import Upkeep

/// Looks every minute for work that is due, such as the nightly backup.
struct Timetable: Service {
    let schedule: Schedule

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            // A start is for readers first.
            try await Task.sleep(for: .seconds(10))
            while !schedule.isEmpty {
                await runDue()
                try await Task.sleep(for: .seconds(60))
            }
            try await gracefulShutdown()
        }
    }

    private func runDue() async {
        do {
            for failure in try await schedule.runDue() { Cluster.note("failed: \(failure)") }
        } catch {
            Cluster.note("scheduled work could not be looked for: \(error)")
        }
    }
}
