// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Letters of one subject that a reader has in one.
enum MailDigest {
    /// More than these go with the next.
    static let limit = 100

    /// One letter of several; the newest gives what is the same for all.
    ///
    /// - Parameter letters: oldest first.
    static func letter(of letters: [Letter]) -> Letter? {
        guard let last = letters.last, letters.count > 1 else { return letters.last }
        let title = subject(letters.count)[last.language]
        let pieces = letters.map { letter -> HTML in "<h2>\(letter.subject)</h2>\n" }
        let html = zip(pieces, letters).map { $0.string + $1.html }
        var digest = Letter(
            to: last.to, language: last.language, kind: "digest",
            subject: "\(title)\(last.language == .fr ? " : " : ": ")\(last.subject)",
            text: letters.map { "\($0.subject)\n\n\($0.text)" }.joined(separator: "\n\n\n"),
            storedHTML: html.joined(separator: "\n<hr>\n"))
        (digest.subscription, digest.unsubscribe) = (last.subscription, last.unsubscribe)
        return digest
    }

    private static func subject(_ count: Int) -> Text {
        Text(
            fr: "\(count) messages", de: "\(count) Nachrichten", lb: "\(count) Messagen",
            en: "\(count) messages")
    }
}

extension WriteSession {
    /// Makes one letter of all that were gathered for a reader and a subject and are due.
    func combineGathered(at now: Instant) throws {
        let readers = try rows(
            """
            SELECT mailbox, subscription FROM mail
            WHERE state = \(LetterState.gathered) AND due <= \(now)
            GROUP BY mailbox, subscription ORDER BY mailbox, subscription LIMIT 50
            """)
        for reader in readers {
            try combine(mailbox: reader.text(0), subject: reader.text(1), at: now)
        }
    }

    private func combine(mailbox: String, subject: String, at now: Instant) throws {
        let gathered = try rows(
            """
            SELECT \(PostedLetter.columns) FROM mail
            WHERE mailbox = \(mailbox) AND subscription = \(subject) AND due <= \(now)
                AND state = \(LetterState.gathered)
            ORDER BY made, id LIMIT \(MailDigest.limit)
            """
        ).map(PostedLetter.init)
        guard let letter = MailDigest.letter(of: gathered.map(\.letter)) else { return }
        let id = ID<Letter>(at: now)
        _ = try insert(letter, id: id, event: nil, state: .waiting, due: now, at: now)
        try run(
            """
            UPDATE mail SET state = \(LetterState.combined), digest = \(id)
            WHERE id IN \(SQL.list(gathered.map(\.id.sqlValue)))
            """)
    }
}
