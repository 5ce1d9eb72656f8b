// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Two organisations that may be one, and what was decided about them.
package struct DuplicatePair: Sendable, Hashable, Codable {
    package enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
        /// Waits for somebody.
        case pending
        case same
        /// Never proposed again.
        case different
        /// Looked at without result; stays in the queue, at its end.
        case unsure
    }

    /// The id that comes first in order.
    package let left: ID<Organisation>
    package let right: ID<Organisation>
    package var score: Double
    package var reasons: [MatchReason]
    package var outcome: Outcome
    package var found: Instant
    package var decided: Instant?
    /// The import that brought the two together; its undoing takes the question back.
    package var importID: ID<ImportRun>?

    init(
        _ one: ID<Organisation>, _ other: ID<Organisation>, score: Double, reasons: [MatchReason],
        outcome: Outcome = .pending, found: Instant, decided: Instant? = nil,
        by importID: ID<ImportRun>? = nil
    ) {
        (left, right) = (min(one, other), max(one, other))
        (self.score, self.reasons, self.outcome) = (score, reasons, outcome)
        (self.found, self.decided, self.importID) = (found, decided, importID)
    }
}

extension Session {
    /// The queue: undecided pairs, the surest first, then those that somebody was unsure about.
    package func duplicatePairs(
        outcomes: [DuplicatePair.Outcome] = [.pending, .unsure], limit: Int = 100, offset: Int = 0
    ) throws -> [DuplicatePair] {
        try rows(
            """
            SELECT left_id, right_id, score, reasons, outcome, found, decided, import_id
            FROM duplicate_pair
            WHERE outcome IN \(SQL.list(outcomes.map { .of($0) }))
            ORDER BY outcome, score DESC, left_id, right_id LIMIT \(limit) OFFSET \(offset)
            """
        ).map(DuplicatePair.init(row:))
    }

    package func duplicatePairCount(
        outcomes: [DuplicatePair.Outcome] = [.pending, .unsure]
    ) throws -> Int {
        try row(
            """
            SELECT COUNT(*) FROM duplicate_pair
            WHERE outcome IN \(SQL.list(outcomes.map { .of($0) }))
            """)?.int(0) ?? 0
    }

    package func duplicatePair(
        _ one: ID<Organisation>, _ other: ID<Organisation>
    ) throws -> DuplicatePair? {
        try duplicatePairs(
            where: "left_id = \(min(one, other)) AND right_id = \(max(one, other))"
        ).first
    }

    package func duplicatePairs(of organisation: ID<Organisation>) throws -> [DuplicatePair] {
        try duplicatePairs(where: "left_id = \(organisation) OR right_id = \(organisation)")
    }

    private func duplicatePairs(where condition: SQL) throws -> [DuplicatePair] {
        try rows(
            """
            SELECT left_id, right_id, score, reasons, outcome, found, decided, import_id
            FROM duplicate_pair
            WHERE \(condition) ORDER BY left_id, right_id
            """
        ).map(DuplicatePair.init(row:))
    }

    /// Which organisations are filed under those keys.
    func organisations(
        matching fingerprints: [Int64]
    ) throws -> [(fingerprint: Int64, organisation: ID<Organisation>)] {
        var found: [(Int64, ID<Organisation>)] = []
        for start in stride(from: 0, to: fingerprints.count, by: 500) {
            let part = fingerprints[start..<min(start + 500, fingerprints.count)]
            try forEach(
                """
                SELECT fingerprint, organisation_id FROM match_key
                WHERE fingerprint IN \(SQL.list(part.map(\.sqlValue)))
                """
            ) { found.append((Int64(try $0.int(0)), try $0.id(1))) }
        }
        return found
    }
}

extension WriteSession {
    /// Files a pair unless it is known already, decided or not; tells whether it was new.
    func propose(_ pair: DuplicatePair) throws -> Bool {
        let reasons = pair.reasons.map(\.rawValue).joined(separator: " ")
        return try run(
            """
            INSERT INTO duplicate_pair (left_id, right_id, score, reasons, outcome, found, decided,
                import_id)
            VALUES (\(pair.left), \(pair.right), \(pair.score), \(reasons),
                \(pair.outcome.rawValue), \(pair.found), \(pair.decided),
                \(pair.importID))
            ON CONFLICT (left_id, right_id) DO NOTHING
            """) > 0
    }

    func remove(_ pair: DuplicatePair) throws {
        try run(
            "DELETE FROM duplicate_pair WHERE left_id = \(pair.left) AND right_id = \(pair.right)")
    }

    func decide(
        _ pair: DuplicatePair, _ outcome: DuplicatePair.Outcome, at instant: Instant
    ) throws {
        try run(
            """
            UPDATE duplicate_pair SET outcome = \(outcome.rawValue), decided = \(instant)
            WHERE left_id = \(pair.left) AND right_id = \(pair.right)
            """)
    }

    /// Brings the keys of an organisation from one profile to another.
    func replaceMatchKeys(
        of organisation: ID<Organisation>, from former: Profile?, to profile: Profile?
    ) throws {
        try removeMatchKeys(of: organisation, from: former, keeping: profile)
        let old = MatchKeys.fingerprints(of: former)
        for key in MatchKeys.fingerprints(of: profile).subtracting(old).sorted() {
            try run(
                """
                INSERT INTO match_key (fingerprint, organisation_id)
                VALUES (\(key), \(organisation)) ON CONFLICT DO NOTHING
                """)
        }
    }

    func removeMatchKeys(
        of organisation: ID<Organisation>, from former: Profile?, keeping profile: Profile?
    ) throws {
        let kept = MatchKeys.fingerprints(of: profile)
        for key in MatchKeys.fingerprints(of: former).subtracting(kept).sorted() {
            try run(
                """
                DELETE FROM match_key
                WHERE fingerprint = \(key) AND organisation_id = \(organisation)
                """)
        }
    }
}

extension DuplicatePair {
    fileprivate init(row: Row) throws {
        self.init(
            try row.id(0), try row.id(1), score: try row.real(2),
            reasons: try row.text(3).split(separator: " ").compactMap {
                MatchReason(rawValue: String($0))
            }, outcome: try row.choice(4), found: try row.instant(5),
            decided: try row.instantOrNil(6), by: try row.idOrNil(7))
    }
}
