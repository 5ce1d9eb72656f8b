// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

extension Session {
    /// Of several organisations at once, the records each is made from.
    func origins(of ids: [ID<Organisation>]) throws -> [ID<Organisation>: [Origin]] {
        guard !ids.isEmpty else { return [:] }
        var found: [ID<Organisation>: [Origin]] = [:]
        try forEach(
            """
            SELECT source_id, record, url, read_at, organisation_id FROM source_record
            WHERE organisation_id IN \(SQL.list(ids.map(\.sqlValue))) ORDER BY source_id, record
            """
        ) { row in
            found[ID(try row.text(4)), default: []].append(try Origin(row: row))
        }
        return found
    }

    /// Ids, addresses and dates of all organisations in the order of ids, for the site map.
    func addresses(
        offset: Int, limit: Int
    ) throws -> [(slug: String, updated: Instant)] {
        try rows(
            """
            SELECT slug, updated FROM organisation WHERE is_invented = 0
            ORDER BY id LIMIT \(limit) OFFSET \(offset)
            """
        ).map { (try $0.text(0), try $0.instant(1)) }
    }
}
