// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// How often a reader wants letters of a subject.
package enum MailFrequency: String, Sendable, Hashable, CaseIterable {
    /// Each by itself, as it comes.
    case atOnce = "at_once"
    /// In one letter each morning.
    case daily
    /// In one letter each Monday.
    case weekly
    /// Not at all.
    case never

    private static let day: Int64 = 86_400_000
    /// Digests go at 5 o'clock UTC: before work begins in the territory, in summer and in winter.
    private static let hour: Int64 = 5 * 3_600_000

    /// When the next digest goes; `nil` where there is none.
    func nextDigest(after now: Instant) -> Instant? {
        let today = CalendarDate(now).startInUTC.milliseconds
        var next = today + Self.hour
        if next <= now.milliseconds { next += Self.day }
        switch self {
        case .atOnce, .never: return nil
        case .daily: return Instant(milliseconds: next)
        case .weekly:
            // Day 4 was a Monday: 1970 began on a Thursday.
            let ahead = (11 - next / Self.day % 7) % 7
            return Instant(milliseconds: next + ahead * Self.day)
        }
    }
}

extension Session {
    /// What the reader chose for that subject, at once where nothing was chosen.
    package func mailFrequency(
        of subject: MailSubject, for address: MailAddress
    ) throws -> MailFrequency {
        try row(
            """
            SELECT frequency FROM mail_preference
            WHERE mailbox = \(address.folded) AND subject = \(subject)
            """
        ).flatMap { MailFrequency(rawValue: try $0.text(0)) } ?? .atOnce
    }

    /// Everything that the reader chose.
    package func mailPreferences(
        of address: MailAddress
    ) throws -> [MailSubject: MailFrequency] {
        let chosen = try rows(
            "SELECT subject, frequency FROM mail_preference WHERE mailbox = \(address.folded)")
        return try chosen.reduce(into: [:]) { found, row in
            found[MailSubject(try row.text(0))] = MailFrequency(rawValue: try row.text(1))
        }
    }

    /// To whom and what a link of that hash belongs; `nil` where it is none of ours.
    package func subscription(
        tokenHash: [UInt8]
    ) throws -> (mailbox: String, subject: MailSubject)? {
        try row(
            """
            SELECT mailbox, subject FROM mail_unsubscribe
            WHERE token_hash = \(SQLValue.blob(tokenHash))
            """
        )
        .map { (try $0.text(0), MailSubject(try $0.text(1))) }
    }
}

extension WriteSession {
    /// Notes what the reader chose. Letters that wait follow it: after `never` they are not sent.
    package func setMailFrequency(
        _ frequency: MailFrequency, of subject: MailSubject, for address: MailAddress,
        at now: Instant
    ) throws {
        try setMailFrequency(frequency, of: subject, mailbox: address.folded, at: now)
    }

    private func setMailFrequency(
        _ frequency: MailFrequency, of subject: MailSubject, mailbox: String, at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO mail_preference (mailbox, subject, frequency, changed)
            VALUES (\(mailbox), \(subject), \(frequency.rawValue), \(now))
            ON CONFLICT (mailbox, subject) DO UPDATE
            SET frequency = excluded.frequency, changed = excluded.changed
            """)
        guard frequency == .never else { return }
        let open = SQL.list([LetterState.gathered, .waiting].map(\.sqlValue))
        try run(
            """
            UPDATE mail SET state = \(LetterState.withdrawn)
            WHERE mailbox = \(mailbox) AND subscription = \(subject) AND state IN \(open)
            """)
    }

    /// Keeps what an unsubscribe link stands for. The token itself, 256 random bits, is in the
    /// letter only.
    package func keepUnsubscription(
        tokenHash: [UInt8], of subject: MailSubject, for address: MailAddress, at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO mail_unsubscribe (token_hash, mailbox, subject, made)
            VALUES (\(SQLValue.blob(tokenHash)), \(address.folded), \(subject), \(now))
            """)
    }

    /// Ends what the link of that hash stands for; any number of times. `nil` where it is none of
    /// ours.
    package func unsubscribe(tokenHash: [UInt8], at now: Instant) throws -> MailSubject? {
        guard let (mailbox, subject) = try subscription(tokenHash: tokenHash) else { return nil }
        try setMailFrequency(.never, of: subject, mailbox: mailbox, at: now)
        return subject
    }
}
