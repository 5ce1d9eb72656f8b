// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// The audit log, for administrators.
struct AuditRoutes {
    let accounts: Accounts

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        pages.group("administration", context: AdministratorContext.self)
            .get("audit", for: .administrator, use: audit)
    }

    @Sendable private func audit(
        _ request: Request, _ context: AdministratorContext
    ) async throws -> Page {
        let paging = Paging(number: Int(request.query["page"]) ?? 1, size: AuditPage.pageSize)
        return try await accounts.database.read { session in
            let entries = try session.auditEntries(paging)
            let people = Set(entries.compactMap(\.person) + entries.map(\.subject))
            let names = try session.names(of: people)
            return AuditPage(
                entries: entries, names: names, total: try session.numberOfAuditEntries(),
                paging: paging, language: context.language)
        }.page
    }
}
