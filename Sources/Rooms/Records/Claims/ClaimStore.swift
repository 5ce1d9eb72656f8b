// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeCredentials
import GrappeKit
import GrappeStore

// All SQL of claims: first what reads, then what writes.

extension Session {
    func claim(_ id: ID<RecordClaim>) throws -> RecordClaim? {
        try claims(where: "id = \(id)").first
    }

    /// One whose letter holds that secret and still counts.
    func claim(digest: String, at now: Instant) throws -> RecordClaim? {
        try claims(where: "digest = \(digest) AND expires > \(now)").first { $0.state.isOpen }
    }

    func claims(of person: ID<Person>) throws -> [RecordClaim] {
        try claims(where: "person = \(person)").reversed()
    }

    func openClaims(on organisation: ID<Organisation>) throws -> [RecordClaim] {
        try claims(where: "organisation = \(organisation) AND state IN ('open', 'asked')")
    }

    /// Those for moderators; whoever else was asked may not answer for a week.
    func openClaims(
        in territories: Set<Territory>, at now: Instant, only id: ID<RecordClaim>? = nil
    ) throws -> [RecordClaim] {
        let one: SQL? = id.map { "id = \($0)" }
        return try claims(
            where: """
                state = 'open' AND \(territories.condition) AND (proof = 'moderator'
                    OR made <= \(now.advanced(by: -7 * 86_400_000))) AND \(one ?? "1 = 1")
                """)
    }

    private func claims(where condition: SQL) throws -> [RecordClaim] {
        try rows(
            """
            SELECT id, organisation, name, territory, person, proof, words, state, made, decided,
                decided_by, reason
            FROM record_claim WHERE \(condition) ORDER BY made, id
            """
        ).map { try RecordClaim(row: $0) }
    }
}

extension WriteSession {
    /// `secret`: what the letter to the published address holds.
    func insert(_ claim: RecordClaim, secret: Secret?) throws {
        let expires = secret.map { _ in claim.made.advanced(by: RecordClaim.lifetime) }
        try run(
            """
            INSERT INTO record_claim (id, organisation, name, territory, person, proof, words,
                state, made, digest, expires)
            VALUES (\(claim.id), \(claim.organisation), \(claim.name),
                \(claim.territory?.rawValue), \(claim.person), \(claim.proof.rawValue),
                \(claim.words), \(claim.state.rawValue), \(claim.made), \(secret?.digest),
                \(expires))
            """)
    }

    func set(
        _ state: RecordClaim.State, of claim: ID<RecordClaim>, _ decision: Decision
    ) throws {
        try run(
            """
            UPDATE record_claim SET state = \(state.rawValue), decided = \(decision.at),
                decided_by = \(decision.by), reason = \(decision.reason),
                digest = CASE WHEN \(state.isOpen ? 1 : 0) = 1 THEN digest ELSE NULL END
            WHERE id = \(claim)
            """)
    }

    /// The person answered a moderator's question.
    func answer(_ claim: ID<RecordClaim>, words: String) throws {
        try run("UPDATE record_claim SET words = \(words), state = 'open' WHERE id = \(claim)")
    }
}

extension RecordClaim {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row.id(0), organisation: try row.id(1), name: try row.text(2),
            territory: try row.choiceOrNil(3), person: try row.idOrNil(4),
            proof: try row.choice(5), words: try row.text(6), state: try row.choice(7),
            made: try row.instant(8), decision: try Decision(row: row, from: 9))
    }
}
