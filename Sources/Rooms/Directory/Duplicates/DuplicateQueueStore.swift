// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

// The SQL of the queue of possible duplicates as people see it.

/// Whose pairs are meant: a moderator of some territories decides about pairs of which both sides
/// are at home there, since a merge changes both.
enum DuplicateBounds: Sendable, Hashable {
    case everywhere
    case territories(Set<Territory>)
}

extension Session {
    /// Undecided ones, the surest first; decided ones, the newest first. With the names to list
    /// them by.
    func duplicateQueue(
        _ outcome: DuplicatePair.Outcome, within bounds: DuplicateBounds, _ paging: Paging
    ) throws -> [DuplicatePair] {
        let order: SQL =
            outcome == .pending
            ? "score DESC, left_id, right_id" : "decided DESC, left_id, right_id"
        let pairs = try rows(
            """
            SELECT left_id, right_id FROM duplicate_pair
            WHERE outcome = \(outcome.rawValue) AND \(SQL.lies(within: bounds))
            ORDER BY \(order) LIMIT \(paging.size) OFFSET \(paging.offset)
            """
        ).map { (ID<Organisation>(try $0.text(0)), ID<Organisation>(try $0.text(1))) }
        return try pairs.compactMap { try duplicatePair($0.0, $0.1) }
    }

    func duplicateCounts(
        within bounds: DuplicateBounds
    ) throws -> [DuplicatePair.Outcome: Int] {
        var counts: [DuplicatePair.Outcome: Int] = [:]
        try forEach(
            """
            SELECT outcome, COUNT(*) FROM duplicate_pair
            WHERE \(SQL.lies(within: bounds)) GROUP BY outcome
            """
        ) { counts[try $0.choice(0)] = try $0.int(1) }
        return counts
    }

    func duplicatePair(
        _ one: ID<Organisation>, _ other: ID<Organisation>, within bounds: DuplicateBounds
    ) throws -> DuplicatePair? {
        let (left, right) = (min(one, other), max(one, other))
        let isWithin =
            try row(
                """
                SELECT 1 FROM duplicate_pair WHERE left_id = \(left) AND right_id = \(right)
                    AND \(SQL.lies(within: bounds))
                """) != nil
        return isWithin ? try duplicatePair(left, right) : nil
    }
}

extension SQL {
    fileprivate static func lies(within bounds: DuplicateBounds) -> SQL {
        guard case .territories(let territories) = bounds else { return "1 = 1" }
        let codes = SQL.list(territories.map(\.code).sorted().map(\.sqlValue))
        return """
            EXISTS (SELECT 1 FROM organisation_site
                WHERE organisation_id = left_id AND territory IN \(codes))
            AND EXISTS (SELECT 1 FROM organisation_site
                WHERE organisation_id = right_id AND territory IN \(codes))
            """
    }
}
