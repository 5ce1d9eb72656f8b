// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// A letter as the outbox holds it.
package struct PostedLetter: Sendable {
    /// The outbox's id, from which the Message-ID is made.
    package let id: ID<Letter>
    /// What was posted.
    package let letter: Letter
    /// When it was posted.
    package let made: Instant
    /// How far it has come.
    package let state: LetterState
    /// When it is to be tried next.
    package let due: Instant
    /// How often the mail server was asked and did not accept it.
    package let attempts: Int
    /// How often it was left unknown whether the mail server had accepted it.
    package let doubts: Int
    /// When the mail server accepted it.
    package let sent: Instant?
    /// Why it was not accepted the last time, in the mail server's words.
    package let lastError: String?

    static let columns: SQL = """
        id, recipient, language, kind, subject, text, html, subscription, unsubscribe, expires,
        made, state, due, attempts, doubts, sent, last_error
        """

    init(_ row: Row) throws {
        id = try row.id(0)
        var letter = Letter(
            to: try MailAddress(row.text(1), allowingLocalhost: true),
            language: Language(rawValue: try row.text(2)) ?? .fr, kind: try row.text(3),
            subject: try row.text(4), text: try row.text(5), storedHTML: try row.text(6))
        letter.subscription = try row.textOrNil(7).map(MailSubject.init)
        letter.unsubscribe = try row.textOrNil(8).flatMap { Link(external: $0) }
        letter.expires = try row.instantOrNil(9)
        (self.letter, made) = (letter, try row.instant(10))
        state = LetterState(rawValue: try row.text(11)) ?? .failed
        (due, attempts, doubts) = (try row.instant(12), try row.int(13), try row.int(14))
        (sent, lastError) = (try row.instantOrNil(15), try row.textOrNil(16))
    }
}
