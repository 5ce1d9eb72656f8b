// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Takes changes of an import back, the last ones first.
struct JournalReversal {
    let session: any WriteSession
    let importID: ID<ImportRun>
    let now: Instant

    /// Takes back at most so many changes and forgets them; tells how many there were.
    func takeBack(limit: Int) throws -> Int {
        let rows = try session.rows(
            """
            SELECT kind, organisation_id, source_id, record, before, sequence FROM import_change
            WHERE import_id = \(importID) ORDER BY sequence DESC LIMIT \(limit)
            """)
        guard let last = rows.last else { return 0 }
        let changes = try rows.map { try JournalChange(row: $0) }
        let ids = Array(Set(changes.compactMap(\.organisation))).sorted()
        var current = Dictionary(
            uniqueKeysWithValues: try session.organisations(ids).map { ($0.id, $0) })
        for change in changes { try takeBack(change, &current) }
        try session.run(
            """
            DELETE FROM import_change
            WHERE import_id = \(importID) AND sequence >= \(try last.int(5))
            """)
        return rows.count
    }

    private func takeBack(
        _ change: JournalChange, _ current: inout [ID<Organisation>: Organisation]
    ) throws {
        switch change {
        case .sourceCreated(let id): try session.removeSource(id)
        case .sourceBefore(let stored): try session.store(stored)
        case .organisationCreated(let id, _):
            if let organisation = current.removeValue(forKey: id) {
                try session.replaceMatchKeys(of: id, from: organisation.profile, to: nil)
                try session.delete(organisation, at: now)
            }
        case .organisationBefore(let former, _):
            try restore(former, current[former.id])
            current[former.id] = former
        case .recordCreated(let source, let record, _):
            try session.run(
                "DELETE FROM source_record WHERE source_id = \(source) AND record = \(record)")
        case .recordBefore(let former, _): try session.save(former)
        case .slugCreated(let slug, _): try session.forget(slug: slug)
        case .slugBefore(let slug, let organisation): try session.lead(slug, to: organisation)
        case .pairCreated(let pair): try session.remove(pair)
        case .pairBefore(let pair):
            try session.remove(pair)
            _ = try session.propose(pair)
        case .referenceMoved(let moved, let heir): try moved.takeBack(from: heir, in: session)
        }
    }

    private func restore(_ former: Organisation, _ current: Organisation?) throws {
        if let current {
            try session.update(former, from: current)
        } else {
            try session.insert(former)
        }
        try session.replaceMatchKeys(
            of: former.id, from: current?.profile, to: former.profile)
    }
}
