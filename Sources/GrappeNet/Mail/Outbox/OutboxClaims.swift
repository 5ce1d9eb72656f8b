// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

// What a postman does to the outbox. Transactions come one after the other over all nodes, so that
// a letter is claimed once.

extension Session {
    /// Whether a postman would find anything to do.
    func hasMailDue(at now: Instant) throws -> Bool {
        let open = SQL.list([LetterState.waiting, .unknown, .gathered].map(\.sqlValue))
        let held = SQL.list([LetterState.sending, .handed].map(\.sqlValue))
        return try row(
            """
            SELECT 1 FROM mail WHERE state IN \(open) AND due <= \(now)
            UNION ALL
            SELECT 1 FROM mail WHERE state IN \(held) AND claimed_until <= \(now)
            LIMIT 1
            """) != nil
    }
}

extension WriteSession {
    /// Claims letters that are due: what readers wait for first, then the oldest.
    func claimMail(
        by postman: String, at now: Instant, until end: Instant, limit: Int
    ) throws -> [PostedLetter] {
        try releaseLostClaims(at: now)
        try combineGathered(at: now)
        let open = SQL.list([LetterState.waiting, .unknown].map(\.sqlValue))
        try run(
            """
            UPDATE mail SET state = \(LetterState.expired), text = '', html = ''
            WHERE state IN \(open) AND due <= \(now) AND expires <= \(now)
            """)
        let letters = try rows(
            """
            SELECT \(PostedLetter.columns) FROM mail WHERE state IN \(open) AND due <= \(now)
            ORDER BY CASE WHEN subscription IS NULL THEN 0 ELSE 1 END, due, id LIMIT \(limit)
            """
        ).map(PostedLetter.init)
        guard !letters.isEmpty else { return [] }
        try run(
            """
            UPDATE mail SET state = \(LetterState.sending), claimed_by = \(postman),
                claimed_until = \(end)
            WHERE id IN \(SQL.list(letters.map(\.id.sqlValue)))
            """)
        return letters
    }

    /// Takes letters from postmen who have died. One whose end was not told was not accepted; of
    /// the others nobody knows.
    private func releaseLostClaims(at now: Instant) throws {
        try run(
            """
            UPDATE mail SET state = \(LetterState.waiting), claimed_by = NULL, claimed_until = NULL
            WHERE state = \(LetterState.sending) AND claimed_until <= \(now)
            """)
        try run(
            """
            UPDATE mail SET state = \(LetterState.unknown), claimed_by = NULL, claimed_until = NULL,
                doubts = doubts + 1, due = \(now)
            WHERE state = \(LetterState.handed) AND claimed_until <= \(now)
            """)
    }

    /// Keeps others away from what the postman holds for longer.
    func renewMailClaims(of postman: String, at now: Instant, until end: Instant) throws {
        try run(
            """
            UPDATE mail SET claimed_until = \(end)
            WHERE claimed_by = \(postman) AND claimed_until > \(now)
                AND state IN \(SQL.list([LetterState.sending, .handed].map(\.sqlValue)))
            """)
    }

    /// Notes that the letter's end is about to be told.
    ///
    /// - Throws: `LostClaim` where the letter is not the postman's any more; it must not be sent
    ///   then.
    func markHanded(
        _ id: ID<Letter>, by postman: String, at now: Instant, until end: Instant
    ) throws {
        let isMine =
            try run(
                """
                UPDATE mail SET state = \(LetterState.handed), claimed_until = \(end)
                WHERE id = \(id) AND state = \(LetterState.sending) AND claimed_by = \(postman)
                    AND claimed_until > \(now)
                """) == 1
        if !isMine { throw LostClaim() }
    }

    /// Notes that the mail server has accepted it, whoever holds it.
    func markSent(_ id: ID<Letter>, at now: Instant) throws {
        try run(
            """
            UPDATE mail SET state = \(LetterState.sent), sent = \(now), last_error = NULL,
                claimed_by = NULL, claimed_until = NULL
            WHERE id = \(id)
            """)
        try wipeIfSecret(id)
    }

    /// Notes that it was not accepted, or that nobody knows, and gives the claim back.
    func markUnsent(
        _ id: ID<Letter>, by postman: String, _ state: LetterState, due: Instant, attempts: Int,
        reason: String
    ) throws {
        try run(
            """
            UPDATE mail SET state = \(state), due = \(due), attempts = \(attempts),
                doubts = doubts + \(state == .unknown ? 1 : 0), last_error = \(reason),
                claimed_by = NULL, claimed_until = NULL
            WHERE id = \(id) AND claimed_by = \(postman)
            """)
        if state == .failed { try wipeIfSecret(id) }
    }

    /// Letters that lose their use open something, as sign-in links do; nobody is to find them in
    /// the database or in a backup.
    private func wipeIfSecret(_ id: ID<Letter>) throws {
        try run("UPDATE mail SET text = '', html = '' WHERE id = \(id) AND expires IS NOT NULL")
    }

    /// Gives back what was claimed and surely not accepted.
    func releaseMail(_ ids: [ID<Letter>], of postman: String, reason: String?) throws {
        guard !ids.isEmpty else { return }
        try run(
            """
            UPDATE mail SET state = \(LetterState.waiting), claimed_by = NULL, claimed_until = NULL,
                last_error = COALESCE(\(reason), last_error)
            WHERE claimed_by = \(postman) AND id IN \(SQL.list(ids.map(\.sqlValue)))
                AND state IN \(SQL.list([LetterState.sending, .handed].map(\.sqlValue)))
            """)
    }
}

/// Another postman took the letter meanwhile.
struct LostClaim: Error {}
