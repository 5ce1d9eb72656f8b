// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// How often something may be tried: so many times until nobody has tried for 15 minutes, so that
/// no 15 minutes have more. What is one person's door may be shut by anybody who knows their
/// address; the others (a link in their mail, their passkey) stay open to them.
struct Attempts: Sendable {
    /// 15 minutes.
    static let span: Int64 = 15 * 60_000

    let subject: String
    let limit: Int

    /// Passwords tried for an address.
    static func password(_ folded: String) -> Attempts {
        Attempts(subject: "password:" + folded, limit: 10)
    }

    /// One-time codes tried for a person.
    static func code(_ person: String) -> Attempts {
        Attempts(subject: "code:" + person, limit: 10)
    }

    /// Mails with links sent to an address.
    static func link(_ folded: String) -> Attempts {
        Attempts(subject: "link:" + folded, limit: 5)
    }

    /// Counts one more; `false` where there were too many already. In a transaction of its own,
    /// before the attempt, so that many at once are counted too.
    func count(in session: any WriteSession, at now: Instant) throws -> Bool {
        try session.run(
            """
            INSERT INTO attempt (subject, latest, tried) VALUES (\(subject), \(now), 0)
            ON CONFLICT (subject) DO UPDATE SET tried = 0
            WHERE attempt.latest <= \(now.advanced(by: -Self.span))
            """)
        return try session.run(
            """
            UPDATE attempt SET tried = tried + 1, latest = \(now)
            WHERE subject = \(subject) AND tried < \(limit)
            """) == 1
    }

    /// The same for guesses at a secret of somebody's; the last one before the door is shut is
    /// written into the audit log, where there is such a person.
    func count(
        guessing what: String, of person: ID<Person>?, in session: any WriteSession, at now: Instant
    ) throws -> Bool {
        guard try count(in: session, at: now) else { return false }
        if let person, try isUsedUp(in: session) {
            try session.audit(.guessesRefused, by: nil, person.string, what, at: now)
        }
        return true
    }

    /// Whether that was the last one for now.
    private func isUsedUp(in session: any Session) throws -> Bool {
        try session.row("SELECT tried FROM attempt WHERE subject = \(subject)")?.int(0) == limit
    }

    /// Once it was right, the count begins anew.
    func forget(in session: any WriteSession) throws {
        try session.run("DELETE FROM attempt WHERE subject = \(subject)")
    }
}
