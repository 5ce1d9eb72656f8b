// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

// All SQL of sessions: first what reads, then what writes.

/// A session with its person, as a cookie finds it.
struct FoundSession: Sendable {
    let id: ID<BrowserSession>
    let person: ID<Person>
    let name: String
    let stage: SessionStage
    let seen: Instant
}

extension Session {
    /// The session of that digest unless it has ended by time.
    func session(digest: String, at now: Instant) throws -> FoundSession? {
        try row(
            """
            SELECT s.id, s.person, p.name, s.stage, s.seen
            FROM browser_session s JOIN person p ON p.id = s.person
            WHERE s.digest = \(digest) AND s.expires > \(now)
                AND s.seen > \(now.advanced(by: -OpenSession.idleTime))
            """
        ).map { row in
            FoundSession(
                id: ID(try row.text(0)), person: ID(try row.text(1)), name: try row.text(2),
                stage: try row.choice(3), seen: try row.instant(4))
        }
    }

    /// The open sessions of a person, the newest first.
    func sessions(of person: ID<Person>, at now: Instant) throws -> [StoredSession] {
        try rows(
            """
            SELECT id, method, stage, browser, made, seen FROM browser_session
            WHERE person = \(person) AND expires > \(now)
                AND seen > \(now.advanced(by: -OpenSession.idleTime))
            ORDER BY made DESC, id DESC
            """
        ).map { row in
            StoredSession(
                id: ID(try row.text(0)), method: try row.choice(1), stage: try row.choice(2),
                browser: try row.text(3), made: try row.instant(4), seen: try row.instant(5))
        }
    }
}

extension WriteSession {
    func endSession(digest: String) throws {
        try run("DELETE FROM browser_session WHERE digest = \(digest)")
    }

    /// Whether there was such a session of that person's.
    func endSession(_ id: ID<BrowserSession>, of person: ID<Person>) throws -> Bool {
        try run("DELETE FROM browser_session WHERE id = \(id) AND person = \(person)") == 1
    }

    func endSessions(of person: ID<Person>, except kept: ID<BrowserSession>?) throws {
        try run(
            """
            DELETE FROM browser_session WHERE person = \(person) AND id <> \(kept?.string ?? "")
            """)
    }

    func noteVisit(_ id: ID<BrowserSession>, at now: Instant) throws {
        try run("UPDATE browser_session SET seen = \(now) WHERE id = \(id)")
    }

    /// Removes what has ended: links, challenges, visits, sessions, counts of attempts.
    func removeEnded(at now: Instant) throws {
        try run("DELETE FROM sign_in_link WHERE expires < \(now)")
        try run("DELETE FROM passkey_challenge WHERE expires < \(now)")
        try run("DELETE FROM provider_visit WHERE expires < \(now)")
        try run("DELETE FROM loose_identity WHERE expires < \(now)")
        try run(
            """
            DELETE FROM browser_session WHERE expires < \(now)
                OR seen < \(now.advanced(by: -OpenSession.idleTime))
            """)
        try run("DELETE FROM attempt WHERE latest < \(now.advanced(by: -Attempts.span))")
    }
}
