// SPDX-License-Identifier: EUPL-1.2

/// A feed of what is new (RFC 4287).
package struct AtomFeed: Sendable {
    /// The media type of the document.
    package static let mediaType = "application/atom+xml"

    /// One thing that is new.
    package struct Entry: Sendable {
        /// A URI that names it forever and is its own (RFC 4287, section 4.2.6).
        package let id: String
        package let title: String
        package let updated: Instant
        /// Its page, as an absolute address.
        package let link: Link
        /// Plain text.
        package var summary: String?
        /// The language of title and summary, where it is not the feed's.
        package var language: LanguageTag?
        /// Who wrote it, where it is not the feed's author.
        package var author: String?

        package init(
            id: String, title: String, updated: Instant, link: Link, summary: String? = nil,
            language: LanguageTag? = nil, author: String? = nil
        ) {
            (self.id, self.title, self.updated, self.link) = (id, title, updated, link)
            (self.summary, self.language, self.author) = (summary, language, author)
        }
    }

    /// A URI that names the feed forever.
    package let id: String
    package let title: String
    package let author: String
    package let language: Language
    /// The feed's own address and that of the page it belongs to, both absolute.
    package let selfLink, alternate: Link
    /// The newest first.
    package var entries: [Entry]

    package init(
        id: String, title: String, author: String, language: Language, selfLink: Link,
        alternate: Link, entries: [Entry] = []
    ) {
        (self.id, self.title, self.author, self.language) = (id, title, author, language)
        (self.selfLink, self.alternate, self.entries) = (selfLink, alternate, entries)
    }

    /// The document. `updated` is the newest entry's; of an empty feed, the time given.
    package func bytes(updatedIfEmpty now: Instant) -> [UInt8] {
        var xml = XMLWriter()
        xml.start(
            "feed",
            [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language.rawValue)])
        xml.element("id", id)
        xml.element("title", title)
        xml.element("updated", (entries.map(\.updated).max() ?? now).rfc3339)
        Self.author(author, &xml)
        xml.empty("link", [("rel", "self"), ("type", Self.mediaType), ("href", selfLink.string)])
        xml.empty(
            "link", [("rel", "alternate"), ("type", "text/html"), ("href", alternate.string)])
        for entry in entries { write(entry, &xml) }
        xml.end()
        return xml.bytes
    }

    private func write(_ entry: Entry, _ xml: inout XMLWriter) {
        var attributes: [XMLWriter.Attribute] = []
        if let language = entry.language { attributes.append(("xml:lang", language.string)) }
        xml.start("entry", attributes)
        xml.element("id", entry.id)
        xml.element("title", entry.title)
        xml.element("updated", entry.updated.rfc3339)
        if let author = entry.author { Self.author(author, &xml) }
        xml.empty(
            "link", [("rel", "alternate"), ("type", "text/html"), ("href", entry.link.string)])
        if let summary = entry.summary { xml.element("summary", summary, [("type", "text")]) }
        xml.end()
    }

    private static func author(_ name: String, _ xml: inout XMLWriter) {
        xml.start("author")
        xml.element("name", name)
        xml.end()
    }
}
