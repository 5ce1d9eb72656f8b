// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore

/// Something that waits for a moderator.
struct QueueItem: Sendable, Hashable {
    enum Kind: String, Sendable, Hashable, CaseIterable {
        case claim, organisation, change, report, stale
    }

    let kind: Kind
    /// What finds it again within its kind; safe in an address.
    let key: String
    let name: String
    let territory: Territory?
    let since: Instant
}

extension Session {
    /// Everything that waits for a moderator of these territories, the longest first.
    func queue(in territories: Set<Territory>, at now: Instant) throws -> [QueueItem] {
        let claims = try openClaims(in: territories, at: now).map {
            QueueItem(
                kind: .claim, key: $0.id.string, name: $0.name, territory: $0.territory,
                since: $0.made)
        }
        let revisions = try openRevisions(in: territories)
        let known = try knownOrganisations(revisions.map(\.organisation))
        let changes = revisions.map { revision in
            QueueItem(
                kind: known.contains(revision.organisation) ? .change : .organisation,
                key: "\(revision.organisation.string).\(revision.number)", name: revision.name,
                territory: revision.territory, since: revision.made)
        }
        let reports = try openReports(in: territories).map {
            QueueItem(
                kind: .report, key: $0.id.string, name: $0.name, territory: $0.territory,
                since: $0.made)
        }
        let stale = try staleItems(in: territories, at: now)
        return (claims + changes + reports + stale).sorted {
            ($0.since, $0.key) < ($1.since, $1.key)
        }
    }

    private func knownOrganisations(
        _ ids: [ID<Organisation>]
    ) throws -> Set<ID<Organisation>> {
        guard !ids.isEmpty else { return [] }
        return Set(
            try rows("SELECT id FROM organisation WHERE id IN \(SQL.list(ids.map(\.sqlValue)))")
                .map { try $0.id(0) })
    }

    private func staleItems(
        in territories: Set<Territory>, at now: Instant
    ) throws -> [QueueItem] {
        let isEverywhere = territories.count == Territory.allCases.count
        return try organisations(try staleRecords(at: now)).compactMap { organisation in
            let territory = organisation.profile.seatTerritory
            guard territory.map(territories.contains) ?? isEverywhere else { return nil }
            return QueueItem(
                kind: .stale, key: organisation.id.string, name: organisation.shownName(in: .fr),
                territory: territory,
                since: try lastConfirmation(of: organisation.id) ?? organisation.updated)
        }
    }
}
