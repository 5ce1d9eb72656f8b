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
    private let unsubscribe: Link?

    /// - Parameters:
    ///   - paragraphs: without markup; each is escaped where it has to be.
    ///   - link: where the letter leads, on a line of its own; our own paths are made absolute.
    ///   - closing: what is said below the link.
    ///   - unsubscribe: the page, and the POST, that end such letters (RFC 8058).
    package init(
        _ site: Site, in language: Language, subject: Text, paragraphs: [Text],
        link: (target: Link, label: Text)? = nil, closing: [Text] = [], unsubscribe: Link? = nil
    ) {
        (self.site, self.language, self.subject) = (site, language, subject)
        (self.paragraphs, self.closing) = (paragraphs, closing)
        self.unsubscribe = unsubscribe.map { $0.absolute(from: site.baseURL) }
        self.link = link.map { ($0.target.absolute(from: site.baseURL), $0.label) }
    }

    /// What the outbox takes (`WriteSession.post`). `kind` is for counting: `claim-accepted`.
    package func letter(to address: MailAddress, kind: String) -> Letter {
        var letter = Letter(
            to: address, language: language, kind: kind,
            subject: "\(site.name[language]): \(subject[language])", text: text, html: html)
        letter.unsubscribe = unsubscribe
        return letter
    }

    private var text: String {
        var parts = paragraphs.map { $0[language] }
        if let link { parts.append(link.target.string) }
        parts += closing.map { $0[language] }
        parts.append("\(site.name[language])\n\(site.baseURL)\n")
        if let unsubscribe {
            parts.append("\(Self.stop[language])\n\(unsubscribe.string)\n")
        }
        return parts.joined(separator: "\n\n")
    }

    private var html: HTML {
        let way = link.map { "\(anchor($0.target, $0.label))\n" as HTML }
        let end = unsubscribe.map { "\n\(anchor($0, Self.stop))" as HTML }
        return """
            \(paragraphs.map(markup))\(way)\(closing.map(markup))\
            <p>\(site.name[language])</p>\(end)
            """
    }

    private func anchor(_ target: Link, _ label: Text) -> HTML {
        "<p><a href=\"\(target)\">\(label[language])</a></p>"
    }

    private static let stop = Text(
        fr: "Ne plus recevoir ces courriels", de: "Diese E-Mails abbestellen",
        lb: "Dës E-Mailen ofbestellen", en: "Stop these mails")

    private func markup(_ paragraph: Text) -> HTML { "<p>\(paragraph[language])</p>\n" }
}
