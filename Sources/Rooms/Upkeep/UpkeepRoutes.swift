// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// What supervisors, scrapers and the secretariat ask for.
struct UpkeepRoutes {
    let upkeep: Upkeep

    func addRoutes(to routes: Routes) {
        routes.root.get("health/live", for: .everyone) { _, _ in
            Response.data("live\n".utf8, type: .plainText, cacheControl: "no-store")
        }
        routes.root.get("health/ready", for: .everyone, use: ready)
        routes.root.group("metrics", context: MonitoringContext.self)
            .get("", for: .monitoring, use: metrics)
        routes.pages.group("secretariat", context: AdministratorContext.self)
            .get("backups", for: .administrator, use: backups)
    }

    @Sendable private func ready(
        _ request: Request, _ context: ServerContext
    ) async throws -> Response {
        let answer = await upkeep.readiness.answer()
        return .data(
            answer.text.utf8, type: .plainText,
            status: answer.isReady ? .ok : .serviceUnavailable, cacheControl: "no-store")
    }

    @Sendable private func metrics(
        _ request: Request, _ context: MonitoringContext
    ) async throws -> Response {
        let families = await upkeep.measurements.families()
        return .data(
            MetricsText.bytes(of: families), type: .metrics, cacheControl: "no-store")
    }

    @Sendable private func backups(
        _ request: Request, _ context: AdministratorContext
    ) async throws -> Page {
        let (runs, success, due) = try await upkeep.database.read { session in
            (
                try session.runs(of: BackUp.name, limit: BackupsPage.length),
                try session.lastRun(of: BackUp.name, .done),
                try session.appointment(of: BackUp.name)?.due
            )
        }
        return BackupsPage(
            plan: upkeep.schedule.isEmpty ? nil : upkeep.backups, runs: runs, success: success,
            due: due, now: upkeep.now(), language: context.language
        ).page
    }
}
