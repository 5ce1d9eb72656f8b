// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// What became of a letter that was to be posted.
package enum Posting: Sendable, Hashable {
    /// It is sent as soon as may be.
    case posted(ID<Letter>)
    /// It goes with the reader's next digest.
    case gathered(ID<Letter>)
    /// The same event was posted before; nothing was added.
    case known
    /// The reader does not want letters of that subject; nothing was added.
    case refused
}

extension WriteSession {
    /// Puts a letter into the outbox, in the same transaction as the change of which it tells: one
    /// does not happen without the other.
    ///
    /// - Parameter event: what it tells of, such as `claim/ID/accepted`; a second letter with the
    ///   same one is not posted.
    @discardableResult
    package func post(_ letter: Letter, event: String? = nil, at now: Instant) throws -> Posting {
        let frequency = try frequency(of: letter)
        if frequency == .never { return .refused }
        let id = ID<Letter>(at: now)
        let state: LetterState = frequency == .atOnce ? .waiting : .gathered
        let due = frequency.nextDigest(after: now) ?? now
        guard try insert(letter, id: id, event: event, state: state, due: due, at: now) else {
            return .known
        }
        return state == .waiting ? .posted(id) : .gathered(id)
    }

    /// Letters without a subject always go at once.
    private func frequency(of letter: Letter) throws -> MailFrequency {
        try letter.subscription.map { try mailFrequency(of: $0, for: letter.to) } ?? .atOnce
    }

    /// Whether it was added.
    func insert(
        _ letter: Letter, id: ID<Letter>, event: String?, state: LetterState, due: Instant,
        at now: Instant
    ) throws -> Bool {
        let isNew =
            try run(
                """
                INSERT INTO mail (id, event, kind, subscription, recipient, mailbox, language,
                    subject, text, html, unsubscribe, made, expires, state, due, attempts, doubts)
                VALUES (\(id), \(event), \(letter.kind), \(letter.subscription),
                    \(letter.to.string), \(letter.to.folded), \(letter.language.rawValue),
                    \(HeaderText.clean(letter.subject)), \(Self.storable(letter.text)),
                    \(Self.storable(letter.html)), \(letter.unsubscribe?.string), \(now),
                    \(letter.expires), \(state), \(due), 0, 0)
                ON CONFLICT (event) DO NOTHING
                """) == 1
        if isNew {
            try record(Change(room: "mail", subject: id.string, operation: .upsert, at: now))
        }
        return isNew
    }

    /// No engine keeps U+0000 in text.
    private static func storable(_ text: String) -> String {
        guard text.utf8.contains(0) else { return text }
        return String(decoding: text.utf8.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
    }

    /// Forgets everything of an address: its letters, what it chose, and its links. For erasure.
    package func eraseMail(of address: MailAddress) throws {
        for table: SQL in ["mail", "mail_preference", "mail_unsubscribe"] {
            try run("DELETE FROM \(table) WHERE mailbox = \(address.folded)")
        }
    }

    /// Forgets the links made before then that end subscriptions; how many.
    @discardableResult
    package func removeUnsubscriptions(madeBefore horizon: Instant) throws -> Int {
        try run("DELETE FROM mail_unsubscribe WHERE made < \(horizon)")
    }

    /// Removes letters posted before then that nobody will send any more; how many.
    @discardableResult
    package func removeLetters(madeBefore horizon: Instant) throws -> Int {
        let ended: [LetterState] = [.sent, .failed, .combined, .withdrawn, .expired]
        return try run(
            """
            DELETE FROM mail WHERE made < \(horizon) AND state IN \(SQL.list(ended.map(\.sqlValue)))
            """)
    }
}

extension Session {
    /// The letters, newest first; of one reader or of all.
    package func letters(
        newest limit: Int, skipping offset: Int = 0, to address: MailAddress? = nil
    ) throws -> [PostedLetter] {
        let ofReader: SQL = if let address { "WHERE mailbox = \(address.folded)" } else { "" }
        return try rows(
            """
            SELECT \(PostedLetter.columns) FROM mail \(ofReader)
            ORDER BY made DESC, id DESC LIMIT \(limit) OFFSET \(offset)
            """
        ).map(PostedLetter.init)
    }

    /// One letter, `nil` where there is none.
    package func letter(_ id: ID<Letter>) throws -> PostedLetter? {
        try row("SELECT \(PostedLetter.columns) FROM mail WHERE id = \(id)").map(PostedLetter.init)
    }

    /// How the outbox does, for measurements and for whoever looks after it.
    package func outboxFigures() throws -> OutboxFigures {
        var figures = OutboxFigures()
        for row in try rows("SELECT state, COUNT(*), SUM(doubts) FROM mail GROUP BY state") {
            guard let state = LetterState(rawValue: try row.text(0)) else { continue }
            figures.counts[state] = try row.int(1)
            figures.doubts += try row.int(2)
        }
        let waiting = SQL.list([LetterState.waiting, .unknown].map(\.sqlValue))
        figures.oldestDue = try row("SELECT MIN(due) FROM mail WHERE state IN \(waiting)")?
            .instantOrNil(0)
        figures.trouble = try row(
            """
            SELECT last_error FROM mail WHERE state IN \(waiting) AND last_error IS NOT NULL
            ORDER BY due DESC LIMIT 1
            """)?.textOrNil(0)
        return figures
    }
}

/// How many letters have come how far.
package struct OutboxFigures: Sendable, Hashable {
    /// States without letters are left out.
    package var counts: [LetterState: Int] = [:]
    /// How often it was left unknown whether the mail server had accepted a letter.
    package var doubts = 0
    /// Since when the oldest letter could have been sent; `nil` where none waits.
    package var oldestDue: Instant?
    /// What the last attempt at a letter that still waits met with.
    package var trouble: String?
}
