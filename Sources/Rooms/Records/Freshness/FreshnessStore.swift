// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeCredentials
import GrappeKit
import GrappeStore

/// How long what an organisation said of itself is taken for true.
enum Freshness {
    private static let day: Int64 = 86_400_000
    /// Its people are asked once a year.
    static let askedAfter = 365 * day
    /// From 18 months on the record is shown as stale.
    static let staleAfter = 548 * day
    /// The link of the yearly letter.
    static let linkLifetime = 60 * day
}

// All SQL of confirmations: first what reads, then what writes.

extension Session {
    func lastConfirmation(of organisation: ID<Organisation>) throws -> Instant? {
        try row(
            "SELECT confirmed FROM record_freshness WHERE organisation = \(organisation)"
        )?.instantOrNil(0)
    }

    func organisation(askedBy digest: String, at now: Instant) throws -> ID<Organisation>? {
        try row(
            """
            SELECT organisation FROM record_freshness
            WHERE digest = \(digest) AND expires > \(now)
            """)?.id(0)
    }

    /// The records that are kept by their own people and that nobody has confirmed since, or been
    /// asked about since; the longest first.
    func recordsToAsk(before: Instant, limit: Int) throws -> [ID<Organisation>] {
        try rows(
            """
            SELECT r.organisation FROM record_freshness r
            WHERE COALESCE(r.confirmed, 0) <= \(before) AND COALESCE(r.asked, 0) <= \(before)
            ORDER BY COALESCE(r.confirmed, 0), r.organisation LIMIT \(limit)
            """
        ).map { try $0.id(0) }
    }

    /// The records whose people were asked and have not answered for so long that they are stale.
    func staleRecords(
        at now: Instant, only id: ID<Organisation>? = nil
    ) throws -> [ID<Organisation>] {
        let one: SQL? = id.map { "organisation = \($0)" }
        return try rows(
            """
            SELECT organisation FROM record_freshness
            WHERE COALESCE(confirmed, 0) <= \(now.advanced(by: -Freshness.staleAfter))
                AND asked IS NOT NULL AND \(one ?? "1 = 1")
            ORDER BY COALESCE(confirmed, 0), organisation
            """
        ).map { try $0.id(0) }
    }
}

extension WriteSession {
    /// Somebody who may say so says that the record is right.
    func confirm(_ organisation: ID<Organisation>, at now: Instant) throws {
        try run(
            """
            INSERT INTO record_freshness (organisation, confirmed) VALUES (\(organisation), \(now))
            ON CONFLICT (organisation) DO UPDATE SET confirmed = excluded.confirmed,
                digest = NULL, expires = NULL
            """)
        // Its public page says so.
        try record(
            Change(
                room: "directory", subject: organisation.string, operation: .upsert, at: now))
    }

    func noteAsked(_ organisation: ID<Organisation>, _ secret: Secret, at now: Instant) throws {
        try run(
            """
            UPDATE record_freshness SET asked = \(now), digest = \(secret.digest),
                expires = \(now.advanced(by: Freshness.linkLifetime))
            WHERE organisation = \(organisation)
            """)
    }
}
