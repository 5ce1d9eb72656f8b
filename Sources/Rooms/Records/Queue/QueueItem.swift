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

/// A revision as the key of an entry: `<organisation>.<number>`.
struct RevisionKey {
    let organisation: ID<Organisation>
    let number: Int

    init(_ revision: Revision) {
        (organisation, number) = (revision.organisation, revision.number)
    }

    init?(_ string: String) {
        let parts = string.utf8.split(separator: 0x2E)
            .map { String(decoding: Array($0), as: UTF8.self) }
        guard parts.count == 2, let number = Int(parts[1]) else { return nil }
        (organisation, self.number) = (ID(parts[0]), number)
    }

    var string: String { "\(organisation.string).\(number)" }
}

extension QueueItem {
    fileprivate init(_ claim: RecordClaim) {
        self.init(
            kind: .claim, key: claim.id.string, name: claim.name, territory: claim.territory,
            since: claim.made)
    }

    fileprivate init(_ revision: Revision, isNew: Bool) {
        self.init(
            kind: isNew ? .organisation : .change, key: RevisionKey(revision).string,
            name: revision.name, territory: revision.territory, since: revision.made)
    }

    fileprivate init(_ report: RecordReport) {
        self.init(
            kind: .report, key: report.id.string, name: report.name, territory: report.territory,
            since: report.made)
    }
}

extension Session {
    /// Everything that waits for a moderator of these territories, the longest first.
    func queue(in territories: Set<Territory>, at now: Instant) throws -> [QueueItem] {
        let claims = try openClaims(in: territories, at: now).map(QueueItem.init)
        let changes = try items(try openRevisions(in: territories))
        let reports = try openReports(in: territories).map(QueueItem.init)
        let stale = try staleItems(try staleRecords(at: now), in: territories)
        return (claims + changes + reports + stale).sorted {
            ($0.since, $0.key) < ($1.since, $1.key)
        }
    }

    /// That one entry, if it waits for a moderator of these territories.
    func queueItem(
        _ kind: QueueItem.Kind, _ key: String, in territories: Set<Territory>, at now: Instant
    ) throws -> QueueItem? {
        switch kind {
        case .claim:
            return try openClaims(in: territories, at: now, only: ID(key)).first
                .map(QueueItem.init)
        case .organisation, .change:
            guard let key = RevisionKey(key) else { return nil }
            return try items(try openRevisions(in: territories, only: key))
                .first { $0.kind == kind }
        case .report:
            return try openReports(in: territories, only: ID(key)).first.map(QueueItem.init)
        case .stale:
            return try staleItems(try staleRecords(at: now, only: ID(key)), in: territories).first
        }
    }

    private func items(_ revisions: [Revision]) throws -> [QueueItem] {
        let known = try knownOrganisations(revisions.map(\.organisation))
        return revisions.map { QueueItem($0, isNew: !known.contains($0.organisation)) }
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
        _ ids: [ID<Organisation>], in territories: Set<Territory>
    ) throws -> [QueueItem] {
        let isEverywhere = territories.count == Territory.allCases.count
        return try organisations(ids).compactMap { organisation in
            let territory = organisation.profile.seatTerritory
            guard territory.map(territories.contains) ?? isEverywhere else { return nil }
            return QueueItem(
                kind: .stale, key: organisation.id.string, name: organisation.shownName(in: .fr),
                territory: territory,
                since: try lastConfirmation(of: organisation.id) ?? organisation.updated)
        }
    }
}
