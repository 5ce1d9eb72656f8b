// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A letter to one reader, in that reader's language, as a room writes it.
package struct Letter: Sendable, Hashable {
    /// The one reader.
    package let to: MailAddress
    /// The language of all its words.
    package let language: Language
    /// What sort of letter it is, for counting: `sign-in`, `claim-accepted`.
    package let kind: String
    /// One line.
    package let subject: String
    /// The words without markup, lines ended by `\n`.
    package let text: String
    /// The same in markup: what stands in the body of a page.
    package let html: String
    /// What readers may have less of; `nil` for what they asked for a moment ago, as sign-in links.
    package var subscription: MailSubject?
    /// An absolute link that ends the subscription by one POST (RFC 8058), and by a page on GET.
    package var unsubscribe: Link?
    /// When it has lost its use; not sent afterwards. The outbox forgets the words of such a letter
    /// once it was sent or has lost its use: they may open something.
    package var expires: Instant?

    /// A letter that always goes, until `subscription` is set.
    package init(
        to: MailAddress, language: Language, kind: String, subject: String, text: String,
        html: HTML
    ) {
        self.init(
            to: to, language: language, kind: kind, subject: subject, text: text,
            storedHTML: html.string)
    }

    /// One that was kept; its markup came from `HTML`.
    init(
        to: MailAddress, language: Language, kind: String, subject: String, text: String,
        storedHTML: String
    ) {
        (self.to, self.language, self.kind) = (to, language, kind)
        (self.subject, self.text, self.html) = (subject, text, storedHTML)
    }
}

/// A sort of letters that a reader may have at once, gathered, or not at all: `directory-news`.
package struct MailSubject: Sendable, Hashable, SQLBindable {
    /// `a-z`, digits and hyphens.
    package let name: String

    /// A subject as a room declares it, or as a page received it.
    package init(_ name: String) { self.name = name }

    /// The name.
    package var sqlValue: SQLValue { .text(name) }
}
