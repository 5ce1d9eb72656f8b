// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Removes an organisation that became part of another; its address leads there from now on.
struct OrganisationRemoval {
    let session: any WriteSession
    /// What else there is about it.
    let references: [OrganisationReference]
    let now: Instant

    func remove(
        _ former: Organisation, inFavourOf heir: ID<Organisation>, _ journal: inout ImportJournal
    ) throws {
        try movePairs(of: former.id, to: heir, &journal)
        for reference in references {
            try reference.move(from: former.id, to: heir, in: session, &journal)
        }
        for slug in try session.formerSlugs(of: former.id) {
            try journal.write(.slugBefore(slug, of: former.id))
            try session.lead(slug, to: heir)
        }
        try journal.write(.organisationBefore(former, revision: nil))
        try session.replaceMatchKeys(of: former.id, from: former.profile, to: nil)
        try session.delete(former, at: now)
        try journal.write(.slugCreated(former.slug, of: heir))
        try session.lead(former.slug, to: heir)
    }

    /// What waits is not asked any more; what was found different from the one is different from
    /// the other.
    private func movePairs(
        of former: ID<Organisation>, to heir: ID<Organisation>, _ journal: inout ImportJournal
    ) throws {
        for pair in try session.duplicatePairs(of: former) {
            switch pair.outcome {
            case .same: continue
            case .pending, .unsure:
                try journal.write(.pairBefore(pair))
                try session.remove(pair)
            case .different:
                let other = pair.left == former ? pair.right : pair.left
                let inherited = DuplicatePair(
                    heir, other, score: pair.score, reasons: pair.reasons, outcome: .different,
                    found: pair.found, decided: pair.decided)
                if other != heir, try session.propose(inherited) {
                    try journal.write(.pairCreated(inherited))
                }
            }
        }
    }
}

extension Session {
    func formerSlugs(of organisation: ID<Organisation>) throws -> [String] {
        try rows(
            """
            SELECT slug FROM organisation_former_slug
            WHERE organisation_id = \(organisation) ORDER BY slug
            """
        ).map { try $0.text(0) }
    }
}

extension WriteSession {
    /// Makes an address that is no longer in use lead to an organisation.
    func lead(_ slug: String, to organisation: ID<Organisation>) throws {
        try run(
            """
            INSERT INTO organisation_former_slug (slug, organisation_id)
            VALUES (\(slug), \(organisation))
            ON CONFLICT (slug) DO UPDATE SET organisation_id = excluded.organisation_id
            """)
    }

    func forget(slug: String) throws {
        try run("DELETE FROM organisation_former_slug WHERE slug = \(slug)")
    }
}
