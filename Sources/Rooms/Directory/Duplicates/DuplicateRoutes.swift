// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// The moderators' pages about organisations that may be one. Each sees the pairs of their own
/// territories.
struct DuplicateRoutes {
    let database: any Database
    let references: [OrganisationReference]
    let now: @Sendable () -> Instant

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        let group = pages.group("secretariat", context: ModeratorContext.self)
        group.get("duplicates", for: .moderator, use: queue)
        group.get("duplicates/:left/:right", for: .moderator, use: pair)
        group.post("duplicates/:left/:right", for: .moderator, use: decide)
    }

    @Sendable private func queue(
        _ request: Request, _ context: ModeratorContext
    ) async throws -> Page {
        let (query, bounds) = (request.query, context.right.bounds)
        let outcome = DuplicatePair.Outcome(rawValue: query["outcome"]) ?? .pending
        let paging = Paging(number: Int(query["page"]) ?? 1, size: DuplicatesPage.pageSize)
        let (pairs, counts, organisations) = try await database.read { session in
            let pairs = try session.duplicateQueue(outcome, within: bounds, paging)
            let ids = Set(pairs.flatMap { [$0.left, $0.right] }).sorted()
            return (
                pairs, try session.duplicateCounts(within: bounds),
                try session.organisations(ids, [.names, .sites])
            )
        }
        return DuplicatesPage(
            pairs: pairs,
            organisations: Dictionary(uniqueKeysWithValues: organisations.map { ($0.id, $0) }),
            counts: counts, outcome: outcome, paging: paging,
            done: DuplicatePair.Outcome(rawValue: query["done"]),
            merge: merge(query, context), language: context.language
        ).page
    }

    /// History is for those who look after the whole directory.
    private func merge(_ query: FormFields, _ context: ModeratorContext) -> ID<ImportRun>? {
        query["merge"].isEmpty || !context.right.isUnbounded ? nil : ID(query["merge"])
    }

    @Sendable private func pair(
        _ request: Request, _ context: ModeratorContext
    ) async throws -> Page {
        try await page(context).page
    }

    @Sendable private func decide(
        _ fields: FormFields, _ request: Request, _ context: ModeratorContext
    ) async throws -> Response {
        var page = try await page(context)
        guard let outcome = DuplicatePair.Outcome(rawValue: fields["outcome"]),
            outcome != .pending
        else { return .redirect(to: DuplicatePaths.pair(page.pair, context.language)) }
        do {
            let merge = try await DecideDuplicate(
                database: database, references: references, now: now
            ).decide(
                page.pair.left, page.pair.right, outcome, by: context.person.person,
                within: context.right.bounds)
            return .redirect(
                to: DuplicatePaths.queue(context.language).query([
                    ("done", outcome.rawValue), ("merge", merge?.string ?? ""),
                ]))
        } catch let error as ImportError {
            page.problem = error == .unknownPair ? DuplicateText.decided : DuplicateText.busy
            var whole = page.page
            whole.markInvalid()
            return try whole.response(from: request, context: context)
        }
    }

    private func page(_ context: ModeratorContext) async throws -> DuplicatePairPage {
        let (one, other) = (
            ID<Organisation>(try context.parameters.require("left")),
            ID<Organisation>(try context.parameters.require("right"))
        )
        let bounds = context.right.bounds
        let found = try await database.read { session in
            try session.duplicatePair(one, other, within: bounds).map {
                ($0, try session.organisation($0.left), try session.organisation($0.right))
            }
        }
        guard let (pair, left, right) = found else { throw WebError.notFound() }
        return DuplicatePairPage(
            pair: pair, left: left, right: right, language: context.language)
    }
}

extension TerritoryModerator {
    fileprivate var bounds: DuplicateBounds {
        isUnbounded ? .everywhere : .territories(territories)
    }
}
