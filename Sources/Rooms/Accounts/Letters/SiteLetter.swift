// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import GrappeWeb

/// A letter as every room of the site writes it: paragraphs, perhaps a link, and from whom it
/// comes. The name of the site stands before the subject.
package struct SiteLetter: Sendable {
    private let site: Site
    private let language: Language
    private let subject: Text
    private let paragraphs, closing: [Text]
    private let link: (target: Link, label: Text)?

    /// - Parameters:
    ///   - paragraphs: without markup; each is escaped where it has to be.
    ///   - link: where the letter leads, on a line of its own; our own paths are made absolute.
    ///   - closing: what is said below the link.
    package init(
        _ site: Site, in language: Language, subject: Text, paragraphs: [Text],
        link: (target: Link, label: Text)? = nil, closing: [Text] = []
    ) {
        (self.site, self.language, self.subject) = (site, language, subject)
        (self.paragraphs, self.closing) = (paragraphs, closing)
        self.link = link.map { ($0.target.absolute(from: site.baseURL), $0.label) }
    }

    /// What the outbox takes (`WriteSession.post`). `kind` is for counting: `claim-accepted`.
    package func letter(to address: MailAddress, kind: String) -> Letter {
        Letter(
            to: address, language: language, kind: kind,
            subject: "\(site.name[language]): \(subject[language])", text: text, html: html)
    }

    private var text: String {
        let parts =
            paragraphs.map { $0[language] } + [link?.target.string].compactMap(\.self)
            + closing.map { $0[language] } + ["\(site.name[language])\n\(site.baseURL)\n"]
        return parts.joined(separator: "\n\n")
    }

    private var html: HTML {
        let way = link.map { link -> HTML in
            let target: Link = link.target
            return "<p><a href=\"\(target)\">\(link.label[language])</a></p>\n"
        }
        return """
            \(paragraphs.map(markup))\(way)\(closing.map(markup))\
            <p>\(site.name[language])</p>
            """
    }

    private func markup(_ paragraph: Text) -> HTML { "<p>\(paragraph[language])</p>\n" }
}
